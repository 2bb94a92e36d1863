package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NumbersPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @ParameterizedTest
    @ValueSource(strings = {"inwoners", "collegeleden", "ambtenaren"})
    void givesEveryNumberOfTenAnswersAndAWordForEachOther(String group) throws IOException {
        Organisation organisation = scenario.municipality();
        Publication publication =
                publications.find(scenario.closed(organisation).id()).orElseThrow();

        List<JsonNode> rows = rows(group, organisation, "tidy");

        assertThat(rows)
                .hasSize(3 * scenario.questionnaire().themes().size()
                        + 3 * scenario.questionnaire().coreValues().size());
        for (JsonNode row : rows) {
            PublishedScore score = score(publication.result(), row);
            assertThat(row.get("status").asText()).isEqualTo(status(score.visibility()));
            if (score.visibility() == Visibility.FULL) {
                assertThat(row.get("value").decimalValue())
                        .isEqualByComparingTo(HalfUp.to(1, score.mean().orElseThrow()));
                assertThat(row.get("n").asInt()).isEqualTo(score.n().orElseThrow());
            } else {
                assertThat(row.get("value").isNull()).isTrue();
                assertThat(row.get("n").isNull()).isTrue();
            }
            assertThat(row.get("notice").asText()).contains("niet het officiële instrument");
            assertThat(row.get("licence").asText()).isEqualTo("CC BY 4.0");
        }
        JsonNode scan = rows(group, organisation, "organisaties").get(0);
        assertThat(scan.get("fingerprint").asText()).isEqualTo(publication.fingerprint());
        assertThat(scan.get("engine").asText()).isEqualTo(publication.engineVersion());
    }

    @Test
    void givesTheSameNumbersInEveryForm() throws IOException {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        String query = query("inwoners");
        StaffBrowser advisor = scenario.advisor();

        Response file = advisor.get("/vergelijken/cijfers/data.xlsx" + query);
        assertThat(file.header("Content-Disposition")).contains("quickscan-vergelijking-inwoners-data.xlsx");
        List<String> values = values(file.asByteArray(), organisation);
        List<String> json = rows("inwoners", organisation, "tidy").stream()
                .map(row -> row.get("value"))
                .map(value -> value.isNull() ? "" : plain(value.decimalValue()))
                .toList();
        List<String> csv = advisor.get("/vergelijken/cijfers/tidy.csv" + query + "&taal=en")
                .asString()
                .lines()
                .filter(line -> line.contains("," + organisation.code() + ","))
                .map(line -> plainText(line.split(",")[11]))
                .toList();

        assertThat(values).isNotEmpty().isEqualTo(json).isEqualTo(csv);
        JsonNode wide = rows("inwoners", organisation, "wide").get(0);
        rows("inwoners", organisation, "tidy").forEach(row -> assertThat(wide.get(
                        row.get("kind").asText() + "_" + row.get("key").asText().replace('-', '_') + "_"
                                + row.get("aspect").asText()))
                .isEqualTo(row.get("value")));
    }

    @Test
    void isTheSameFileWhenMadeTwice() {
        scenario.closed(scenario.municipality());
        String query = query("inwoners");
        StaffBrowser advisor = scenario.advisor();

        for (String file : List.of("data.xlsx", "data.json", "codebook.csv", "tidy.csv", "wide.csv")) {
            byte[] once = advisor.get("/vergelijken/cijfers/" + file + query).asByteArray();
            assertThat(advisor.get("/vergelijken/cijfers/" + file + query).asByteArray())
                    .as(file)
                    .isEqualTo(once);
        }
    }

    @Test
    void explainsEveryColumnAndEveryWord() throws IOException {
        scenario.closed(scenario.municipality());
        JsonNode all = json("inwoners");
        List<String> names = all.get("codebook").findValuesAsText("name");

        all.get("tidy").get(0).fieldNames().forEachRemaining(column -> assertThat(names)
                .contains(column));
        all.get("organisaties").get(0).fieldNames().forEachRemaining(column -> assertThat(names)
                .contains(column));
        assertThat(names).containsAll(all.get("tidy").findValuesAsText("status"));
        assertThat(names).containsAll(all.get("tidy").findValuesAsText("key"));
        assertThat(all.get("about").findValuesAsText("text")).anyMatch(text -> text.contains("CC BY 4.0"));
    }

    @Test
    void keepsToTheFiltersAndToWhoMayRead() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        String tidy = "/vergelijken/cijfers/tidy.csv" + query("inwoners");
        assertThat(scenario.advisor().get(tidy).asString()).contains(organisation.code());
        assertThat(scenario.stranger().get(tidy).statusCode()).isEqualTo(404);
        assertThat(scenario.advisor().get("/vergelijken/cijfers/xx.csv").statusCode())
                .isEqualTo(404);
        assertThat(scenario.advisor()
                        .get("/vergelijken/cijfers/data.xlsx?provincie=Nergens")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Jsoup.parse(scenario.advisor()
                                .get("/vergelijken/cijfers" + query("inwoners"))
                                .asString())
                        .select("main a[href*=cijfers/]"))
                .hasSize(7);
    }

    private PublishedScore score(PublishedResult result, JsonNode row) {
        return result.find(new Cell(
                        Level.valueOf(row.get("kind").asText().toUpperCase()),
                        row.get("group").asText(),
                        row.get("key").asText(),
                        Aspect.valueOf(row.get("aspect").asText().toUpperCase())))
                .orElseThrow();
    }

    private static String status(Visibility visibility) {
        return switch (visibility) {
            case FULL -> "full";
            case MEAN_ONLY -> "too-few";
            case HIDDEN -> "hidden";
            case NO_DATA -> "no-data";
        };
    }

    private List<JsonNode> rows(String group, Organisation organisation, String table) throws IOException {
        return StreamSupport.stream(json(group).get(table).spliterator(), false)
                .filter(row -> row.get("organisation_code").asText().equals(organisation.code()))
                .toList();
    }

    private JsonNode json(String group) throws IOException {
        return new ObjectMapper()
                .readTree(scenario.advisor()
                        .get("/vergelijken/cijfers/data.json" + query(group))
                        .asByteArray());
    }

    private static List<String> values(byte[] file, Organisation organisation) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet tidy = book.getSheets()
                    .filter(sheet -> sheet.getName().equals("Elk cijfer een regel"))
                    .findFirst()
                    .orElseThrow();
            return tidy.read().stream()
                    .filter(row -> row.getCellText(1).equals(organisation.code()))
                    .map(row ->
                            row.getCellAsNumber(11).map(NumbersPagesTest::plain).orElse(""))
                    .collect(Collectors.toList());
        }
    }

    private static String plain(BigDecimal number) {
        return number.setScale(1).toPlainString();
    }

    private static String plainText(String number) {
        return number.isEmpty() ? "" : plain(new BigDecimal(number));
    }

    private String query(String group) {
        return "?vragenlijst=" + scenario.questionnaire().id() + "&groep=" + group;
    }
}
