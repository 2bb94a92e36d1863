package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * How many of one group wish the best end of the scale of a theme, as its page shows it.
 *
 * @param share    a percentage
 * @param interval of it; empty where everybody answered
 * @param room     for how many it could be better than now; empty where that may not be told
 */
public record CeilingView(String group, String share, Optional<String> interval, Optional<String> room) {

    static List<CeilingView> list(PublishedResult result, String theme, Questionnaire questionnaire, String language) {
        Notation notation = Notation.in(Locale.forLanguageTag(language));
        return result.findings().ceilings(Level.THEME, theme).stream()
                .map(row -> new CeilingView(
                        questionnaire.audience(row.wish().group()).name().in(language),
                        notation.percentage(row.share()),
                        row.low().isPresent()
                                ? Optional.of(notation.percentages(
                                        row.low().getAsDouble(), row.high().getAsDouble()))
                                : Optional.empty(),
                        row.room().isPresent()
                                ? Optional.of(notation.percentage(row.room().getAsDouble()))
                                : Optional.empty()))
                .toList();
    }
}
