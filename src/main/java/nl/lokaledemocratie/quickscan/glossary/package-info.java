/**
 * The words of results: {@code Glossary} says of each number what it means, in one sentence per language, from the folder
 * {@code reports}. Report and pages have no sentences of their own for that.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.glossary;

import org.jspecify.annotations.NullMarked;
