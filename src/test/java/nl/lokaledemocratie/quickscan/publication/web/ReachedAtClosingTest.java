package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How people were reached is printed when the griffier said so at closing, and not because nobody changed a suggestion. */
@QuarkusTest
class ReachedAtClosingTest {

    @Inject
    Scenario scenario;

    @Test
    void asksAtClosingAndPrintsWhatIsConfirmed() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Document question =
                Jsoup.parse(clerk.get("/scans/" + scan.id() + "/sluiten").asString());
        assertThat(question.select("input[name=bereikt-raadsleden]").val()).isEqualTo("Een persoonlijke brief.");
        assertThat(question.select("input[type=checkbox][checked]")).isEmpty();

        PageForm form = PageForm.of(clerk.get("/scans/" + scan.id() + "/sluiten"), "/sluiten")
                .with("bereikt-inwoners", "Een kaart aan ieder adres.")
                .with("klopt-inwoners", "ja")
                .with("actie", "sluit");
        clerk.post(form.action(), form.fields());

        assertThat(report(clerk, scan))
                .contains("Een kaart aan ieder adres.")
                .doesNotContain("Een persoonlijke brief.");
    }

    @Test
    void printsNothingThatNobodyConfirmed() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);

        assertThat(report(clerk, scan)).doesNotContain("Hoe bereikt", "Een persoonlijke brief.");
        assertThat(clerk.get("/scans/" + scan.id() + "/resultaat").asString())
                .contains("Vingerafdruk: ")
                .doesNotContain("Kenmerk", "vragen over de achtergrond");
    }

    private static String report(StaffBrowser clerk, Scan scan) {
        return PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray())
                .replaceAll("\\s+", " ");
    }
}
