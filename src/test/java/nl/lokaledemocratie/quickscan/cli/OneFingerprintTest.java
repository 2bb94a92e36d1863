package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.study.response.SheetsAsCsv;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same answers have one fingerprint, whether a scan of the service is closed or its sheets are analysed from a folder. */
@QuarkusTest
class OneFingerprintTest {

    private static final QuestionnaireId NEWEST = new QuestionnaireId("quickscan-lokale-democratie", "2.0.0");

    @Inject
    Scenario scenario;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "study");
    }

    @Test
    void hasOneEngineWithOneVersion() throws IOException {
        Publication published = close(scenario.questionnaire(), scenario.sheets());
        write(
                scenario.questionnaire(),
                scenario.sheets(),
                "raadsleden,23,1\ncollegeleden,6,1\nambtenaren,,1\ninwoners,,0\n");

        JsonNode meta = analyse();
        assertThat(published.engineVersion()).isEqualTo(EngineVersion.CURRENT);
        assertThat(meta.get("engine").asText()).isEqualTo(EngineVersion.CURRENT);
        assertThat(meta.get("fingerprint").asText()).isEqualTo(published.fingerprint());
    }

    /** Marks, choices and numbers come along in columns of their own; the order of rows and of groups says nothing. */
    @Test
    void fingerprintsEveryKindOfAnswerInWhicheverOrder() throws IOException {
        Questionnaire questionnaire = catalog.get(NEWEST);
        List<AnswerSheet> sheets = SheetsAsCsv.random(
                questionnaire, Map.of("raadsleden", 19, "collegeleden", 5, "ambtenaren", 12, "inwoners", 60), 11);
        Publication published = close(questionnaire, sheets);
        List<AnswerSheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(3));
        write(questionnaire, shuffled, "inwoners,,0\nambtenaren,,1\ncollegeleden,6,1\nraadsleden,23,1\n");

        assertThat(published.result().answers())
                .anyMatch(answers -> answers.visibility().isShown());
        assertThat(published.result().findings().differences()).isNotEmpty();
        assertThat(analyse().get("fingerprint").asText()).isEqualTo(published.fingerprint());
        assertThat(report()).contains(published.fingerprint()).contains("Rapportcijfers en andere vragen");
    }

    @Test
    void fingerprintsAnswersOfFilesWithoutTheOtherColumns() throws IOException {
        Questionnaire questionnaire = catalog.get(NEWEST);
        List<AnswerSheet> sheets = SheetsAsCsv.withoutOthers(
                questionnaire, SheetsAsCsv.random(questionnaire, Map.of("raadsleden", 12, "inwoners", 30), 12));
        Publication published = close(questionnaire, sheets);
        write(questionnaire, sheets, "raadsleden,23,1\ncollegeleden,6,1\nambtenaren,,1\ninwoners,,0\n");
        Files.writeString(
                folder.resolve("responses.csv"),
                SheetsAsCsv.of(questionnaire, sheets, name -> name.matches(".*_(now|wish)")));

        assertThat(analyse().get("fingerprint").asText()).isEqualTo(published.fingerprint());
        assertThat(report()).contains(published.fingerprint()).doesNotContain("Rapportcijfers en andere vragen");
    }

    @Test
    void refusesAnAnswerThatIsNoOption() throws IOException {
        Questionnaire questionnaire = catalog.get(NEWEST);
        write(questionnaire, SheetsAsCsv.random(questionnaire, Map.of("inwoners", 3), 1), "inwoners,,0\n");
        Path responses = folder.resolve("responses.csv");
        String header = Files.readString(responses).lines().findFirst().orElseThrow();
        String choice = SheetsAsCsv.someChoice(questionnaire);
        Files.writeString(
                responses,
                "respondent_id,group,%s%s\n1,inwoners,niet-daar%s\n"
                        .formatted(
                                choice,
                                header.replaceFirst("respondent_id,group", "").replace("," + choice, ""),
                                ""));
        java.io.StringWriter err = new java.io.StringWriter();

        assertThat(OfflineCommands.commandLine()
                        .setErr(new java.io.PrintWriter(err))
                        .execute(
                                "report",
                                folder.toString(),
                                "--out",
                                folder.resolve("report.pdf").toString()))
                .isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("responses.csv:2:3 UNKNOWN_OPTION");
    }

    private Publication close(Questionnaire questionnaire, List<AnswerSheet> sheets) {
        Scan scan = scans.open(scans.create(new ScanPlan(
                        scenario.municipality().code(),
                        questionnaire,
                        "Eén vingerafdruk",
                        Map.of(
                                "raadsleden", new ScanPlan.Group(OptionalInt.of(23), java.util.Optional.empty()),
                                "collegeleden", new ScanPlan.Group(OptionalInt.of(6), java.util.Optional.empty()))))
                .id());
        intake.storeAll(scan.id(), questionnaire, sheets, Channel.ONLINE, LocalDate.of(2026, 5, 1));
        closing.close(scan.id());
        return publications.find(scan.id()).orElseThrow();
    }

    private void write(Questionnaire questionnaire, List<AnswerSheet> sheets, String population) throws IOException {
        String file = "/questionnaires/" + questionnaire.id() + ".yaml";
        try (var yaml = OneFingerprintTest.class.getResourceAsStream(file)) {
            Files.write(folder.resolve("questionnaire.yaml"), yaml.readAllBytes());
        }
        Files.writeString(folder.resolve("population.csv"), "group,N,closed\n" + population);
        Files.writeString(folder.resolve("responses.csv"), SheetsAsCsv.of(questionnaire, sheets, name -> true));
    }

    private JsonNode analyse() throws IOException {
        Path out = folder.resolve("result.json");
        assertThat(OfflineCommands.commandLine().execute("analyse", folder.toString(), "--out", out.toString()))
                .isEqualTo(OfflineCommands.DONE);
        return new ObjectMapper().readTree(out.toFile()).get("meta");
    }

    private String report() throws IOException {
        Path out = folder.resolve("report.pdf");
        assertThat(OfflineCommands.commandLine().execute("report", folder.toString(), "--out", out.toString()))
                .isEqualTo(OfflineCommands.DONE);
        return PdfText.of(Files.readAllBytes(out));
    }
}
