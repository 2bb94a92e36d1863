package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;

/**
 * A scan of one theme T with items a and b on 1 to 5, of which a stands in core value K and b asks no wish. Answers are written as
 * three signs, now of a, wish of a and now of b; {@code -} is empty and {@code ?} "weet ik niet".
 */
final class CountedScan {

    static final Codebook CODEBOOK = new Codebook(List.of(
            new Codebook.Item("a", "T", List.of("K"), true, true, false, new Range(1, 5)),
            new Codebook.Item("b", "T", List.of(), true, false, false, new Range(1, 5))));

    private final List<Population> populations;
    private final ScanCounts counts;
    private final PreviousScan previous;

    /** Open groups of unknown size. */
    static CountedScan of(String... groups) {
        List<Population> populations = new ArrayList<>();
        for (String group : groups) {
            populations.add(new Population(group, OptionalInt.empty(), false));
        }
        return new CountedScan(populations);
    }

    CountedScan(List<Population> populations) {
        this.populations = populations;
        counts = ScanCounts.start(CODEBOOK, populations);
        previous = PreviousScan.start(CODEBOOK, CODEBOOK, populations);
    }

    /** So many people of a group who answer in turn as each of these. */
    CountedScan answered(String group, int people, String... answers) {
        for (int i = 0; i < people; i++) {
            counts.add(group, Channel.ONLINE, sheet(answers[i % answers.length]));
            previous.now().add(group, Channel.ONLINE, sheet(answers[i % answers.length]));
        }
        return this;
    }

    /** The same at the scan before. */
    CountedScan before(String group, int people, String... answers) {
        for (int i = 0; i < people; i++) {
            previous.before().add(group, Channel.ONLINE, sheet(answers[i % answers.length]));
        }
        return this;
    }

    ScanResult result() {
        return ScanAnalysis.of(CODEBOOK, populations, AnalysisSettings.STANDARD, counts);
    }

    ScanResult besides(ReferenceSet references) {
        return ScanAnalysis.of(
                CODEBOOK,
                populations,
                AnalysisSettings.STANDARD,
                counts,
                new Companions(Optional.of(references), Optional.of(previous)));
    }

    private static byte[] sheet(String answers) {
        byte[] sheet = new byte[3];
        for (int i = 0; i < 3; i++) {
            char sign = answers.charAt(i);
            sheet[i] = (byte) (sign == '-' ? -1 : sign == '?' ? -2 : sign - '1');
        }
        return sheet;
    }
}
