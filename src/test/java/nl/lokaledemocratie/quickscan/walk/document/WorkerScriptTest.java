package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The service worker knows what the page with the questions needs, and nothing of who asks for it. */
@QuarkusTest
class WorkerScriptTest {

    @Inject
    AllKindsScenario scenario;

    @Test
    void namesEveryFileOfThePageWithWhatIsInItOnADeviceForAllToo() throws NoSuchAlgorithmException {
        Document page = Jsoup.parse(RestAssured.given()
                .cookie("kiosk", "ja")
                .get("/meedoen/" + scenario.open().link() + "/vragen/inwoners")
                .asString());
        List<String> files = Stream.concat(
                        page.select("link[rel=stylesheet], link[rel=modulepreload]").eachAttr("href").stream(),
                        page.select("script[src]").eachAttr("src").stream())
                .toList();
        String script = worker().asString();
        assertThat(files).hasSize(DeviceFiles.all().size());
        for (String file : files) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(RestAssured.get(file).asByteArray());
            assertThat(script)
                    .contains(
                            "\"" + file + "\": \"sha256-" + Base64.getEncoder().encodeToString(hash) + "\"");
        }
    }

    @Test
    void isAScriptThatReachesNoFurtherThanWhereItIs() {
        Response worker = worker();
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.contentType()).startsWith("text/javascript");
        assertThat(worker.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(worker.header("Service-Worker-Allowed")).isNull();
        assertThat(worker.header("Cache-Control")).isEqualTo("no-store");
        assertThat(worker.cookies()).isEmpty();
    }

    private static Response worker() {
        return RestAssured.get("/meedoen/zonder-verbinding.js");
    }
}
