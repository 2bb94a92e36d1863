package nl.lokaledemocratie.quickscan.questionnaire;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * One answer to choose; the key is what is stored.
 *
 * @param exclusive where one may choose several: it does not go with any other, such as "geen van deze"
 */
public record Option(String key, LocalizedText label, boolean exclusive) {

    /** An answer that goes with others. */
    public Option(String key, LocalizedText label) {
        this(key, label, false);
    }
}
