package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Source;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.State;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult.Status;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.notation.HalfUp;

/**
 * What may be shown of who took part (METHOD.md 7b). Where the number of people with a class may not be told, everything follows from whole
 * percents: else a margin or a sum would tell it.
 */
final class ParticipantDisclosure {

    private static final double PERCENT = 100;

    /** No class that is shown has fewer people. */
    private static final int LEAST = AnalysisSettings.STANDARD.suppressBelow();

    /** Half of the percent to which shares are rounded. */
    private static final double ROUNDING = 0.005;

    private ParticipantDisclosure() {}

    /** Of a study that has margins of its own. */
    static List<Participants> publish(ScanResult result) {
        return result.composition().stream()
                .flatMap(List::stream)
                .map(row -> isMisfit(row, result)
                        ? Participants.without(row.group(), row.variable(), State.NO_FIT, Source.FILE)
                        : publish(row, result.suppression().concealed().contains(row.group()), Source.FILE))
                .toList();
    }

    /** Nothing is left to show, and so many gave no answer of the file that it tells of nobody that some gave another. */
    private static boolean isMisfit(CompositionResult row, ScanResult result) {
        return row.classes().isEmpty()
                && row.unknown() >= LEAST
                && result.weighting()
                        .filter(weighting -> weighting.status() == Status.REFUSED_UNKNOWN_CATEGORY)
                        .flatMap(WeightingResult::subject)
                        .filter(row.variable()::equals)
                        .isPresent();
    }

    /** Of one variable. */
    static Participants publish(CompositionResult row, boolean concealed, Source source) {
        if (concealed || row.classes().isEmpty()) {
            return Participants.without(row.group(), row.variable(), State.HIDDEN, source);
        }
        List<Part> parts = row.classes().stream().map(share -> part(row, share)).toList();
        return new Participants(
                row.group(),
                row.variable(),
                State.SHOWN,
                source,
                row.countsShown() ? OptionalInt.of(row.known()) : OptionalInt.empty(),
                row.countsShown() ? row.dissimilarity() : dissimilarity(parts),
                parts);
    }

    private static Part part(CompositionResult row, CompositionResult.Share share) {
        if (row.countsShown()) {
            return new Part(
                    share.categories(),
                    OptionalInt.of(share.n()),
                    share.share(),
                    share.populationShare(),
                    share.chanceBand());
        }
        double population = share.populationShare();
        return new Part(
                share.categories(),
                OptionalInt.empty(),
                HalfUp.percent(share.share()) / PERCENT,
                population,
                PERCENT * Student.Z_975 * Math.sqrt(population * (1 - population) / leastKnown(row)));
    }

    /** So many people at least have a class, as anybody can tell from whole percents: with fewer people chance makes wider bands. */
    private static double leastKnown(CompositionResult row) {
        return row.classes().stream()
                .mapToDouble(share -> HalfUp.percent(share.share()) / PERCENT)
                .map(share -> LEAST / (share + ROUNDING))
                .max()
                .orElse(LEAST);
    }

    private static OptionalDouble dissimilarity(List<Part> parts) {
        return OptionalDouble.of(parts.stream()
                        .mapToDouble(part -> Math.abs(part.share() - part.population()))
                        .sum()
                / 2);
    }
}
