package nl.lokaledemocratie.quickscan.study;

import static nl.lokaledemocratie.quickscan.study.EdgeInput.GROUP;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.SCALE;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.code;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.codebook;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.frequencies;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.ints;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.list;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.population;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.sheet;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.value;
import static nl.lokaledemocratie.quickscan.study.EdgeInput.withFieldsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings.RakingSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.json.ComparisonJson;
import nl.lokaledemocratie.quickscan.analysis.json.JsonRow;
import nl.lokaledemocratie.quickscan.analysis.json.ResultJson;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ReliabilityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.stats.Agreement;
import nl.lokaledemocratie.quickscan.analysis.stats.CompleteCases;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.FisherF;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Holm;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.analysis.stats.Reliability;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.WeightedMean;
import nl.lokaledemocratie.quickscan.analysis.stats.Wilson;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.truth.Truth;
import nl.lokaledemocratie.quickscan.truth.TruthComparison;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of edge_cases.json: one formula, its input and what METHOD.md requires of it. */
class EdgeCasesTest {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;
    private final Student student = new Student(0.95);

    @TestFactory
    Stream<DynamicTest> meetsTheRequiredOutput() {
        List<JsonNode> cases = list(Truth.json("edge_cases.json"));
        assertThat(cases).hasSize(139);
        return cases.stream()
                .map(edge -> DynamicTest.dynamicTest(
                        edge.get("fn").asText() + ": " + edge.get("name").asText(),
                        () -> assertThat(TruthComparison.differences(
                                        withFieldsOf(edge.get("expected"), compute(edge)), edge.get("expected")))
                                .isEmpty()));
    }

    private Object compute(JsonNode edge) {
        JsonNode input = edge.get("input");
        return switch (edge.get("fn").asText()) {
            case "mean_ci" -> meanCi(input);
            case "between" ->
                new JsonRow()
                        .putDifference(Difference.of(
                                        frequencies(input.get("x")),
                                        frequencies(input.get("y")),
                                        SETTINGS.testFrom(),
                                        student)
                                .within(CautionCases.margin(SCALE.smallestEffect())))
                        .fields();
            case "paired_gap" -> new ResultJson(pairedGap(input)).sections().get("gaps");
            case "agreement_A" -> value(Agreement.of(ints(input.get("counts"))));
            case "alpha" -> alpha(input);
            case "wilson" -> wilson(input);
            case "rake" -> rake(input);
            case "weighted_mean" -> weightedMean(input);
            case "reference" -> reference(input);
            case "theme_score" -> themeScores(input);
            case "cell_status" -> CellStatusCase.of(input);
            case "tost" -> CautionCases.tost(input);
            case "verdict" -> CautionCases.verdict(input);
            case "ceiling" -> CautionCases.ceiling(input);
            case "composition" -> CautionCases.composition(input);
            case "ranking" -> CautionCases.ranking(input);
            case "holm" -> Map.of("p_holm", holm(input));
            default -> throw new IllegalArgumentException(edge.get("fn").asText());
        };
    }

    private Map<String, Object> meanCi(JsonNode input) {
        MeanEstimate estimate = MeanEstimate.of(
                frequencies(input.get("x")),
                SCALE.min(),
                SCALE.max(),
                new MeanEstimate.Basis(population(input), SETTINGS, student));
        return new JsonRow().putEstimate(estimate, "mean", "sd").fields();
    }

    /** The theme level of a scan with one item. */
    private ScanResult pairedGap(JsonNode input) {
        Codebook codebook = codebook(false);
        Population population = population(input);
        ScanCounts counts = ScanCounts.start(codebook, List.of(population));
        for (int i = 0; i < input.get("now").size(); i++) {
            counts.add(GROUP, Channel.ONLINE, new byte[] {
                code(input.get("now").get(i)), code(input.get("wish").get(i))
            });
        }
        return ScanAnalysis.of(codebook, List.of(population), SETTINGS, counts);
    }

    private Map<String, Object> alpha(JsonNode input) {
        CompleteCases cases = new CompleteCases(input.get("rows").get(0).size());
        list(input.get("rows")).stream()
                .filter(row -> list(row).stream().noneMatch(JsonNode::isNull))
                .forEach(row -> cases.add(ints(row)));
        return ComparisonJson.row(new ReliabilityResult(
                new Cell(Level.THEME, GROUP, "T", Aspect.NOW),
                Reliability.of(cases, SETTINGS.alphaFrom(), new FisherF(0.95))));
    }

    private Map<String, Object> wilson(JsonNode input) {
        int n = input.get("n").asInt();
        Optional<Limits> limits =
                Wilson.interval(input.get("k").asInt(), n, population(input).finiteFor(n), student.normalQuantile());
        return new JsonRow()
                .put("p", n == 0 ? null : input.get("k").asDouble() / n)
                .putLimits("lo", "hi", limits)
                .fields();
    }

    private Map<String, Object> rake(JsonNode input) {
        Map<String, Map<String, Double>> margins = new LinkedHashMap<>();
        list(input.get("margins"))
                .forEach(row -> margins.computeIfAbsent(row.get("variable").asText(), name -> new LinkedHashMap<>())
                        .put(row.get("category").asText(), row.get("count").asDouble()));
        Stratification stratification = new Stratification(
                GROUP,
                new Margins(margins.entrySet().stream()
                        .map(entry -> new Margins.Variable(entry.getKey(), entry.getValue()))
                        .toList()));
        Codebook codebook = codebook(false);
        List<Population> populations = List.of(new Population(GROUP, OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.start(codebook, populations, codebook.layout(), stratification);
        List<AnswerSheet> sheets =
                list(input.get("rows")).stream().map(EdgeInput::sheet).toList();
        sheets.forEach(counts::add);
        WeightingResult result = ScanAnalysis.of(
                        codebook, populations, withCap(input.get("cap").asDouble()), counts)
                .weighting()
                .orElseThrow();
        Map<String, Object> row = new LinkedHashMap<>(ComparisonJson.weighting(result));
        List<Double> weights = new ArrayList<>();
        sheets.forEach(sheet -> weights.add(
                result.weight(sheet).map(WeightingResult.Pair::weight).orElse(null)));
        row.put("w", weights);
        return row;
    }

    private static AnalysisSettings withCap(double cap) {
        RakingSettings raking = RakingSettings.STANDARD;
        return SETTINGS.withRaking(new RakingSettings(
                GROUP,
                cap,
                raking.tolerance(),
                raking.maxCycles(),
                raking.capMargin(),
                raking.maxClips(),
                raking.maxMissing()));
    }

    private Map<String, Object> weightedMean(JsonNode input) {
        List<WeightedMean.Part> parts = new ArrayList<>();
        for (int i = 0; i < input.get("y").size(); i++) {
            if (!input.get("y").get(i).isNull()) {
                parts.add(new WeightedMean.Part(
                        Frequencies.of(input.get("y").get(i).asDouble()),
                        input.get("w").get(i).asDouble()));
            }
        }
        WeightedMean mean = WeightedMean.of(parts, student);
        return new JsonRow()
                .put("n", mean.n())
                .put("mean", mean.mean())
                .put("se", mean.se())
                .put("df", mean.df())
                .putLimits("ci_low", "ci_high", mean.ci())
                .put("n_eff", mean.effectiveN())
                .put("deff_kish", mean.designEffect())
                .put("sd_w", mean.sd())
                .fields();
    }

    private Map<String, Object> reference(JsonNode input) {
        OptionalDouble mean = input.get("mean").isNull()
                ? OptionalDouble.empty()
                : OptionalDouble.of(input.get("mean").asDouble());
        List<ReferencePlace.Reference> references = list(input.get("reference")).stream()
                .map(row -> new ReferencePlace.Reference(
                        row.get("n").asInt(),
                        row.get("mean").asDouble(),
                        row.get("sd").asDouble()))
                .toList();
        return ComparisonJson.place(ReferencePlace.of(
                new ReferencePlace.Focal(input.get("n").asInt(), mean),
                references,
                new ReferencePlace.Minimums(
                        SETTINGS.referenceMinN(), SETTINGS.referencesForZ(), SETTINGS.referencesForPercentile())));
    }

    /** Each person alone in a scan of one theme: the mean of the theme is the score. */
    private Map<String, Object> themeScores(JsonNode input) {
        int[] reverse = ints(input.get("reverse"));
        List<Codebook.Item> items = new ArrayList<>();
        for (int turned : reverse) {
            items.add(new Codebook.Item("v" + items.size(), "T", List.of(), true, false, turned == 1, SCALE));
        }
        Codebook codebook = new Codebook(items);
        List<Population> populations = List.of(new Population(GROUP, OptionalInt.empty(), false));
        List<Object> scores = new ArrayList<>();
        for (JsonNode row : input.get("rows")) {
            ScanCounts counts = ScanCounts.start(codebook, populations);
            byte[] codes = new byte[reverse.length];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = code(row.get(i));
            }
            counts.add(GROUP, Channel.ONLINE, codes);
            scores.add(value(ScanAnalysis.of(codebook, populations, SETTINGS, counts)
                    .themes()
                    .get(0)
                    .estimate()
                    .mean()));
        }
        return Map.of("scores", scores);
    }

    private static List<Object> holm(JsonNode input) {
        OptionalDouble[] p = list(input.get("p")).stream()
                .map(value -> value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.asDouble()))
                .toArray(OptionalDouble[]::new);
        return Stream.of(Holm.adjust(p)).map(EdgeInput::value).toList();
    }
}
