package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An estimate from opening to report: filled in on the page and on paper, closed, and printed as the core computes it of the same sheets. */
@QuarkusTest
class EstimatesToReportTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();
    private static final Codebook CODEBOOK = Codebook.of(ASKED);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final int COUNCILLORS = 11;
    private static final int EACH_WAY = 12;

    @Inject
    ScanScenario scans;

    @Inject
    Scenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    @Test
    void arrivesAsItWasFilledIn() {
        Scan scan = scans.openEstimated();
        List<AnswerSheet> filled = new ArrayList<>();
        for (String code : invitations.issue(scan.id(), "raadsleden", COUNCILLORS)) {
            filled.add(walk(scan, code, filled.size()));
        }
        List<AnswerSheet> paper = residents(2);
        List<AnswerSheet> online = residents(1);
        intake.storeAll(scan.id(), ASKED, paper, Channel.PAPER, DAY);
        intake.storeAll(scan.id(), ASKED, online, Channel.ONLINE, DAY);
        filled.addAll(online);
        paper.forEach(sheet -> filled.add(sheet.on(Channel.PAPER)));
        closing.close(scan.id());

        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        Document page =
                Jsoup.parse(clerk.get("/scans/" + scan.id() + "/resultaat").asString());
        String report = PdfText.of(
                        clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray())
                .replaceAll("\\s+", " ");
        ScanResult computed = compute(filled);
        for (String statement : List.of("luisteren", "uitleggen")) {
            EstimateResult row = row(computed, statement);
            String estimate = Notation.DUTCH.mean(row.estimate().mean().orElseThrow());
            String difference = Notation.DUTCH.gap(row.misjudgement().orElseThrow());
            Element shown = page.selectFirst("[aria-labelledby=schatting-" + statement + "] tbody tr");
            assertThat(shown.text())
                    .startsWith("Raadsleden " + estimate + " (11 antwoorden)")
                    .contains(difference);
            assertThat(report).contains("Raadsleden 11 " + estimate + " ").contains(difference);
            assertThat(row.estimate().n()).isEqualTo(COUNCILLORS);
        }
        assertThat(row(computed, "luisteren").misjudgement())
                .isNotEqualTo(row(computed, "uitleggen").misjudgement());
    }

    /** A councillor fills in the form with a code; what the form said. */
    private static AnswerSheet walk(Scan scan, String code, int number) {
        int estimate = 2 + number % 2;
        Map<String, String> fields = new LinkedHashMap<>();
        AnswerSheets.Filling sheet = AnswerSheets.of(ASKED).by("raadsleden");
        rate(sheet, fields, "luisteren", Aspect.NOW, 1 + number % 3);
        rate(sheet, fields, "luisteren", Aspect.WISH, 3);
        rate(sheet, fields, "luisteren", Aspect.EST, estimate);
        rate(sheet, fields, "uitleggen", Aspect.NOW, 2);
        rate(sheet, fields, "uitleggen", Aspect.EST, 1 + number % 3);
        rate(sheet, fields, "helpen", Aspect.NOW, 1);
        rate(sheet, fields, "helpen", Aspect.WISH, 2);
        fields.put("actie", "volgende");
        Respondent councillor = new Respondent(scan);
        councillor.startWithCode(code);
        assertThat(councillor.post("/stap/1", fields).statusCode()).isEqualTo(303);
        assertThat(councillor.send().statusCode()).isEqualTo(303);
        return sheet.build();
    }

    private static void rate(
            AnswerSheets.Filling sheet, Map<String, String> fields, String statement, Aspect aspect, int value) {
        sheet.rate(statement, aspect, value);
        fields.put(statement + "." + aspect.key(), String.valueOf(value));
    }

    private static List<AnswerSheet> residents(int lowest) {
        List<AnswerSheet> residents = new ArrayList<>();
        for (int person = 0; person < EACH_WAY; person++) {
            residents.add(AnswerSheets.of(ASKED)
                    .resident()
                    .rate("luisteren", Aspect.NOW, Math.min(3, lowest + person % 3 / 2))
                    .rate("uitleggen", Aspect.NOW, 1 + person % 3)
                    .build());
        }
        return residents;
    }

    private static ScanResult compute(List<AnswerSheet> sheets) {
        List<Population> groups = ASKED.audiences().stream()
                .map(audience -> new Population(audience.key(), OptionalInt.empty(), audience.closed()))
                .toList();
        ScanCounts counts = ScanCounts.of(ASKED, groups);
        sheets.forEach(counts::add);
        return ScanAnalysis.of(CODEBOOK, groups, AnalysisSettings.STANDARD, counts);
    }

    private static EstimateResult row(ScanResult result, String statement) {
        Cell cell = new Cell(Level.ITEM, "raadsleden", statement, Aspect.EST);
        return result.estimates().stream()
                .filter(row -> row.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }
}
