package nl.lokaledemocratie.quickscan.board.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What other sites show of an organisation's scans: what anybody may know, and nothing else. */
@QuarkusTest
class BoardPagesTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    Scenario scenario;

    @Inject
    ScanSharing sharing;

    @Inject
    ScanPeriod periods;

    @Inject
    ScanPausing pausing;

    @Inject
    ClosingService closing;

    @Inject
    OnlineEditions editions;

    @Inject
    EntityManager entities;

    private final HandClock clock = new HandClock();
    private Scan scan;
    private String name;

    @BeforeEach
    void openOne() {
        QuarkusMock.installMockForType(clock, Clock.class);
        scan = scenario.answered(scenario.municipality());
        name = "dorp-" + scan.link().toLowerCase().replaceAll("[^a-z0-9]", "");
        sharing.share(scan.id(), ShortName.parse(name), List.of(), seen -> true);
    }

    @Test
    void tellsHowAScanStandsFromOpeningToItsPublicResult() {
        assertThat(text(""))
                .contains("Quick Scan van " + scan.organisation().fullName(), scan.title(), "U kunt nu meedoen.");
        assertThat(page("").select("a.utrecht-button").attr("href")).isEqualTo("/meedoen/" + scan.link());
        assertThat(page("").select("a.utrecht-button").attr("target")).isEqualTo("_blank");
        assertThat(text("?taal=en")).contains("You can take part now.", "Take part");

        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(text("")).contains("De scan is even gepauzeerd.").doesNotContain("Doe mee");
        pausing.goOn(scan.id(), seen -> true);
        periods.endNow(scan.id());
        assertThat(text("")).contains("U kunt beginnen tot 18 maart 2026 om 09.01 uur.");
        clock.move(Duration.ofMinutes(2));
        assertThat(text("")).contains("versturen tot 18 maart 2026 om 11.01 uur", "Ga verder");
        clock.move(Duration.ofHours(3));
        assertThat(text("")).contains("De scan is gesloten. De uitkomst is nog niet openbaar.");
        closing.close(scan.id());
        assertThat(text("")).contains("De uitkomst is nog niet openbaar.").doesNotContain("Lees de uitkomst");
        publish();
        assertThat(text("")).contains("Iedereen kan de uitkomst lezen, sinds 18 maart 2026.");
        assertThat(page("").select("a.utrecht-button").attr("href")).isEqualTo("/uitkomsten/" + scan.link());
        editions.withdraw(scan.id(), seen -> true);
        assertThat(text("")).doesNotContain("Lees de uitkomst");
    }

    /** A scan in preparation, and one that nobody can find by guessing, is nobody's business. */
    @Test
    void tellsNothingOfAScanThatIsNotPublic() throws Exception {
        Scan draft = scenario.draft(scan.organisation());
        Scan hidden = scenario.open(scan.organisation());
        for (String shown : List.of(text(""), read("nieuws.atom").asString())) {
            assertThat(shown)
                    .contains(scan.title())
                    .doesNotContain(draft.title(), draft.link(), hidden.title(), hidden.link());
        }
        closing.close(hidden.id());
        editions.publish(hidden.id(), Set.copyOf(OnlineEdition.choices()), seen -> true);
        assertThat(terms()).containsExactlyInAnyOrder("geopend", "uitkomst");
        assertThat(given().redirects()
                        .follow(false)
                        .get("/m/niemand-heet-zo/oproep")
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get("/m/niemand-heet-zo/nieuws.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void letsTheOperatorsSiteFrameThisPageAloneAndLeavesNothingBehind() {
        Response framed = given().header("Origin", "https://elders.example").get("/m/" + name + "/oproep?taal=en");
        assertThat(framed.header("Content-Security-Policy"))
                .endsWith("; frame-ancestors https://participatie.example")
                .contains("default-src 'none'");
        assertThat(framed.headers().hasHeaderWithName("X-Frame-Options")).isFalse();
        assertThat(framed.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(given().get("/m/" + name + "/nieuws.atom?taal=en").headers().hasHeaderWithName("Set-Cookie"))
                .isFalse();
        assertThat(framed.headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
        assertThat(Jsoup.parse(framed.asString()).select("script, iframe, form"))
                .isEmpty();

        for (String other :
                List.of("/m/" + name, "/meedoen/" + scan.link(), "/m/" + name + "/nieuws.atom", "/", "/m/x/y/oproep")) {
            Response refused = given().redirects().follow(false).get(other);
            assertThat(refused.header("Content-Security-Policy")).as(other).endsWith("frame-ancestors 'none'");
            assertThat(refused.header("X-Frame-Options")).as(other).isEqualTo("DENY");
        }
    }

    /** The rules of RFC 4287, 4.1 and 4.2. */
    @Test
    void writesAFeedThatReadersUnderstand() throws Exception {
        rename("<b>Praat & beslis</b> “mee” \u200f ]]>");
        closing.close(scan.id());
        publish();
        Response response = read("nieuws.atom");
        assertThat(response.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        Element feed = feed(response);
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("nl");
        for (String once : List.of("id", "title", "updated", "author", "subtitle", "generator")) {
            assertThat(children(feed, once)).as(once).hasSize(1);
        }
        assertThat(children(feed, "author")
                        .get(0)
                        .getElementsByTagNameNS(ATOM, "name")
                        .item(0)
                        .getTextContent())
                .isEqualTo(scan.organisation().fullName());
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel"))
                .containsExactly("self", "alternate");
        assertThat(children(feed, "link").get(0).getAttribute("href")).endsWith("/m/" + name + "/nieuws.atom");
        List<Element> entries = children(feed, "entry");
        assertThat(terms()).containsExactly("uitkomst", "gesloten", "geopend");
        for (Element entry : entries) {
            for (String once : List.of("id", "title", "updated", "published", "summary", "link")) {
                assertThat(children(entry, once)).as(once).hasSize(1);
            }
            assertThat(children(entry, "id").get(0).getTextContent()).matches("urn:uuid:[0-9a-f-]{36}");
            assertThat(OffsetDateTime.parse(children(entry, "updated").get(0).getTextContent()))
                    .isBeforeOrEqualTo(OffsetDateTime.parse(
                            children(feed, "updated").get(0).getTextContent()));
            assertThat(children(entry, "title").get(0).getTextContent()).contains("<b>Praat & beslis</b> “mee”");
            assertThat(children(entry, "link").get(0).getAttribute("href"))
                    .matches("https?://.+/(meedoen|uitkomsten)/.+");
        }
        assertThat(entries)
                .extracting(entry -> children(entry, "id").get(0).getTextContent())
                .doesNotHaveDuplicates();
        assertThat(children(feed(given().get("/m/" + name + "/nieuws.atom?taal=en")), "entry"))
                .as("the same in another language")
                .extracting(entry -> children(entry, "id").get(0).getTextContent())
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> children(entry, "id").get(0).getTextContent())
                        .toList());
    }

    @Test
    void sendsNothingAgainThatIsTheSame() {
        for (String what : List.of("nieuws.atom", "oproep")) {
            Response first = read(what);
            assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
            Response same =
                    given().header("If-None-Match", first.header("ETag")).get("/m/" + name + "/" + what);
            assertThat(same.statusCode()).as(what).isEqualTo(304);
            assertThat(same.asByteArray()).isEmpty();
        }
        String before = read("nieuws.atom").header("ETag");
        closing.close(scan.id());
        Response changed = given().header("If-None-Match", before).get("/m/" + name + "/nieuws.atom");
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    private List<String> terms() throws Exception {
        return children(feed(read("nieuws.atom")), "entry").stream()
                .map(entry -> children(entry, "category").get(0).getAttribute("term"))
                .toList();
    }

    private void publish() {
        editions.publish(scan.id(), Set.copyOf(OnlineEdition.choices()), seen -> true);
    }

    private void rename(String title) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update scan set title = ?1 where id = ?2")
                        .setParameter(1, title)
                        .setParameter(2, scan.id())
                        .executeUpdate());
    }

    private Response read(String what) {
        return given().get("/m/" + name + "/" + what);
    }

    private Document page(String query) {
        return Jsoup.parse(read("oproep" + query).asString());
    }

    private String text(String query) {
        return page(query).text();
    }

    private static Element feed(Response response) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.asByteArray()))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(place -> parent.getChildNodes().item(place))
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE && name.equals(child.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
