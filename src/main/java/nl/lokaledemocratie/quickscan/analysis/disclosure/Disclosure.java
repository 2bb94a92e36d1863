package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore.Detail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.ItemResult;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScoreResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;

/**
 * The one gate between a result and everything that shows numbers: pages, report, exports, comparison, storage (METHOD.md 12). What it
 * lets through may be shown to anybody; nothing else may.
 */
public final class Disclosure {

    private final ScanResult result;
    private final DerivedDisclosure derived;
    private final Map<Cell, PublishedScore> published = new HashMap<>();

    private Disclosure(ScanResult result) {
        this.result = result;
        this.derived = new DerivedDisclosure(result);
    }

    /** What may be shown of a result. */
    public static PublishedResult publish(ScanResult result) {
        return new Disclosure(result).publish();
    }

    /** The same, with what may be shown of the answers to questions that are no statements. */
    public static PublishedResult publish(ScanResult result, AnswerCounts answers) {
        PublishedResult statements = publish(result);
        return new PublishedResult(
                statements.groups(),
                statements.emptySheetsDropped(),
                statements.scores(),
                statements.findings(),
                AnswerDisclosure.publish(answers, result.settings()));
    }

    /** How an open group was composed now and before, as far as it may be shown: by the rules of {@link AnswerDisclosure} for both. */
    public static Optional<Composition> compose(
            ChoiceQuestion question,
            String group,
            Map<String, Integer> now,
            Map<String, Integer> before,
            AnalysisSettings settings) {
        return Composition.of(
                AnswerDisclosure.publish(question, group, now, settings),
                AnswerDisclosure.publish(question, group, before, settings));
    }

    /** What may be shown of the results that are derived from several cells. */
    public static DerivedResults compare(ScanResult result) {
        return new DerivedDisclosure(result).compare();
    }

    private PublishedResult publish() {
        result.items().forEach(item -> put(item.cell(), item.estimate(), () -> detail(item)));
        result.themes().forEach(theme -> put(theme.cell(), theme.estimate(), () -> detail(theme)));
        result.values().forEach(value -> put(value.cell(), value.estimate(), () -> detail(value)));
        result.gaps().forEach(gap -> put(gap.cell(), gap.estimate(), () -> detail(gap)));
        return new PublishedResult(
                result.groups().stream()
                        .map(group -> new PublishedGroup(
                                group.group(), group.respondents(), group.population(), group.closed()))
                        .toList(),
                result.emptySheetsDropped(),
                inOrder(),
                derived.findings());
    }

    private void put(Cell cell, MeanEstimate estimate, java.util.function.Supplier<Detail> detail) {
        Visibility visibility = visibility(result.suppression().status(cell));
        published.put(
                cell,
                new PublishedScore(
                        cell.level(),
                        cell.group(),
                        cell.key(),
                        cell.aspect(),
                        visibility,
                        visibility.isShown() ? OptionalInt.of(estimate.n()) : OptionalInt.empty(),
                        mean(estimate, visibility),
                        visibility == Visibility.FULL ? Optional.of(detail.get()) : Optional.empty()));
    }

    /** What a reader may see of a cell with this status, without the reason. */
    static Visibility visibility(CellStatus status) {
        return switch (status) {
            case NO_DATA -> Visibility.NO_DATA;
            case PRIMARY, DISCLOSIVE, COMPLEMENTARY -> Visibility.HIDDEN;
            case MEAN_ONLY -> Visibility.MEAN_ONLY;
            case FULL -> Visibility.FULL;
        };
    }

    /** Rule 2: below ten answers the output holds the rounded mean and no other number. */
    private static OptionalDouble mean(MeanEstimate estimate, Visibility visibility) {
        return switch (visibility) {
            case FULL -> estimate.mean();
            case MEAN_ONLY -> OptionalDouble.of(toOneDecimal(estimate.mean().orElseThrow()));
            case HIDDEN, NO_DATA -> OptionalDouble.empty();
        };
    }

    /** Rounded half up (away from zero), from the number as it is written. */
    public static double toOneDecimal(double number) {
        return HalfUp.to(1, number).doubleValue();
    }

    private Detail detail(ItemResult item) {
        return new Detail(
                item.estimate().sd(),
                item.estimate().shown(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.of(item.dontKnow()),
                OptionalInt.of(item.missing()),
                item.counts(),
                item.shareLow(),
                item.shareHigh(),
                item.agreement(),
                item.divided());
    }

    private Detail detail(ScoreResult score) {
        return new Detail(
                score.estimate().sd(),
                score.estimate().shown(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                score.shareLow(),
                score.shareHigh(),
                derived.isFullWithItems(score.cell()) ? score.agreement() : OptionalDouble.empty(),
                Optional.empty());
    }

    private Detail detail(GapResult gap) {
        boolean sides = sidesMayBeShown(gap);
        return new Detail(
                gap.estimate().sd(),
                gap.estimate().shown(),
                sides ? gap.nowMean() : OptionalDouble.empty(),
                sides ? gap.wishMean() : OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** Rule 6: not when fewer than five people answered only one of the two questions. */
    private boolean sidesMayBeShown(GapResult gap) {
        return Aspect.ASKED.stream()
                .map(aspect -> new Cell(
                        gap.cell().level(), gap.cell().group(), gap.cell().key(), aspect))
                .mapToInt(cell -> Math.abs(
                        requireNonNull(result.suppression().cells().get(cell)).n()
                                - gap.estimate().n()))
                .allMatch(
                        outside -> outside == 0 || outside >= result.settings().suppressBelow());
    }

    private List<PublishedScore> inOrder() {
        List<PublishedScore> ordered = new ArrayList<>();
        for (Population population : result.populations()) {
            for (Level level : Level.values()) {
                for (String key : result.codebook().keys(level)) {
                    for (Aspect aspect : Aspect.values()) {
                        Optional.ofNullable(published.get(new Cell(level, population.group(), key, aspect)))
                                .ifPresent(ordered::add);
                    }
                }
            }
        }
        return ordered;
    }
}
