package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report could not print is refused where it is typed, with the place and what to do; the scripts that it can print stay whole. */
@QuarkusTest
class UnprintableSignsTest {

    private static final String PRINTED = "Één ψήφος · Київ · ağaç · żółć";

    @Inject
    Scenario scenario;

    @Inject
    Scans scans;

    @ParameterizedTest
    @CsvSource({
        "Onze مدينة, م",
        "Onze עיר, ע",
        "Onze 城市, 城",
        "Onze 도시, 도",
        "Onze शहर, श",
        "Onze stad \uD83D\uDE00, \uD83D\uDE00",
        "Onze x\u0301 en q\u0302, \u0301"
    })
    void refusesThemWithPlaceAndRemedy(String text, String lost) {
        Scan draft = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(draft.organisation());
        String root = "/scans/" + draft.id();
        assertRefused(clerk, root + "/groepen", "titel", text, lost);
        assertRefused(clerk, root + "/groepen", "bereikt-inwoners", text, lost);
        assertRefused(clerk, root + "/eigen-vragen/nieuw?soort=cijfer", "tekst-nl", text, lost);

        Scan open = scenario.answered(scenario.municipality());
        StaffBrowser other = scenario.clerkOf(open.organisation());
        PageForm closing = PageForm.of(other.get("/scans/" + open.id() + "/sluiten"), "/sluiten")
                .with("bereikt-inwoners", text)
                .with("klopt-inwoners", "ja")
                .with("actie", "sluit");
        assertRefused(other.post(closing.action(), closing.fields()), "bereikt-inwoners", text, lost);
        assertThat(scans.get(open.id()).closedOn()).isEmpty();
    }

    /** As it was typed: printed with all its letters, in the order in which they stand. */
    @Test
    void printsGreekCyrillicAndAllLatinLetters() {
        Scan open = scenario.answered(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(open.organisation());
        PageForm closing = PageForm.of(clerk.get("/scans/" + open.id() + "/sluiten"), "/sluiten")
                .with("bereikt-inwoners", PRINTED)
                .with("klopt-inwoners", "ja")
                .with("actie", "sluit");
        assertThat(clerk.post(closing.action(), closing.fields()).statusCode()).isEqualTo(303);
        assertThat(PdfText.of(clerk.get("/scans/" + open.id() + "/rapport.pdf").asByteArray())
                        .replaceAll("\\s+", " "))
                .contains("ψήφος", "Київ", "ağaç", "żółć");
    }

    private static void assertRefused(StaffBrowser clerk, String page, String field, String text, String lost) {
        PageForm form = PageForm.of(clerk.get(page), "").with(field, text);
        assertRefused(clerk.post(form.action(), form.fields()), field, text, lost);
    }

    private static void assertRefused(Response refused, String field, String text, String lost) {
        assertThat(refused.statusCode()).as(field).isGreaterThanOrEqualTo(400).isLessThan(500);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".qs-error-summary a[href=#" + field + "]").text())
                .as(field)
                .contains("Het rapport kan dit niet drukken: ", lost, "Latijnse, Griekse of Cyrillische schrift");
        assertThat(page.getElementById(field).attr("value")
                        + page.getElementById(field).text())
                .as("what was typed stays")
                .contains(text);
        assertThat(page.getElementById(field + "-fout").text()).contains(lost);
        assertThat(page.getElementById(field).attr("aria-describedby")).contains(field + "-fout");
    }
}
