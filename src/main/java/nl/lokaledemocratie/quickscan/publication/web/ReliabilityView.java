package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.ThemeReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** How the statements of a theme hang together in one group, as its page shows it. */
public record ReliabilityView(String group, Optional<Alpha> now, Optional<Alpha> wish, Optional<Alpha> gap) {

    /**
     * One number with its interval.
     *
     * @param few   whether it is of few people
     * @param loose whether the answers hang together too little to be one scale
     */
    public record Alpha(String alpha, String interval, boolean few, boolean loose) {}

    static List<ReliabilityView> list(
            PublishedResult result, String theme, Questionnaire questionnaire, String language) {
        Notation notation = Notation.in(Locale.forLanguageTag(language));
        return ThemeReliability.of(result, theme).stream()
                .map(row -> new ReliabilityView(
                        questionnaire.audience(row.group()).name().in(language),
                        row.now().map(found -> alpha(found, notation)),
                        row.wish().map(found -> alpha(found, notation)),
                        row.gap().map(found -> alpha(found, notation))))
                .toList();
    }

    private static Alpha alpha(PublishedReliability found, Notation notation) {
        return new Alpha(
                notation.decimal(found.alpha(), 2),
                notation.range(found.low(), found.high(), 2),
                found.few(),
                found.collection());
    }
}
