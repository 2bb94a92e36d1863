package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.LogoReader;
import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.organisation.look.Pictures;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A phone with a bad connection must do: what the first page of questions costs in bytes, without JavaScript. */
@QuarkusTest
class PageWeightTest {

    private static final int GOAL = 40_000;

    /** All questions of the short questionnaire, with what the device needs. */
    private static final int DOCUMENT_GOAL = 30_000;

    private static final int WHOLE_GOAL = 45_000;

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    Looks looks;

    @Test
    void firstPageOfQuestionsIsLight() throws IOException, InterruptedException {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Document page = Respondent.page(resident.get("/stap/1"));
        List<String> files = page.select("link[href], img[src]").stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
                .toList();
        int bytes = compressed(
                resident.address("/stap/1"), "antwoorden=" + resident.cookies().get("antwoorden"));
        for (String file : files) {
            bytes += compressed(file, "");
        }
        assertThat(files).hasSize(4);
        assertThat(bytes).isBetween(10_000, GOAL);
        System.out.println("First page of questions with style, gzipped: " + bytes + " bytes");
    }

    @Test
    void wholeQuestionnaireIsLight() throws IOException, InterruptedException {
        String address = "/meedoen/" + scenario.open().link() + "/vragen/inwoners";
        int document = compressed(address, "");
        int bytes = document;
        List<String> files = Jsoup.parse(RestAssured.get(address).asString()).select("link[href], script[src]").stream()
                .map(file -> file.attr("href") + file.attr("src"))
                .toList();
        for (String file : files) {
            bytes += compressed(file, "");
        }
        bytes += compressed("/meedoen/zonder-verbinding.js", "");
        assertThat(document).isLessThan(DOCUMENT_GOAL);
        assertThat(bytes).isBetween(document + 10_000, WHOLE_GOAL);
        System.out.println("The whole questionnaire, gzipped: " + document + " bytes, with style and scripts " + bytes);
    }

    /** With the most that an organisation can add: a logo full of details. */
    @Test
    void firstPageOfQuestionsIsLightInAnyLook() throws IOException, InterruptedException, LogoRefusedException {
        Scan scan = scenario.open();
        String organisation = scan.organisation().code();
        looks.give(organisation, Colour.parse("#7a1e5c"), seen -> true);
        looks.giveLogo(organisation, Optional.of(LogoReader.read(Pictures.noise(400, 100, "png"))), seen -> true);
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        Document page = Respondent.page(resident.get("/stap/1"));
        List<String> files = Stream.concat(
                        page.select("link[href]").eachAttr("href").stream(),
                        page.select("img[src]").eachAttr("src").stream())
                .toList();
        int bytes = compressed(
                resident.address("/stap/1"), "antwoorden=" + resident.cookies().get("antwoorden"));
        for (String file : files) {
            bytes += compressed(file, "");
        }
        assertThat(files).hasSize(6);
        assertThat(bytes).isLessThan(GOAL);
        System.out.println("The same in the look of an organisation: " + bytes + " bytes");
    }

    private int compressed(String path, String cookie) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Accept-Encoding", "gzip")
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body().length;
    }
}
