package nl.lokaledemocratie.quickscan.questionnaire;

/** A subject on which gaps are reported. Every statement is in exactly one theme. */
public record Theme(String key, LocalizedText name, LocalizedText explanation) {}
