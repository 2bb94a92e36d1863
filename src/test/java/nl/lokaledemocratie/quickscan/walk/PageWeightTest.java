package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.LogoReader;
import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.organisation.look.Pictures;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A phone with a bad connection must do: what a first visit costs in bytes. */
@QuarkusTest
class PageWeightTest {

    private static final int GOAL = 30_000;
    private static final int GOAL_WITH_SCRIPTS = 45_000;

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    Looks looks;

    @Inject
    ScanPeriod periods;

    /** The first page and the first questions of the longest questionnaire, with all that a browser without scripts asks for. */
    @Test
    void isLightWithoutScripts() throws IOException, InterruptedException {
        Scan scan = scenario.openNewest();
        end(scan);
        int plain = withoutScripts(scan);
        look(scan);
        int dressed = withoutScripts(scan);
        System.out.println("First visit without scripts, gzipped: " + plain + " bytes, in a look " + dressed);
        assertThat(plain).isGreaterThan(10_000);
        assertThat(dressed).isBetween(plain + 3_000, GOAL);
    }

    /** The first page and the whole of the longest questionnaire, with the scripts, the service worker and what it keeps. */
    @Test
    void isLightWithScripts() throws IOException, InterruptedException {
        Scan scan = scenario.openNewest();
        end(scan);
        int plain = withScripts(scan);
        look(scan);
        int dressed = withScripts(scan);
        System.out.println("First visit with scripts, gzipped: " + plain + " bytes, in a look " + dressed);
        assertThat(plain).isGreaterThan(25_000);
        assertThat(dressed).isBetween(plain + 3_000, GOAL_WITH_SCRIPTS);
    }

    /** With the most that an organisation can add: a logo full of details. */
    private void look(Scan scan) {
        String organisation = scan.organisation().code();
        looks.give(organisation, Colour.parse("#7a1e5c"), seen -> true);
        try {
            looks.giveLogo(organisation, Optional.of(LogoReader.read(Pictures.noise(400, 100, "png"))), seen -> true);
        } catch (LogoRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int withoutScripts(Scan scan) throws IOException, InterruptedException {
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        String ticket = "antwoorden=" + resident.cookies().get("antwoorden");
        Set<String> files = new LinkedHashSet<>();
        int bytes = page(resident.address(""), "", files) + page(resident.address("/stap/1"), ticket, files);
        files.removeIf(file -> file.startsWith("/js/"));
        return bytes + all(files);
    }

    /** With an end that is said beforehand: each page says it. */
    private void end(Scan scan) {
        periods.plan(
                scan.id(),
                Optional.empty(),
                Optional.of(ScanEnd.after(Instant.now().plus(Duration.ofDays(30)))),
                seen -> true);
    }

    private int withScripts(Scan scan) throws IOException, InterruptedException {
        String link = "/meedoen/" + scan.link();
        Set<String> files = new LinkedHashSet<>();
        int bytes = page(link, "", files) + page(link + "/vragen/inwoners", "", files);
        files.add("/meedoen/zonder-verbinding.js");
        return bytes + all(files);
    }

    private int all(Set<String> files) throws IOException, InterruptedException {
        int bytes = 0;
        for (String file : files) {
            bytes += compressed(file, "").length;
        }
        return bytes;
    }

    /** How many bytes a page is; adds the files that it names. */
    private int page(String path, String cookie, Set<String> files) throws IOException, InterruptedException {
        byte[] packed = compressed(path, cookie);
        Document page = Jsoup.parse(new GZIPInputStream(new ByteArrayInputStream(packed)), "UTF-8", site.toString());
        page.select("link[href], script[src], img[src]").stream()
                .map(file -> file.attr("href") + file.attr("src"))
                .forEach(files::add);
        return packed.length;
    }

    private byte[] compressed(String path, String cookie) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Accept-Encoding", "gzip")
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
