package nl.lokaledemocratie.quickscan.questionnaire;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** A core value (kernwaarde) that statements of several themes can share. */
public record CoreValue(String key, LocalizedText name, LocalizedText explanation) {}
