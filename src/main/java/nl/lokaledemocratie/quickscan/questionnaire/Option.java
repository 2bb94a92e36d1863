package nl.lokaledemocratie.quickscan.questionnaire;

/** One answer to choose; the key is what is stored. */
public record Option(String key, LocalizedText label) {}
