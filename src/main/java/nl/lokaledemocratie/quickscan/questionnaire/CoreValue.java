package nl.lokaledemocratie.quickscan.questionnaire;

/** A core value (kernwaarde) that statements of several themes can share. */
public record CoreValue(String key, LocalizedText name, LocalizedText explanation) {}
