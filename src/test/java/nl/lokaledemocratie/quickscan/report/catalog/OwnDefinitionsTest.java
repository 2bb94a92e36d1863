package nl.lokaledemocratie.quickscan.report.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's own definitions add to the shipped ones, and a scan keeps the one its report was printed with. */
@QuarkusTest
class OwnDefinitionsTest {

    private static final String SHIPPED =
            "quickscan " + ReportDefinition.standard().version();

    @TempDir
    private Path folder;

    @TempDir
    private Path empty;

    @Inject
    Scenario scenario;

    @Inject
    ReportCatalog injected;

    @Inject
    EntityManager entities;

    private ReportCatalog catalog;
    private Scan scan;
    private StaffBrowser clerk;

    /** Another for each test: what a report was printed with is known for good. */
    private String name;

    @BeforeEach
    void close() {
        catalog = ClientProxy.unwrap(injected);
        scan = scenario.closed(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
        name = "ons-" + scan.link();
    }

    @AfterEach
    void leaveNone() {
        catalog.take(empty);
    }

    @Test
    void isChosenAndPrintedWithFromThenOn() throws IOException {
        write("ons.yaml", own("nl", "1.0.0"));
        write("map/ons.en.yaml", own("en", "1.0.0"));
        catalog.take(folder);

        assertThat(definition(rapport(""))).isEqualTo(SHIPPED);
        assertThat(Jsoup.parse(result()).select("a[href=" + desk() + "]")).hasSize(1);
        choose(name + " 1.0.0");
        assertThat(definition(rapport(""))).isEqualTo(name + " 1.0.0");
        assertThat(PdfText.of(rapport(""))).contains("Onze eigen inhoud", name + " 1.0.0");
        assertThat(definition(rapport("?taal=en"))).isEqualTo(name + " 1.0.0 en");

        write("nieuw.yaml", own("nl", "1.1.0"));
        catalog.take(folder);
        assertThat(definition(rapport("")))
                .as("a newer version changes nothing of a scan that was printed")
                .isEqualTo(name + " 1.0.0");
        assertThat(page().select("input[checked]").eachAttr("value")).containsExactly(name + " 1.0.0");
        assertThat(page().text()).doesNotContain("is er niet meer");
    }

    @Test
    void isTheSameFileAgainAndByteForByte() throws IOException {
        write("ons.yaml", own("nl", "1.0.0"));
        catalog.take(folder);
        choose(name + " 1.0.0");
        byte[] first = rapport("");
        catalog.take(empty);
        catalog.take(folder);
        assertThat(rapport("")).isEqualTo(first);
        assertThat(definition(rapport("?taal=en")))
                .as("in Dutch where it has no other language")
                .isEqualTo(name + " 1.0.0");
    }

    @Test
    void saysThatTheOneItWasPrintedWithIsGone() throws IOException {
        write("ons.yaml", own("nl", "1.0.0"));
        catalog.take(folder);
        choose(name + " 1.0.0");
        rapport("");
        catalog.take(empty);

        assertThat(definition(rapport(""))).isEqualTo(SHIPPED);
        assertThat(page().text())
                .contains(
                        "eerder gemaakt met " + name + " 1.0.0", "is er niet meer", "Wij maken het nu met " + SHIPPED);
        assertThat(result()).contains("is er niet meer");
        assertThat(scenario.advisor().get("/scans/" + scan.id() + "/resultaat").asString())
                .contains("is er niet meer");

        choose(SHIPPED);
        assertThat(page().text()).doesNotContain("is er niet meer");
        assertThat(result()).doesNotContain("is er niet meer");
    }

    /** As after an update of the service whose definition has other words, or of before versions were raised. */
    @Test
    void saysThatTheShippedOneHasOtherWordsNow() {
        rapport("");
        assertThat(result()).doesNotContain("is er niet meer");
        for (String hash : List.of("'" + "ab".repeat(32) + "'", "null")) {
            QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                            "update report_definition_used set content_hash = " + hash + " where scan_id = ?1")
                    .setParameter(1, scan.id())
                    .executeUpdate());
            assertThat(definition(rapport(""))).isEqualTo(SHIPPED);
            assertThat(result()).as(hash).contains("is er niet meer");
        }
    }

    @Test
    void refusesAWholeFolderWithLineAndRemedy() throws IOException {
        String right = own("nl", "1.0.0");
        write("a.yaml", right.replaceFirst("\"\\{period}\"", "\"{periode}\""));
        write("b.yaml", right.replace("- kind: annex\n", "- kind: prose\n").replace("report: " + name, "report: b"));
        write(
                "c.yaml",
                right.replace("report: " + name, "report: c")
                        .replaceFirst("- kind: themes\n    when: results", "- kind: themes\n    when: nothing"));
        write(
                "d.yaml",
                "tips:\n  x:\n    name: { nl: X }\n    explanation: { nl: X }\n    learning_step: weten\n    seen: 2026-11-23\n");
        write("e.yaml", right.replace("report: " + name, "report: quickscan"));
        write("f.yaml", right);
        write("g.yaml", right);
        write("h.yaml", shipped("web"));
        write("i.yaml", "a: b\n");
        write("j.yaml", shipped("residents").replace("- kind: story", "- kind: storry"));
        assertThatThrownBy(() -> catalog.take(folder))
                .isInstanceOf(DefinitionRefusedException.class)
                .message()
                .containsPattern("a\\.yaml:\\d+:\\d+ UNKNOWN_WORD .*\\{periode}.*'period'")
                .containsPattern("b\\.yaml:\\d+:\\d+ MISSING_CHAPTER")
                .containsPattern("c\\.yaml:\\d+:\\d+ NEVER_HOLDS")
                .containsPattern("d\\.yaml holds tips, .*Take it out of the folder of quickscan\\.reports\\.folder")
                .containsPattern("h\\.yaml defines the page for anybody, .*Take it out")
                .containsPattern("i\\.yaml is no report definition: it does not begin with 'report:'\\. Take it out")
                .containsPattern("j\\.yaml:\\d+:\\d+ UNKNOWN_KIND .*storry.*'story'")
                .containsPattern("e\\.yaml is called quickscan.*another name")
                .containsPattern(
                        "f\\.yaml and .*g\\.yaml both hold " + name + " 1\\.0\\.0\\. Give one of them another version");
        assertThat(catalog.choices(ReportEdition.COUNCIL)).hasSize(1);
        assertThatThrownBy(() -> catalog.take(folder.resolve("nergens")))
                .hasMessageContaining("There is no folder")
                .hasMessageContaining("quickscan.reports.folder");
    }

    /** The edition for residents and the slides, each beside the shipped one, in both languages. */
    @Test
    void takesShorterEditionsToo() throws IOException {
        write("kort.yaml", named("residents", "kort", "nl"));
        write("kort.en.yaml", named("residents.en", "kort", "en"));
        write("dia.yaml", named("slides", "dia", "nl"));
        catalog.take(folder);

        assertThat(page().select("form[action$=/beschrijving]")).hasSize(3);
        choose("inwoners", name + "-kort 1.0.0");
        assertThat(definition(file("inwoners.pdf"))).isEqualTo(name + "-kort 1.0.0");
        assertThat(PdfText.of(file("inwoners.pdf"))).contains("In onze eigen woorden");
        assertThat(definition(file("inwoners.pdf?taal=en"))).isEqualTo(name + "-kort 1.0.0 en");
        assertThat(definition(rapport(""))).as("the council's stays").isEqualTo(SHIPPED);
        choose("presentatie", name + "-dia 1.0.0");
        assertThat(definition(file("presentatie.pdf"))).isEqualTo(name + "-dia 1.0.0");
        assertThat(clerk.post(
                                desk(),
                                form("presentatie")
                                        .with("beschrijving", name + "-kort 1.0.0")
                                        .fields())
                        .statusCode())
                .as("the other edition's")
                .isEqualTo(409);
    }

    @Test
    void refusesOtherWordsUnderAVersionThatWasPrintedWith() throws IOException {
        String content = own("nl", "1.0.0");
        write("ons.yaml", content);
        catalog.take(folder);
        choose(name + " 1.0.0");
        write("ons.yaml", "# een opmerking telt niet\n" + content);
        catalog.take(folder);
        write("ons.yaml", content.replace("Onze eigen inhoud", "Iets anders"));
        assertThatThrownBy(() -> catalog.take(folder))
                .hasMessageContaining("a version never changes")
                .hasMessageContaining("higher version");
    }

    @Test
    void keepsWhatSomebodyElseChoseMeanwhileAndWhatIsNotThere() throws IOException {
        write("ons.yaml", own("nl", "1.0.0"));
        catalog.take(folder);
        PageForm seen = PageForm.of(clerk.get(desk()), "/beschrijving");
        choose(name + " 1.0.0");
        assertThat(clerk.post(desk(), seen.with("beschrijving", SHIPPED).fields())
                        .statusCode())
                .isEqualTo(409);
        assertThat(clerk.post(
                                desk(),
                                PageForm.of(clerk.get(desk()), "/beschrijving")
                                        .with("beschrijving", "x 1.0.0")
                                        .fields())
                        .statusCode())
                .isEqualTo(409);
        assertThat(definition(rapport(""))).isEqualTo(name + " 1.0.0");
    }

    private void choose(String id) {
        choose("raad", id);
    }

    private void choose(String edition, String id) {
        assertThat(clerk.post(desk(), form(edition).with("beschrijving", id).fields())
                        .statusCode())
                .isEqualTo(303);
    }

    private PageForm form(String edition) {
        return PageForm.of(page().selectFirst("form:has(input[name=uitgave][value=" + edition + "])"));
    }

    private Document page() {
        return Jsoup.parse(clerk.get(desk()).asString());
    }

    private String result() {
        return clerk.get("/scans/" + scan.id() + "/resultaat").asString();
    }

    private String desk() {
        return "/scans/" + scan.id() + "/beschrijving";
    }

    private byte[] rapport(String query) {
        return file("rapport.pdf" + query);
    }

    private byte[] file(String name) {
        Response response = clerk.get("/scans/" + scan.id() + "/" + name);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asByteArray();
    }

    private static String definition(byte[] file) {
        return SealedFile.read(file).imprint().orElseThrow().definition();
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String own(String language, String version) throws IOException {
        return shipped("quickscan" + (language.equals("nl") ? "" : "." + language))
                .replaceFirst("report: quickscan", "report: " + name)
                .replaceFirst("version: [0-9.]+", "version: " + version)
                .replaceFirst("contents: [^\n]+", "contents: Onze eigen inhoud");
    }

    private String named(String file, String end, String language) throws IOException {
        return shipped(file)
                .replaceFirst("report: [^\n]+", "report: " + name + "-" + end + "\nlanguage: " + language)
                .replaceFirst("version: [0-9.]+", "version: 1.0.0")
                .replaceFirst("title: \"De lokale democratie", "title: \"In onze eigen woorden: de lokale democratie");
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OwnDefinitionsTest.class.getResourceAsStream("/reports/" + file + ".yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
