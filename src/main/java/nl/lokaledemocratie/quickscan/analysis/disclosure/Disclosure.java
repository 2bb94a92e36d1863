package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.OneChoice;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.ItemResult;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScoreResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
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
                AnswerDisclosure.publish(
                        answers, result.settings(), result.suppression().concealed()));
    }

    /** How an open group was composed now and before, as far as it may be shown: by the rules of {@link AnswerDisclosure} for both. */
    public static Optional<Composition> compose(
            ChoiceQuestion question, String group, OneChoice now, OneChoice before, AnalysisSettings settings) {
        return Composition.of(
                AnswerDisclosure.publish(question, group, now, settings),
                AnswerDisclosure.publish(question, group, before, settings));
    }

    /** Who of an open group took part beside its population, as far as it may be shown. */
    public static Participants participants(CompositionResult row, boolean concealed, Participants.Source source) {
        return ParticipantDisclosure.publish(row, concealed, source);
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
                                group.group(),
                                group.respondents(),
                                group.population(),
                                group.closed(),
                                OptionalInt.of(group.paper())))
                        .toList(),
                result.emptySheetsDropped(),
                inOrder(),
                derived.findings());
    }

    private void put(Cell cell, MeanEstimate estimate, Supplier<ScoreDetail> detail) {
        published.put(cell, score(cell, result.suppression().status(cell), estimate, detail));
    }

    /** What may be shown of a cell with this status. */
    static PublishedScore score(Cell cell, CellStatus status, MeanEstimate estimate, Supplier<ScoreDetail> detail) {
        Visibility visibility = visibility(status);
        return visibility.isShown()
                ? new PublishedScore(
                        cell,
                        visibility,
                        OptionalInt.of(estimate.n()),
                        mean(estimate, visibility),
                        visibility == Visibility.FULL ? Optional.of(detail.get()) : Optional.empty())
                : PublishedScore.without(cell, visibility);
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
        return visibility == Visibility.FULL
                ? estimate.mean()
                : OptionalDouble.of(toOneDecimal(estimate.mean().orElseThrow()));
    }

    /** Rounded half up (away from zero), from the number as it is written. */
    public static double toOneDecimal(double number) {
        return HalfUp.to(1, number).doubleValue();
    }

    private static ScoreDetail detail(ItemResult item) {
        return new ScoreDetail.OfStatement(
                item.estimate().sd(),
                item.estimate().shown(),
                item.dontKnow(),
                item.missing(),
                item.counts(),
                item.shareLow(),
                item.shareHigh(),
                item.agreement(),
                item.divided().orElseThrow());
    }

    private ScoreDetail detail(ScoreResult score) {
        return new ScoreDetail.OfWhole(
                score.estimate().sd(),
                score.estimate().shown(),
                score.shareLow(),
                score.shareHigh(),
                derived.isFullWithItems(score.cell()) ? score.agreement() : OptionalDouble.empty());
    }

    private ScoreDetail detail(GapResult gap) {
        return new ScoreDetail.OfGap(
                gap.estimate().sd(),
                gap.estimate().shown(),
                sidesMayBeShown(gap)
                        ? Optional.of(new Sides(
                                gap.nowMean().orElseThrow(), gap.wishMean().orElseThrow()))
                        : Optional.empty());
    }

    /** Rule 6: not when fewer than five people answered only one of the two questions, nor fewer than five online. */
    private boolean sidesMayBeShown(GapResult gap) {
        Suppression.Decision pairs = decision(gap.cell());
        return Aspect.ASKED.stream()
                .map(aspect -> decision(gap.cell().of(aspect)))
                .flatMapToInt(side -> IntStream.of(side.n() - pairs.n(), side.online() - pairs.online()))
                .map(Math::abs)
                .allMatch(
                        outside -> outside == 0 || outside >= result.settings().suppressBelow());
    }

    private Suppression.Decision decision(Cell cell) {
        return requireNonNull(result.suppression().cells().get(cell));
    }

    private List<PublishedScore> inOrder() {
        return result.populations().stream()
                .flatMap(population -> result.codebook().cells(population.group(), Aspect.ALL))
                .map(cell -> requireNonNull(published.get(cell)))
                .toList();
    }
}
