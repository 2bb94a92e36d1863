package nl.lokaledemocratie.quickscan.study.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.SheetCheck;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.SheetBytes;
import nl.lokaledemocratie.quickscan.response.store.SheetCodec;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;

/** Estimates of what another group answers, in files of answers, in stored sheets and counted (METHOD.md 1 and 5b). */
class EstimateColumnsTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();
    private static final String HEADER =
            "respondent_id,group,luisteren_now,luisteren_wish,luisteren_est,cijfer.now,uitleggen_now,uitleggen_est,helpen_now,helpen_wish\n";

    @Test
    void standBesideTheOtherAnswersOfAStatement() {
        assertThat(String.join(",", AnswerColumns.of(ASKED).names()) + "\n").isEqualTo(HEADER);
    }

    @Test
    void areReadOfWhoIsAskedThem() {
        List<Response> sheets = new ArrayList<>();

        assertThat(read("p1,raadsleden,1,3,2,7,2,dk,,\np2,ambtenaren,1,,3,,2,,,\np3,inwoners,1,3,,,,,,\n", sheets))
                .isEmpty();
        assertThat(sheets.get(0).sheet().ratings().value(ASKED.ratingLayout(), "luisteren", Aspect.EST))
                .hasValue(2);
    }

    /** The column of the estimate is named, whatever else of the statement was filled in. */
    @Test
    void areRefusedOfWhoIsNotAskedThem() {
        assertThat(read("p1,inwoners,1,3,2,,,,,\np2,ambtenaren,1,3,2,,2,1,,\n", new ArrayList<>()))
                .extracting(FileProblem::line, FileProblem::column, FileProblem::code)
                .containsExactly(tuple(2L, 5, Code.NOT_ASKED), tuple(3L, 8, Code.NOT_ASKED));
    }

    @Test
    void mustBeOnTheScale() {
        assertThat(read("p1,raadsleden,1,3,4,,,,,\np2,raadsleden,1,3,veel,,,,,\n", new ArrayList<>()))
                .extracting(FileProblem::column, FileProblem::code)
                .containsExactly(tuple(5, Code.OFF_SCALE), tuple(5, Code.BAD_VALUE));
    }

    @Test
    void fitASheetOfWhoIsAskedThemOnly() {
        assertThat(SheetCheck.check(ASKED, sheet("raadsleden"))).isEmpty();
        assertThat(SheetCheck.check(ASKED, sheet("inwoners"))).singleElement().satisfies(problem -> {
            assertThat(problem.question()).isEqualTo("luisteren");
            assertThat(problem.aspect()).contains(Aspect.EST);
        });
    }

    @Test
    void comeBackFromASealedSheet() {
        byte[] sealed = new SheetBytes(ASKED).write(sheet("raadsleden"));

        assertThat(SheetBytes.read(sealed).map(new SheetCodec(ASKED)::sheet)).contains(sheet("raadsleden"));
        assertThat(sealed)
                .hasSameSizeAs(new SheetBytes(ASKED)
                        .write(AnswerSheets.of(ASKED).resident().build()));
    }

    /** Nine councillors think 3, fifteen residents say 1 or 2: by hand 3 − 1.6 = 1.4. */
    @Test
    void areSetBesideWhatTheOthersAnswered() {
        List<Population> groups = List.of(population("raadsleden"), population("ambtenaren"), population("inwoners"));
        ScanCounts counts = ScanCounts.of(ASKED, groups);
        for (int i = 0; i < 15; i++) {
            counts.add(AnswerSheets.of(ASKED)
                    .resident()
                    .now("luisteren", i < 6 ? 1 : 2)
                    .build());
        }
        for (int i = 0; i < 9; i++) {
            counts.add(sheet("raadsleden"));
        }
        ScanResult result = ScanAnalysis.of(Codebook.of(ASKED), groups, AnalysisSettings.STANDARD, counts);
        EstimateResult row = result.estimates().stream()
                .filter(estimate -> estimate.cell().key().equals("luisteren")
                        && estimate.cell().group().equals("raadsleden"))
                .findFirst()
                .orElseThrow();

        assertThat(row.estimate().n()).isEqualTo(9);
        assertThat(row.misjudgement().orElseThrow()).isCloseTo(1.4, offset(1e-9));
    }

    private static Population population(String group) {
        return new Population(group, OptionalInt.empty(), ASKED.audience(group).closed());
    }

    private static AnswerSheet sheet(String audience) {
        return AnswerSheets.of(ASKED)
                .by(audience)
                .now("luisteren", 1)
                .rate("luisteren", Aspect.EST, 3)
                .build();
    }

    private static List<FileProblem> read(String rows, List<Response> sheets) {
        byte[] file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return ResponsesReader.strict(ASKED).read(TextSource.of("antwoorden.csv", file), sheets::add);
    }
}
