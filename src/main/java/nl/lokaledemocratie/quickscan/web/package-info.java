/** The frame of all pages. Knows no feature. */
@NullMarked
package nl.lokaledemocratie.quickscan.web;

import org.jspecify.annotations.NullMarked;
