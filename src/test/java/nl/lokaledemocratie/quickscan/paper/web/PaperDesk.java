package nl.lokaledemocratie.quickscan.paper.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.paper.ColumnName;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** A clerk of a municipality with an open scan, who brings files with answers on paper to it. */
abstract class PaperDesk {

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    ClosingService closing;

    @Inject
    StoredSheets sheets;

    @Inject
    ResponseCounts counts;

    @Inject
    EntityManager entities;

    Scan scan;
    StaffBrowser clerk;
    List<String> columns;

    @BeforeEach
    void openAScan() {
        Organisation organisation = scenario.municipality();
        scan = scenario.open(organisation);
        clerk = scenario.clerkOf(organisation);
        clerk.get("/scans/" + scan.id() + "/papier");
        columns = new ArrayList<>(AnswerColumns.of(scenario.questionnaire()).names());
        columns.sort(Comparator.comparing(PaperPagesTest::isNoStatement));
    }

    /** So that ids and ratings of statements come first. */
    static boolean isNoStatement(String column) {
        return !column.matches("respondent_id|group|.*_(now|wish)");
    }

    static Map<String, String> withdrawal(Response page) {
        return Map.of("bon", Jsoup.parse(page.asString()).select("[name=bon]").val());
    }

    String header() {
        return String.join(";", columns) + "\n";
    }

    String row(int number, String group, int column, String value) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, String.valueOf(number));
        cells.set(1, group);
        cells.set(2, "4");
        cells.set(column, value);
        return String.join(";", cells) + "\n";
    }

    static String at(int column, List<String> headings) {
        return ColumnName.of(column, headings);
    }

    List<String> strings(String sql) {
        return entities.createNativeQuery(sql, String.class)
                .setParameter("scan", scan.id())
                .getResultList();
    }

    Response take(String file) {
        return take(upload(file));
    }

    Response take(Response preview) {
        return take(preview, scan);
    }

    Response take(Response preview, Scan to) {
        return confirm(preview, "overslaan", to);
    }

    Response confirm(Response preview, String equal) {
        return confirm(preview, equal, scan);
    }

    /** Sends the form of the page that shows what would be added, and follows where it leads. */
    Response confirm(Response preview, String equal, Scan to) {
        Response response = post(preview, equal, to);
        return response.statusCode() == 303
                ? clerk.get(response.header("Location").replaceFirst("^https?://[^/]+", ""))
                : response;
    }

    Response post(Response preview, String equal, Scan to) {
        Document page = Jsoup.parse(preview.asString());
        return clerk.request()
                .formParam("invoer", page.select("[name=invoer]").val())
                .formParam("gezien", page.select("[name=gezien]").val())
                .formParam("gelijk", equal)
                .post("/scans/" + to.id() + "/papier/opnemen");
    }

    Response upload(String file) {
        return upload(file.getBytes(StandardCharsets.UTF_8));
    }

    Response upload(byte[] file) {
        return upload(scan, file);
    }

    Response upload(Scan to, byte[] file) {
        return clerk.request()
                .multiPart("bestand", "antwoorden.csv", file, "text/csv")
                .post("/scans/" + to.id() + "/papier");
    }

    String csv(String... rows) {
        return "\uFEFF" + String.join(";", columns) + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** A row with these ratings first and no others. */
    String row(String id, String group, String... ratings) {
        List<String> cells = new ArrayList<>(List.of(id, group));
        Collections.addAll(cells, ratings);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                .collect(Collectors.joining(";"));
    }

    List<AnswerSheet> stored() {
        List<AnswerSheet> all = new ArrayList<>();
        sheets.forEach(scan.id(), scenario.questionnaire(), all::add);
        return all;
    }

    static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
