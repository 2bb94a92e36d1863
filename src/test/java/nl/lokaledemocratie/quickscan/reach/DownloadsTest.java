package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.paper.PaperFile;
import nl.lokaledemocratie.quickscan.paper.PaperTemplate;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Tables that people download hold nothing that a spreadsheet reckons out, and our own empty file reads back as it is. */
@QuarkusTest
class DownloadsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Inject
    FloodSeal seal;

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Test
    void holdNoFormula() throws IOException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        Scan closed = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        StaffBrowser adviser = scenario.advisor();
        List<Response> files = new ArrayList<>();
        for (Route route : Route.all()) {
            if (route.path().equals("/scans/{id}/gesprek/adressen.csv")) {
                files.add(addresses());
            } else if (route.method().equals("GET") && route.path().endsWith(".csv")) {
                StaffBrowser reader = route.path().startsWith("/vergelijken/") ? adviser : clerk;
                files.add(reader.get(RoutesTest.path(route, route.path().contains("/cijfers/") ? closed : scan)));
            }
        }
        String codes = "/scans/" + scan.id() + "/uitnodigingen";
        PageForm form = PageForm.of(clerk.get(codes), "/uitnodigingen")
                .with("aantal", "2")
                .with("vorm", "bestand");
        files.add(clerk.post(codes, form.fields()));

        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        for (Response file : files) {
            assertThat(file.contentType()).startsWith("text/csv");
            assertThat(cells(file))
                    .isNotEmpty()
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("-\\d+(,\\d+)?"));
        }
    }

    /** The list of a closed scan, on which somebody stands who wants it reckoned out. */
    private Response addresses() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String list = "/scans/" + scan.id() + "/gesprek";
        PageForm on = PageForm.of(clerk.get(list), "/gesprek").with("actie", "aan");
        clerk.post(on.action(), on.fields());
        new Respondent(scan)
                .with(Map.of("verstuurd", seal.sent(scan.id())))
                .post("/bedankt", Map.of("e-mail", "=1+1@voorbeeld.nl"));
        closing.close(scan.id());
        return clerk.get(list + "/adressen.csv");
    }

    /** Whatever makes such a table does so by way of {@link Rows}, so that nobody forgets it. */
    @Test
    void areAllWrittenInOnePlace() throws IOException {
        List<Path> writers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                String text = Files.readString(file);
                boolean writes =
                        text.contains("printRecord") || text.contains("CSVPrinter") || text.contains("text/csv");
                if (writes
                        && !text.contains("Rows.")
                        && !text.contains("PaperTemplate.")
                        && !file.endsWith("Rows.java")) {
                    writers.add(file);
                }
            }
        }
        assertThat(writers).isEmpty();
    }

    @Test
    void readBackOurOwnEmptyFile() {
        Questionnaire questionnaire = EveryKind.questionnaire();
        List<String> asText = PaperFile.of(
                        "a.csv", PaperTemplate.of(questionnaire).getBytes(StandardCharsets.UTF_8))
                .headings();
        List<String> asWorkbook =
                PaperFile.of("a.xlsx", PaperTemplate.workbook(questionnaire)).headings();
        assertThat(asText).isEqualTo(asWorkbook).noneMatch(name -> name.startsWith("'"));
    }

    private static List<String> cells(Response file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').build();
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return format.parse(new StringReader(text)).stream()
                .flatMap(CSVRecord::stream)
                .toList();
    }
}
