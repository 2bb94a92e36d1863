package nl.lokaledemocratie.quickscan.organisation.look.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.organisation.look.Pictures;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A griffier gives colour and logo, and every page of the walk has them from then on. */
@QuarkusTest
class LookPagesTest {

    private static final String HERE = "/scans/huisstijl";
    private static final String PURPLE = "#7a1e5c";

    @Inject
    Scenario scenario;

    @Inject
    Looks looks;

    private Organisation organisation;
    private StaffBrowser clerk;
    private Scan scan;

    @BeforeEach
    void prepare() {
        organisation = scenario.municipality();
        clerk = scenario.clerkOf(organisation);
        scan = scenario.open(organisation);
    }

    @Test
    void givesEveryPageOfTheWalkTheLook() {
        Respondent resident = new Respondent(scan);
        String before = resident.get("").asString();
        assertThat(before).doesNotContain("/huisstijl/");
        String document = given().get(resident.address("/vragen/inwoners")).header("ETag");

        assertThat(colour(PURPLE).statusCode()).isEqualTo(303);
        assertThat(logo(Pictures.logo(800, 200)).statusCode()).isEqualTo(303);

        assertLook(resident.get(""));
        assertThat(given().header("If-None-Match", document)
                        .get(resident.address("/vragen/inwoners"))
                        .statusCode())
                .as("who kept the page of before gets the new one")
                .isEqualTo(200);
        assertLook(given().get(resident.address("/vragen/inwoners")));
        resident.startAsResident();
        assertLook(resident.get("/stap/1"));
        resident.answerEverything("/stap/1");
        assertLook(resident.get("/overzicht"));
        assertLook(resident.get("/wissen"));
        resident.send();
        assertLook(resident.get("/bedankt"));
        assertThat(clerk.get("/scans").asString())
                .as("pages of staff stay ours")
                .doesNotContain("\"/huisstijl/");
        assertThat(new Respondent(scenario.open(scenario.municipality()))
                        .get("")
                        .asString())
                .as("others stay as they are")
                .doesNotContain("/huisstijl/");

        clerk.post(HERE, PageForm.of(clerk.get(HERE), HERE).with("kleur", " ").fields());
        assertThat(sendLogo(seen(), "weghalen", new byte[0]).statusCode()).isEqualTo(303);
        assertThat(new Respondent(scan).get("").asString()).isEqualTo(before);
    }

    private void assertLook(Response page) {
        assertThat(page.statusCode()).isEqualTo(200);
        Document html = Jsoup.parse(page.asString());
        Element logo = html.selectFirst("header .qs-logo");
        assertThat(logo.attr("alt")).isEqualTo(organisation.fullName());
        assertThat(logo.attr("width") + "x" + logo.attr("height")).isEqualTo("192x48");
        assertThat(html.select("[style], style")).isEmpty();
        Response style = file(html.selectFirst("link[href^=/huisstijl/]").attr("href"));
        assertThat(style.contentType()).startsWith("text/css");
        assertThat(style.asString()).contains("--qs-brand:" + PURPLE);
        assertThat(file(logo.attr("src")).contentType()).isEqualTo("image/png");
    }

    /** For a year without asking; who asks all the same gets no content once more. */
    private static Response file(String address) {
        Response file = given().get(address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given().header("If-None-Match", file.header("ETag"))
                        .get(address)
                        .statusCode())
                .isEqualTo(304);
        return file;
    }

    @Test
    void refusesAColourThatCannotBeReadAndSaysHowFarItFallsShort() {
        Response refused = colour("#e8a33d");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#kleur-fout").text())
                .contains("Het contrast is 1,9 op 1 en moet ten minste 4,5 op 1 zijn", "Een donkere kleur");
        assertThat(page.select("#kleur").val()).isEqualTo("#e8a33d");
        String nearest = page.select("#kleur-fout").text().replaceAll(".*(#[0-9a-f]{6}).*", "$1");
        assertThat(looks.of(organisation.code()).colour()).isEmpty();
        assertThat(colour(nearest).statusCode()).as(nearest).isEqualTo(303);
        assertThat(clerk.get(HERE + "?taal=en").asString()).contains("Contrast of your colour", "to 1");
        assertThat(colour("rood").asString()).contains("This is no colour code.");
    }

    @Test
    void overwritesNothingThatAColleagueGaveMeanwhile() {
        PageForm late = PageForm.of(clerk.get(HERE), HERE).with("kleur", "#123456");
        looks.give(organisation.code(), Colour.parse(PURPLE), seen -> true);
        Response overtaken = clerk.post(HERE, late.fields());
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.asString()).contains(PURPLE, "#123456");

        logo(Pictures.logo(400, 100));
        Response logo = sendLogo("", "gebruiken", Pictures.logo(300, 100));
        assertThat(logo.statusCode()).isEqualTo(409);
        assertThat(logo.asString()).contains("Een collega heeft het logo intussen veranderd");
        assertThat(sendLogo("", "weghalen", new byte[0]).statusCode()).isEqualTo(409);
        assertThat(looks.of(organisation.code()).logo()).isPresent();
    }

    @Test
    void saysWhyAFileIsNoLogo() {
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .contains("Een SVG-bestand nemen wij niet aan: daarin kunnen programma's zitten");
        assertThat(refusal("hallo".getBytes(StandardCharsets.UTF_8))).contains("geen PNG- of JPEG-bestand");
        assertThat(refusal(Pictures.logo(60, 30))).contains("te klein of te smal");
        assertThat(looks.of(organisation.code()).logo()).isEmpty();
        Response none = clerk.request()
                .multiPart("gezien", "")
                .multiPart("actie", "gebruiken")
                .post(HERE + "/logo");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Kies eerst een bestand.");
    }

    private String refusal(byte[] file) {
        Response refused = logo(file);
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select("#bestand-fout").text();
    }

    @Test
    void hasNoFileForWhoeverMakesUpAName() {
        for (String file : new String[] {"x.css", "ffcc00-000000000000000000000000.css", "x.png", "..%2Ftheme.css"}) {
            assertThat(given().urlEncodingEnabled(false)
                            .get("/huisstijl/" + file)
                            .statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private Response colour(String code) {
        return clerk.post(
                HERE, PageForm.of(clerk.get(HERE), HERE).with("kleur", code).fields());
    }

    private Response logo(byte[] file) {
        return sendLogo(seen(), "gebruiken", file);
    }

    private String seen() {
        return PageForm.of(clerk.get(HERE), "/logo").fields().get("gezien");
    }

    private Response sendLogo(String seen, String action, byte[] file) {
        return clerk.request()
                .multiPart("bestand", "logo.png", file, "image/png")
                .multiPart("gezien", seen)
                .multiPart("actie", action)
                .post(HERE + "/logo");
    }
}
