/** Files of answers: their columns, and the sheets in them. */
@NullMarked
package nl.lokaledemocratie.quickscan.study.response;

import org.jspecify.annotations.NullMarked;
