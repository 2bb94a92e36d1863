/** Answers on their way: encrypted under a key that only the person's own browser holds. */
@NullMarked
package nl.lokaledemocratie.quickscan.response.draft;

import org.jspecify.annotations.NullMarked;
