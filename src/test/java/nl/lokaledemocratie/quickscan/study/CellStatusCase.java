package nl.lokaledemocratie.quickscan.study;

import static nl.lokaledemocratie.quickscan.study.EdgeInput.GROUP;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.SCALE;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.ints;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The status of the cell of one item, by the whole way through a scan: rules 1 to 4b of METHOD.md 12. */
final class CellStatusCase {

    /** The item, and another in which who did not answer it left something after all. */
    private static final Codebook CODEBOOK = new Codebook(List.of(
            new Codebook.Item("v", "T", List.of(), true, true, false, SCALE),
            new Codebook.Item("w", "U", List.of(), true, false, false, SCALE)));

    private CellStatusCase() {}

    static Map<String, Object> of(JsonNode input) {
        Population population = EdgeInput.population(input);
        boolean gap = input.get("gap").asBoolean();
        int[] answers = ints(input.get("x"));
        int[] online = ints(input.get("online"));
        ScanCounts counts = ScanCounts.start(CODEBOOK, List.of(population));
        for (int i = 0; i < input.get("sheets").asInt(); i++) {
            Channel channel = i >= online.length || online[i] == 1 ? Channel.ONLINE : Channel.PAPER;
            counts.add(
                    GROUP,
                    channel,
                    i < answers.length ? sheet(answers[i], gap, i % 2) : new byte[] {Ratings.EMPTY, Ratings.EMPTY, 2});
        }
        Suppression.Decision decision = ScanAnalysis.of(
                        CODEBOOK, List.of(population), AnalysisSettings.STANDARD, counts)
                .suppression()
                .cells()
                .get(new Cell(Level.ITEM, GROUP, "v", gap ? Aspect.GAP : Aspect.NOW));
        return Map.of(
                "n", decision.n(),
                "n_online", decision.online(),
                "status", decision.status().name());
    }

    /** An answer to now, or a pair with that gap; not all of these answer the same. */
    private static byte[] sheet(int answer, boolean gap, int now) {
        return gap
                ? new byte[] {(byte) now, (byte) (now + answer), Ratings.EMPTY}
                : new byte[] {(byte) (answer - SCALE.min()), Ratings.EMPTY, Ratings.EMPTY};
    }
}
