/** The words of results on pages. */
@NullMarked
package nl.lokaledemocratie.quickscan.glossary.web;

import org.jspecify.annotations.NullMarked;
