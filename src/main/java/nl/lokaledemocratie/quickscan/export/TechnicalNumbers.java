package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifference;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.export.NumberRow.Subject;

/** How statements hang together, tests, and other organisations, number by number. */
final class TechnicalNumbers {

    private static final int DECIMALS = 2;
    private static final int OF_P = 3;

    private final PublishedResult result;
    private final ScoreNumbers scores;
    private final List<NumberRow> rows = new ArrayList<>();

    TechnicalNumbers(PublishedResult result, ScoreNumbers scores) {
        this.result = result;
        this.scores = scores;
    }

    List<NumberRow> all() {
        result.findings().reliabilities().forEach(this::add);
        TestedDifferences.of(result).forEach(this::add);
        result.findings().places().forEach(this::add);
        return List.copyOf(rows);
    }

    private void add(PublishedReliability row) {
        rows.add(NumberRow.of(scores.subject(row.cell()), Statistic.ALPHA, DECIMALS, row.alpha())
                .with(NumberRow.limits(DECIMALS, row.low(), row.high()))
                .note(Stream.of(row.few() ? "few" : "", row.collection() ? "collection" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "))));
    }

    private void add(TestedDifference test) {
        Subject subject =
                scores.subject(test.a()).beside(test.b().map(Cell::group).orElse(""));
        rows.add(NumberRow.of(subject, Statistic.TESTED_DIFFERENCE, 1, test.value())
                .with(NumberRow.limits(1, test.limits().low(), test.limits().high())));
        rows.add(NumberRow.of(subject, Statistic.T, DECIMALS, test.t()));
        rows.add(NumberRow.of(subject, Statistic.DF, 0, test.df()));
        rows.add(NumberRow.of(subject, Statistic.P, OF_P, test.p()));
        rows.add(NumberRow.of(subject, Statistic.P_HOLM, OF_P, test.pHolm().orElseThrow()));
        test.effect()
                .ifPresent(effect -> rows.add(NumberRow.of(subject, Statistic.HEDGES_G, DECIMALS, effect.g())
                        .with(NumberRow.limits(
                                DECIMALS, effect.limits().low(), effect.limits().high()))));
    }

    private void add(PublishedPlace place) {
        Subject subject = scores.subject(place.cell());
        String note = place.alike() ? "others-alike" : "";
        rows.add(NumberRow.of(subject, Statistic.OTHERS, place.others()).note(note));
        rows.add(NumberRow.of(subject, Statistic.OTHERS_MEAN, 1, place.centre()));
        rows.add(NumberRow.of(subject, Statistic.OTHERS_SPREAD, DECIMALS, place.spread()));
        place.below().ifPresent(below -> rows.add(NumberRow.of(subject, Statistic.OTHERS_BELOW, below)));
    }
}
