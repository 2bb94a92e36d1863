package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * The gaps of the themes in one group, by size.
 *
 * @param scale of all themes that are shown; empty when they are on different scales, so that their gaps cannot be set in order
 */
public record GapRanking(Ranking<Gap> ranking, Optional<Scale> scale) {

    /**
     * A theme whose gap may be named.
     *
     * @param note what stands below this gap in a row with now and wish
     */
    public record Gap(Theme theme, PublishedScore score, GapNote note) {}

    /**
     * Of a published result.
     *
     * @param printed how a size is written
     */
    public static GapRanking of(
            PublishedResult result, Questionnaire questionnaire, String group, DoubleFunction<String> printed) {
        Map<Cell, PublishedScore> scores = result.byCell();
        List<PublishedScore> cells = new ArrayList<>();
        List<Ranking.Ranked<Gap>> shown = new ArrayList<>();
        for (Theme theme : questionnaire.themes()) {
            ScoreRow row = ScoreRow.of(scores, Level.THEME, group, theme.key());
            row.gap().ifPresent(cells::add);
            row.gap()
                    .filter(Claims::isSayable)
                    .map(score -> new Ranking.Ranked<>(
                            new Gap(theme, score, GapNote.of(row)), score.mean().orElseThrow()))
                    .ifPresent(shown::add);
        }
        return new GapRanking(Ranking.of(RankedOver.of(cells), shown, printed), scale(questionnaire, shown));
    }

    private static Optional<Scale> scale(Questionnaire questionnaire, List<Ranking.Ranked<Gap>> shown) {
        List<Scale> scales = shown.stream()
                .map(place -> scale(questionnaire, place.what().theme()))
                .toList();
        boolean one = scales.stream().map(Claims::range).distinct().count() == 1;
        return one ? Optional.of(scales.get(0)) : Optional.empty();
    }

    private static Scale scale(Questionnaire questionnaire, Theme theme) {
        return questionnaire.statements().stream()
                .filter(statement -> statement.theme().equals(theme.key()))
                .map(Statement::scale)
                .findFirst()
                .orElseThrow();
    }
}
