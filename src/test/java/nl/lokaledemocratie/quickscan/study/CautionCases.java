package nl.lokaledemocratie.quickscan.study;

import static nl.lokaledemocratie.quickscan.study.EdgeInput.GROUP;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.code;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.codebook;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.frequencies;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.ints;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.list;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.json.CautionJson;
import nl.lokaledemocratie.quickscan.analysis.json.JsonRow;
import nl.lokaledemocratie.quickscan.analysis.result.RankingResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Equivalence;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;

/** Computes the edge cases of what says how far results may be trusted (METHOD.md 4b, 7b, 8b and 11b). */
final class CautionCases {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;
    private static final String VARIABLE = "variable";

    private CautionCases() {}

    static Equivalence.Margin margin(double delta) {
        return new Equivalence.Margin(delta, SETTINGS.alphaLevel(), new Student(Equivalence.CONFIDENCE));
    }

    static Map<String, Object> tost(JsonNode input) {
        return new JsonRow()
                .putDifference(Difference.of(
                                frequencies(input.get("x")),
                                frequencies(input.get("y")),
                                SETTINGS.testFrom(),
                                new Student(SETTINGS.confidence()))
                        .within(margin(input.get("delta").asDouble())))
                .fields();
    }

    static Map<String, Object> verdict(JsonNode input) {
        Equivalence tested = new Equivalence(input.get("p_tost").asDouble(), new Limits(0, 0), SETTINGS.alphaLevel());
        OptionalDouble holm = input.get("p_holm").isNull()
                ? OptionalDouble.empty()
                : OptionalDouble.of(input.get("p_holm").asDouble());
        return new JsonRow()
                .put("verdict", tested.verdict(holm).map(Enum::name).orElse(null))
                .fields();
    }

    static Map<String, Object> ceiling(JsonNode input) {
        Codebook codebook = codebook(input.get("reverse").asBoolean());
        List<Population> populations = List.of(EdgeInput.population(input));
        ScanCounts counts = ScanCounts.start(codebook, populations);
        for (int i = 0; i < input.get("now").size(); i++) {
            counts.add(GROUP, Channel.ONLINE, new byte[] {
                code(input.get("now").get(i)), code(input.get("wish").get(i))
            });
        }
        return ScanAnalysis.of(codebook, populations, SETTINGS, counts).ceiling().stream()
                .filter(row -> row.wish().level() == Level.ITEM)
                .map(CautionJson::row)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> composition(JsonNode input) {
        Map<String, Double> margins = new LinkedHashMap<>();
        list(input.get("margins"))
                .forEach(row -> margins.put(
                        row.get("category").asText(), row.get("count").asDouble()));
        Stratification by = new Stratification(GROUP, new Margins(List.of(new Margins.Variable(VARIABLE, margins))));
        Codebook codebook = codebook(false);
        List<Population> populations = List.of(new Population(GROUP, OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.start(codebook, populations, codebook.layout(), by);
        int[] online = ints(input.get("online"));
        for (int i = 0; i < online.length; i++) {
            counts.add(sheet(input.get("values").get(i)).on(online[i] == 1 ? Channel.ONLINE : Channel.PAPER));
        }
        return CautionJson.row(ScanAnalysis.of(codebook, populations, SETTINGS, counts)
                .composition()
                .orElseThrow()
                .get(0));
    }

    private static AnswerSheet sheet(JsonNode value) {
        Map<String, Object> filled = new HashMap<>();
        if (!value.isNull() && !value.asText().isEmpty()) {
            filled.put(VARIABLE, value.asText());
        }
        return EdgeInput.sheet(new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(filled));
    }

    static Map<String, Object> ranking(JsonNode input) {
        return CautionJson.row(RankingResult.of(
                GROUP,
                list(input.get("rows")).stream()
                        .filter(row -> !row.get("gap").isNull())
                        .map(row -> new RankingResult.Candidate(
                                new RankingResult.Place(
                                        row.get("key").asText(), row.get("gap").asDouble()),
                                CellStatus.valueOf(row.get("status").asText())))
                        .toList()));
    }
}
