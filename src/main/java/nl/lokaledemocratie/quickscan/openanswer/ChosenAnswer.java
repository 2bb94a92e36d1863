package nl.lokaledemocratie.quickscan.openanswer;

import java.util.UUID;

/**
 * An answer that a person read, shortened and chose for the report.
 *
 * @param theme empty where it belongs to none
 * @param words as they are printed
 */
public record ChosenAnswer(UUID key, String question, String group, String theme, String words) {}
