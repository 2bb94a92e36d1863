package nl.lokaledemocratie.quickscan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifference;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people download is what was published: each number, and no other anywhere in the file. */
class ResultTablesTest {

    static Stream<ReportSource> samples() {
        return Stream.of(
                Samples.full(), Samples.empty(), Samples.onlyNow(), Samples.allHidden(), Samples.wide(), other());
    }

    /** With other questions, estimates, differences and changes. */
    private static ReportSource other() {
        return StudyReports.source("voorbeeldstad");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsEachPublishedScoreAndNothingElse(ReportSource source) {
        PublishedResult result = source.result();
        Table scores = table(source, "scores");
        Names names = new Names(source.questionnaire(), "nl");
        assertThat(scores.rows()).hasSameSizeAs(result.scores());
        for (int i = 0; i < result.scores().size(); i++) {
            PublishedScore score = result.scores().get(i);
            List<Table.Cell> row = scores.rows().get(i);
            ScoreCell shown = ScoreCell.of(
                    Optional.of(score),
                    names.scale(score.cell().level(), score.cell().key()));
            assertThat(row.get(1).text()).isEqualTo(score.cell().key());
            assertThat(row.get(3).text()).isEqualTo(score.cell().group());
            assertThat(number(row.get(7))).isEqualTo(count(score.n()));
            assertThat(number(row.get(8))).isEqualTo(mean(score.mean()));
            assertThat(number(row.get(9))).isEqualTo(shown.interval().map(margin -> HalfUp.to(1, margin.low())));
            assertThat(number(row.get(10))).isEqualTo(shown.interval().map(margin -> HalfUp.to(1, margin.high())));
            if (!score.visibility().isShown()) {
                assertThat(row).allMatch(cell -> cell.number().isEmpty());
                assertThat(row.get(6).text())
                        .isIn("niet getoond, om herkenning te voorkomen", "geen antwoorden", "geen score");
            }
        }
    }

    /** The numbers of the page and the report, and those of statements too. */
    @Test
    void holdsWhoWishesTheEndOfTheScale() {
        ReportSource source = StudyReports.source("voorbeelddorp");
        List<PublishedCeiling> ceilings = source.result().findings().ceilings();
        assertThat(ceilings).anyMatch(row -> row.room().isPresent()).anyMatch(row -> row.room()
                .isEmpty());

        List<List<Table.Cell>> rows = table(source, "uiterste-wens").rows();

        assertThat(rows).hasSameSizeAs(ceilings);
        for (int i = 0; i < ceilings.size(); i++) {
            PublishedCeiling row = ceilings.get(i);
            assertThat(rows.get(i).get(1).text()).isEqualTo(row.wish().key());
            assertThat(rows.get(i).get(3).text()).isEqualTo(row.wish().group());
            assertThat(rows.get(i).subList(5, 9))
                    .containsExactly(
                            Table.Cell.percent(row.share()),
                            percent(row.low()),
                            percent(row.high()),
                            percent(row.room()));
        }
    }

    /** Reliability, tests and other organisations: as many rows as there are in the result, with its numbers. */
    @Test
    void holdsTheTechnicalAnnex() {
        ReportSource source = StudyReports.source("voorbeeldstad");
        List<PublishedPlace> places = source.result().findings().places();
        List<PublishedReliability> reliabilities = source.result().findings().reliabilities();
        List<TestedDifference> tests = TestedDifferences.of(source.result());
        assertThat(places).isNotEmpty();
        assertThat(tests).anyMatch(test -> test.effect().isPresent());

        List<List<Table.Cell>> beside = table(source, "naast-anderen").rows();
        assertThat(beside).hasSameSizeAs(places);
        for (int i = 0; i < places.size(); i++) {
            PublishedPlace place = places.get(i);
            assertThat(beside.get(i).subList(5, 10))
                    .containsExactly(
                            Table.Cell.mean(place.mean()),
                            Table.Cell.of(place.others()),
                            Table.Cell.mean(place.centre()),
                            Table.Cell.decimal(2, place.spread()),
                            Table.Cell.of(place.below()));
        }
        assertThat(table(source, "samenhang").rows())
                .hasSameSizeAs(reliabilities)
                .map(row -> row.get(5))
                .isEqualTo(reliabilities.stream()
                        .map(row -> Table.Cell.decimal(2, row.alpha()))
                        .toList());
        assertThat(table(source, "toetsen").rows())
                .hasSameSizeAs(tests)
                .map(row -> row.get(11))
                .isEqualTo(tests.stream()
                        .map(test -> Table.Cell.decimal(3, test.pHolm().orElseThrow()))
                        .toList());
        assertThat(table(source, "toelichting").rows())
                .anyMatch(row -> row.get(1).text().startsWith("Gewogen uitkomsten, toetsen op volgorde"));
    }

    private static Table.Cell percent(OptionalDouble share) {
        return share.isPresent() ? Table.Cell.percent(share.getAsDouble()) : Table.Cell.NONE;
    }

    /** Counts are those of what is shown whole. */
    @ParameterizedTest
    @MethodSource("samples")
    void countsOnlyWhatIsShownWhole(ReportSource source) {
        List<Integer> expected = new ArrayList<>();
        source.result().scores().stream()
                .filter(Claims::isSayable)
                .filter(score -> score.visibility() == Visibility.FULL)
                .forEach(score -> score.statement().ifPresent(found -> {
                    expected.addAll(found.counts());
                    expected.add(found.dontKnow());
                }));
        List<Integer> found = ResultTables.of(source, "nl").tables().stream()
                .filter(table -> table.key().equals("antwoorden"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(7).number().orElseThrow().intValueExact())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysInTheWorkbookWhatTheTablesSay(ReportSource source) throws IOException {
        ResultTables tables = ResultTables.of(source, "nl");
        byte[] file = ResultWorkbook.of(tables);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactlyElementsOf(names(tables));
            for (int i = 0; i < sheets.size(); i++) {
                assertSame(tables.tables().get(i), sheets.get(i).read());
            }
        }
        Map<String, String> parts = parts(file);
        assertThat(parts.get("xl/workbook.xml")).doesNotContain("hidden", "<definedName ");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("comment") || name.contains("custom"));
        assertThat(parts.get("docProps/core.xml")).contains("1980-02-01T00:00:00Z");
    }

    private static List<String> names(ResultTables tables) {
        return tables.tables().stream().map(Table::name).toList();
    }

    private static void assertSame(Table table, List<Row> rows) {
        assertThat(rows).hasSize(table.rows().size() + 1);
        for (int i = 0; i < table.rows().size(); i++) {
            List<Table.Cell> cells = table.rows().get(i);
            for (int column = 0; column < cells.size(); column++) {
                Table.Cell expected = cells.get(column);
                Row row = rows.get(i + 1);
                var found = row.getOptionalCell(column).filter(cell -> cell.getType() != CellType.EMPTY);
                String at = table.name() + " " + i + " " + column;
                if (expected.number().isPresent()) {
                    assertThat(found.orElseThrow().asNumber())
                            .as(at)
                            .isEqualByComparingTo(expected.number().get());
                } else if (expected.text().isEmpty()) {
                    assertThat(found).as(at).isEmpty();
                } else {
                    assertThat(found.orElseThrow().getType()).as(at).isEqualTo(CellType.STRING);
                    assertThat(found.get().asString()).as(at).endsWith(expected.text());
                }
            }
        }
    }

    /** The same numbers in a Dutch and an English file. */
    @ParameterizedTest
    @MethodSource("samples")
    void saysInTextWhatTheTablesSay(ReportSource source) throws IOException {
        for (String language : List.of("nl", "en")) {
            ResultTables tables = ResultTables.of(source, language);
            for (Table table : tables.tables()) {
                List<CSVRecord> records = CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(language.equals("nl") ? ';' : ',')
                        .build()
                        .parse(new java.io.StringReader(tables.csv(table).substring(1)))
                        .getRecords();
                assertThat(records).hasSize(table.rows().size() + 1);
                for (int i = 0; i < table.rows().size(); i++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        Optional<BigDecimal> number =
                                table.rows().get(i).get(column).number();
                        if (number.isPresent()) {
                            String text = records.get(i + 1).get(column);
                            assertThat(new BigDecimal(language.equals("nl") ? text.replace(',', '.') : text))
                                    .isEqualByComparingTo(number.get());
                        }
                    }
                }
            }
        }
    }

    @Test
    void letsNoSpreadsheetReckon() throws IOException {
        ReportSource sample = Samples.onlyNow();
        for (String name : List.of("=1+1", "+31", "-2-3", "@SUM(A1)", "\t=1", " =1")) {
            ReportSource source = Samples.source(name, false, sample.questionnaire(), sample.result());
            String sheets = String.join(
                    "", parts(ResultWorkbook.of(ResultTables.of(source, "nl"))).values());
            assertThat(sheets).doesNotContain("<f>");
            assertThat(Pattern.compile("<t[^>]*>\\s*[=+@-]").matcher(sheets).find())
                    .as(name)
                    .isFalse();
            assertThat(ResultTables.of(source, "nl").csv(table(source, "toelichting")))
                    .doesNotContain(";" + name)
                    .contains("'" + name);
        }
    }

    /** Answers of voorbeeldstad that are not shown have means that nobody shows. */
    @Test
    void holdsNothingOfWhatIsHidden() throws IOException {
        for (String study : List.of("klein", "klein3")) {
            List<String> secrets = StudyReports.hiddenMeans(study);
            assertThat(secrets).isNotEmpty();
            ResultTables tables = ResultTables.of(StudyReports.source(study), "nl");
            String all = String.join("", parts(ResultWorkbook.of(tables)).values())
                    + String.join("", tables.tables().stream().map(tables::csv).toList());
            assertThat(secrets).noneMatch(all::contains);
        }
    }

    @Test
    void speaksBothLanguages() {
        ResultTables english = ResultTables.of(Samples.full(), "en");
        assertThat(names(english)).contains("Explanation", "Groups", "Scores").doesNotContain("Groepen");
        String text =
                String.join("", english.tables().stream().map(english::csv).toList());
        assertThat(text)
                .contains("Residents", "not shown, to prevent recognition")
                .doesNotContain("niet getoond");
    }

    private static Table table(ReportSource source, String key) {
        return ResultTables.of(source, "nl").tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> number(Table.Cell cell) {
        return cell.number();
    }

    private static Optional<BigDecimal> count(OptionalInt n) {
        return n.isPresent() ? Optional.of(BigDecimal.valueOf(n.getAsInt())) : Optional.empty();
    }

    private static Optional<BigDecimal> mean(OptionalDouble mean) {
        return mean.isPresent() ? Optional.of(HalfUp.to(1, mean.getAsDouble())) : Optional.empty();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
