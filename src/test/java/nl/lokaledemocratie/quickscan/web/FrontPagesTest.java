package nl.lokaledemocratie.quickscan.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrontPagesTest {

    private static final List<String> INLINE = List.of("style", "onclick", "onload", "onsubmit", "onchange");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/toegankelijkheid", "/bestaat-niet"})
    void saysThatItIsNotTheOfficialInstrument(String path) {
        Document page = Jsoup.parse(given().get(path).asString());
        assertThat(page.select("footer").text())
                .contains("Dit is niet het officiële instrument van BZK en VNG")
                .contains("niet representatief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/css/theme.css", "/bestaat-niet", "/q/health"})
    void carriesTheSecurityHeaders(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        equalTo(
                                "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                .header("Strict-Transport-Security", equalTo("max-age=31536000"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("same-origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/toegankelijkheid"})
    void hasNothingInline(String path) {
        Document page = Jsoup.parse(given().get(path).asString());
        assertThat(page.select("style, script:not([src])")).isEmpty();
        INLINE.forEach(
                attribute -> assertThat(page.select("[" + attribute + "]")).isEmpty());
    }

    @Test
    void keepsPagesOutOfCachesAndLetsStyleStay() {
        given().get("/").then().header("Cache-Control", equalTo("no-store"));
        given().get("/css/theme.css").then().header("Cache-Control", containsString("max-age"));
    }

    @Test
    void compressesPagesAndStyle() {
        for (String path : List.of("/", "/css/nl-design-system.css")) {
            given().header("Accept-Encoding", "gzip").get(path).then().header("Content-Encoding", equalTo("gzip"));
        }
    }

    @Test
    void speaksDutchUnlessAskedOtherwise() {
        assertThat(language(given().header("Accept-Language", "fr-FR").get("/")))
                .isEqualTo("nl");
        assertThat(language(given().header("Accept-Language", "en-GB,nl;q=0.5").get("/")))
                .isEqualTo("en");
        assertThat(language(given().get("/?taal=en"))).isEqualTo("en");
        assertThat(language(given().get("/?taal=xx"))).isEqualTo("nl");
    }

    @Test
    void remembersTheLanguageThatWasChosen() {
        Response chosen = given().get("/?taal=en");
        chosen.then().header("Set-Cookie", matchesPattern("(?s)taal=en;.*"));
        assertThat(language(given().cookie("taal", "en").get("/privacy"))).isEqualTo("en");
        assertThat(language(given().cookie("taal", "en").get("/privacy?taal=nl")))
                .isEqualTo("nl");
    }

    @Test
    void claimsInTheAccessibilityStatementWhatWasTestedAndNoMore() throws IOException {
        String page = Jsoup.parse(given().get("/toegankelijkheid?taal=nl").asString())
                .select("main")
                .text();
        Map<String, String> found = AccessibilityFindings.read(Path.of("src/main/resources/accessibility.properties"));
        assertThat(page)
                .contains(found.get("pages") + " schermen", found.get("questionnaires"))
                .contains("axe " + found.get("axe"), found.get("browser"))
                .contains(found.get("widths").replace(" ", ", ") + " beeldpunten")
                .contains("Status C", "niet met de schermlezers zelf", "Nationale ombudsman");
    }

    @Test
    void speaksTurkishToEveryoneButTheStaff() {
        for (String path : List.of("/", "/privacy", "/toegankelijkheid", "/bestaat-niet")) {
            Document page = Jsoup.parse(
                    given().accept("text/html").get(path + "?taal=tr").asString());
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("tr");
            assertThat(page.select(".qs-unchecked").text()).contains("kontrol edilmedi");
            assertThat(page.select(".qs-languages li").eachText())
                    .containsExactly(
                            "Nederlands",
                            "Makkelijk Nederlands",
                            "English",
                            "Türkçe",
                            "العربية",
                            "Polski",
                            "Українська");
        }
        Document signIn =
                Jsoup.parse(given().cookie("taal", "tr").get("/inloggen").asString());
        assertThat(signIn.select("html").attr("lang")).isEqualTo("nl");
        assertThat(signIn.select(".qs-languages li").eachText()).containsExactly("Nederlands", "English");
    }

    @ParameterizedTest
    @CsvSource({
        "nl-simple, ltr, Dit is makkelijk Nederlands",
        "ar, rtl, لغته الأم",
        "pl, ltr, ojczysty",
        "uk, ltr, носій мови"
    })
    void speaksTheLanguagesOfResidentsAndSaysThatNobodyCheckedThem(
            String language, String direction, String unchecked) {
        for (String path : List.of("/", "/privacy", "/toegankelijkheid", "/bestaat-niet")) {
            Document page = Jsoup.parse(
                    given().accept("text/html").get(path + "?taal=" + language).asString());
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
            assertThat(page.select("html").attr("dir")).as(path).isEqualTo(direction);
            assertThat(page.select(".qs-unchecked").text()).contains(unchecked);
        }
    }

    @Test
    void staysDutchWhereItHasNoOtherWords() {
        Document page = Jsoup.parse(given().cookie("taal", "fa").get("/privacy").asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".qs-unchecked")).isEmpty();
    }

    @Test
    void namesTheCookieThatRemembersSending() {
        for (String language : List.of("nl", "en")) {
            assertThat(given().get("/privacy?taal=" + language).asString()).contains("‘verstuurd’");
        }
    }

    private static String language(Response response) {
        Document page = Jsoup.parse(response.asString());
        boolean dutch = page.title().endsWith("Quick Scan Lokale Democratie");
        assertThat(page.select("html").attr("lang")).isEqualTo(dutch ? "nl" : "en");
        return page.select("html").attr("lang");
    }
}
