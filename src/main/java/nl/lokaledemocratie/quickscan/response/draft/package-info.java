/** Answers on their way: encrypted under a key that only the person's own browser holds. */
package nl.lokaledemocratie.quickscan.response.draft;
