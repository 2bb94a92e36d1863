package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormDownloadTest {

    @Inject
    Scenario scenario;

    @Test
    void givesThePaperOfEachGroupInEachLanguage() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        StaffBrowser clerk = scenario.clerkOf(own);
        String papers = "/scans/" + scan.id() + "/vragenlijst/papier";

        String page = clerk.get(papers).asString();
        Response dutch = clerk.get(papers + "/raadsleden/nl.pdf");
        Response english = clerk.get(papers + "/inwoners/en.pdf");

        assertThat(page)
                .contains(papers + "/raadsleden/nl.pdf", papers + "/inwoners/en.pdf", "Collegeleden", "English");
        assertThat(dutch.contentType()).isEqualTo("application/pdf");
        assertThat(PdfText.of(dutch.asByteArray()))
                .contains(own.name(), "vragenlijst voor raadsleden", "Hoe is het nu?");
        assertThat(PdfText.of(english.asByteArray())).contains("questionnaire for residents", "How is it now?");
    }

    /** Letters that nobody can set, or that would stand the wrong way round, go on no paper. */
    @Test
    void saysWhichLanguagesItCannotPrintAndWhatToDoThen() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.draftInAllLanguages(own);
        StaffBrowser clerk = scenario.clerkOf(own);
        String papers = "/scans/" + scan.id() + "/vragenlijst/papier";
        assertThat(clerk.get(papers).asString())
                .contains(
                        "drukken wij geen formulier: العربية.",
                        "kan wel online antwoorden",
                        papers + "/inwoners/uk.pdf")
                .doesNotContain("/ar.pdf");

        Response arabic = clerk.get(papers + "/inwoners/ar.pdf");

        assertThat(arabic.statusCode()).isEqualTo(303);
        assertThat(arabic.header("Location")).endsWith(papers + "#niet-op-papier");
    }

    @Test
    void knowsNoOtherGroupsAndLanguages() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        StaffBrowser clerk = scenario.clerkOf(own);

        assertThat(clerk.get("/scans/" + scan.id() + "/vragenlijst/papier/inwoners/xx.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk.get("/scans/" + scan.id() + "/vragenlijst/papier/boeren/nl.pdf")
                        .statusCode())
                .isEqualTo(404);
    }
}
