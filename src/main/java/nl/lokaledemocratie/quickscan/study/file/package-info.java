/** Files of rows, checked as a whole: everything that is wrong is found at once, with its line and column. */
@NullMarked
package nl.lokaledemocratie.quickscan.study.file;

import org.jspecify.annotations.NullMarked;
