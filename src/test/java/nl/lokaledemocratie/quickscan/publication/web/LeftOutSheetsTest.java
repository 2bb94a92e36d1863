package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.SealAtStart;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jboss.logmanager.ExtLogRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closing says what it cannot do or leaves out, before and after. */
@QuarkusTest
class LeftOutSheetsTest {

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    ResponseIntake intake;

    @Inject
    SealAtStart start;

    @Inject
    BallotKeys keys;

    @Inject
    EntityManager entities;

    private Organisation organisation;
    private Scan scan;

    @BeforeEach
    void answer() {
        organisation = scenario.municipality();
        scan = scenario.answered(organisation);
    }

    @Test
    void tellsInPageAndReportHowManySheetsDidNotOpen() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update sealed_sheet set content = substr(content, 1, 40) where sheet_key in"
                                + " (select sheet_key from sealed_sheet where scan_id = ?1 and audience = 'inwoners' limit 2)")
                .setParameter(1, scan.id())
                .executeUpdate());

        closing.close(scan.id(), 2);

        StaffBrowser clerk = scenario.clerkOf(organisation);
        String told = "2 formulieren gingen bij het sluiten niet open, want ze waren beschadigd of weg.";
        assertThat(page(clerk, "resultaat")).contains(told);
        assertThat(PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray())
                        .replaceAll("\\s+", " "))
                .contains(told);
    }

    @Test
    void saysNothingOfItWhereAllOpened() {
        closing.close(scan.id());

        assertThat(page(scenario.clerkOf(organisation), "resultaat")).doesNotContain("niet open");
    }

    /** Of closed groups not all are told: the page does not say what the result will be. */
    @Test
    void saysThatMoreMayHaveAnsweredWhereNotAllAreTold() {
        String page = page(scenario.clerkOf(organisation), "sluiten");

        assertThat(page)
                .contains("Nog geen 5 deelnemers die u hier ziet. Zijn het er bij het sluiten ook geen 5, dan komt er")
                .doesNotContain("Minder dan 5 deelnemers: van deze groep komt er niets");
    }

    /** Whoever typed the paper can subtract it; and more sheets than people are nobody's in particular. */
    @Test
    void warnsOfFewBesidePaperAndOfMoreSheetsThanPeople() {
        type("collegeleden", 4);
        type("collegeleden", 1);
        type("ambtenaren", 7);
        StaffBrowser clerk = scenario.clerkOf(organisation);

        assertThat(page(clerk, "sluiten"))
                .contains(
                        "Naast papier ziet u hier nog geen 5 deelnemers online. Zijn dat er bij het sluiten 1 tot en met 4, dan")
                .contains(
                        "Naast papier ziet u hier nog geen 10 deelnemers online. Zijn dat er bij het sluiten ook geen 10, dan")
                .doesNotContain("Nog geen 5", "Meer deelnemers dan mensen");

        type("collegeleden", 2);
        assertThat(page(clerk, "sluiten"))
                .contains("Meer deelnemers dan mensen in deze groep (6). Van deze groep komt er niets in de uitkomst.")
                .doesNotContain("Naast papier ziet u hier nog geen 5");
    }

    private void type(String group, int sheets) {
        intake.storeAll(
                scan.id(),
                scenario.questionnaire(),
                scenario.sheets().stream()
                        .filter(sheet -> sheet.audience().equals(group))
                        .limit(sheets)
                        .toList(),
                Channel.PAPER,
                LocalDate.of(2026, 5, 1));
    }

    @Test
    void saysAtStartWhichKeysAreNotThere() {
        assertThat(warned()).noneMatch(line -> line.contains(scan.id().toString()));

        keys.destroy(scan.id());

        assertThat(warned()).anySatisfy(line -> assertThat(line)
                .contains(scan.id().toString(), BallotKeys.SECRET, "recovery code"));
    }

    private List<String> warned() {
        List<String> lines = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(
                        line instanceof ExtLogRecord record
                                ? record.getFormattedMessage()
                                : String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try {
            start.run();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        return lines;
    }

    private String page(StaffBrowser clerk, String name) {
        return Jsoup.parse(clerk.get("/scans/" + scan.id() + "/" + name).asString())
                .text();
    }
}
