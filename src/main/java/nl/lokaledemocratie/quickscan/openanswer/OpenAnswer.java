package nl.lokaledemocratie.quickscan.openanswer;

import java.util.UUID;

/**
 * What somebody wrote, or several people in the same words.
 *
 * @param key follows from the words under a salt of the scan, and from nothing else; so their order says nothing
 */
public record OpenAnswer(UUID key, String question, String group, String text) {

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "OpenAnswer[" + key + "]";
    }
}
