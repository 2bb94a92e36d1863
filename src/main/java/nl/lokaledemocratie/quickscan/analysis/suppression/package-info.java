/** Decides of every cell what may be seen of it, before anything is shown (METHOD.md 12, rules 1 to 5). */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.suppression;

import org.jspecify.annotations.NullMarked;
