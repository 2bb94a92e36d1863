/** The griffier's pages of own questions. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.own;

import org.jspecify.annotations.NullMarked;
