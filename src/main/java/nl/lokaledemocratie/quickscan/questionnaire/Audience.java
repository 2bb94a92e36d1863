package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * A group that is asked the same things, such as {@code raadsleden}.
 *
 * @param key       Dutch plural, the same in YAML, data and results
 * @param name      heading form, "Raadsleden"
 * @param inText    form for running text, "raadsleden"
 * @param closed    everyone in it is known and invited by a personal code; an open audience is reached by one public link
 * @param reachedBy how it is usually reached, "met een brief aan elk adres"
 * @param role      as what somebody in it answers, "raadslid", within "u vult in als raadslid"; empty where that goes without saying
 */
public record Audience(
        String key,
        LocalizedText name,
        LocalizedText inText,
        boolean closed,
        Optional<LocalizedText> reachedBy,
        Optional<LocalizedText> role) {

    public Audience(String key, LocalizedText name, LocalizedText inText, boolean closed) {
        this(key, name, inText, closed, Optional.empty(), Optional.empty());
    }
}
