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
        assertThatThrownBy(() -> catalog.take(folder))
                .isInstanceOf(DefinitionRefusedException.class)
                .message()
                .containsPattern("a\\.yaml:\\d+:\\d+ UNKNOWN_WORD .*\\{periode}.*'period'")
                .containsPattern("b\\.yaml:\\d+:\\d+ MISSING_CHAPTER")
                .containsPattern("c\\.yaml:\\d+:\\d+ NEVER_HOLDS")
                .containsPattern("d\\.yaml is no report definition\\. Take it out")
                .containsPattern("e\\.yaml is called quickscan.*another name")
                .containsPattern(
                        "f\\.yaml and .*g\\.yaml both hold " + name + " 1\\.0\\.0\\. Give one of them another version");
        assertThat(catalog.choices(ReportEdition.COUNCIL)).hasSize(1);
        assertThatThrownBy(() -> catalog.take(folder.resolve("nergens")))
                .hasMessageContaining("There is no folder")
                .hasMessageContaining("quickscan.reports.folder");
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
        PageForm form = PageForm.of(clerk.get(desk()), "/beschrijving").with("beschrijving", id);
        assertThat(clerk.post(desk(), form.fields()).statusCode()).isEqualTo(303);
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
        Response response = clerk.get("/scans/" + scan.id() + "/rapport.pdf" + query);
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
        String file = "/reports/quickscan" + (language.equals("nl") ? "" : "." + language) + ".yaml";
        try (InputStream in = Objects.requireNonNull(OwnDefinitionsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("report: quickscan", "report: " + name)
                    .replaceFirst("version: [0-9.]+", "version: " + version)
                    .replaceFirst("contents: [^\n]+", "contents: Onze eigen inhoud");
        }
    }
}
