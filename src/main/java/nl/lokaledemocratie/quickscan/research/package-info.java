/** Answers for research: who may have them, by the organisation's leave, and the files, made anonymous by {@code .rule}. */
@NullMarked
package nl.lokaledemocratie.quickscan.research;

import org.jspecify.annotations.NullMarked;
