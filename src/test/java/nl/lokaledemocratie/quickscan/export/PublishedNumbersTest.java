package nl.lokaledemocratie.quickscan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reckons on gets each number that was published, and no other. */
class PublishedNumbersTest {

    private static final String SCAN = "0d0f6a1e-1111-4222-8333-444455556666";

    static Stream<ReportSource> samples() {
        return Stream.of(
                Samples.full(),
                Samples.empty(),
                Samples.onlyNow(),
                Samples.onlyMeans(),
                Samples.allHidden(),
                Samples.wide(),
                StudyReports.source("voorbeeldstad"),
                StudyReports.source("voorbeelddorp"));
    }

    /** Every number of the table is one of the result: looked up there by what the row says it is. */
    @ParameterizedTest
    @MethodSource("samples")
    void tellsNothingButWhatWasPublished(ReportSource source) {
        List<NumberRow> rows = rows(source);
        for (NumberRow row : rows) {
            List<BigDecimal> said = published(source, row);
            String at = row.subject() + " " + row.statistic();
            assertThat(said.stream().map(PublishedNumbersTest::plain))
                    .as(at)
                    .contains(row.value().map(PublishedNumbersTest::plain).orElse("-"));
            row.n()
                    .ifPresent(n ->
                            assertThat(answers(source.result(), row)).as(at).contains(n));
            row.limits()
                    .ifPresent(found -> assertThat(limits(source, row)).as(at).contains(found));
        }
        assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
    }

    /** A row for each cell, whether it is shown or not; what is not shown has no number anywhere in its row. */
    @ParameterizedTest
    @MethodSource("samples")
    void hasARowForEachCell(ReportSource source) {
        Table tidy = table(source, "tidy");
        int first = tidy.columns().indexOf("group");
        int last = tidy.columns().indexOf("note");
        List<NumberRow> rows = rows(source);
        assertThat(tidy.rows()).hasSameSizeAs(rows);
        for (PublishedScore score : source.result().scores()) {
            List<NumberRow> means = rows.stream()
                    .filter(row -> row.statistic() == Statistic.MEAN && isOf(row, score.cell()))
                    .toList();
            assertThat(means).as(score.cell().toString()).hasSize(1);
            List<Table.Cell> cells = tidy.rows().get(rows.indexOf(means.get(0))).subList(first, last + 1);
            assertThat(cells.stream().anyMatch(cell -> cell.number().isPresent()))
                    .isEqualTo(score.visibility().isShown());
            if (!score.visibility().isShown()) {
                assertThat(rows.stream()
                                .filter(row ->
                                        isOf(row, score.cell()) && row.value().isPresent()))
                        .isEmpty();
                assertThat(cells.get(tidy.columns().indexOf("status_text") - first)
                                .text())
                        .isIn("niet getoond, om herkenning te voorkomen", "geen antwoorden", "geen score");
            }
        }
    }

    /** Every number of the annex in a spreadsheet, by the key of its row. */
    @ParameterizedTest
    @MethodSource("samples")
    void holdsEachNumberOfTheTables(ReportSource source) {
        Set<String> numbers = rows(source).stream()
                .flatMap(row -> numbers(row).map(number -> row.subject().key() + " " + plain(number)))
                .collect(Collectors.toSet());
        int seen = 0;
        for (Table table : ResultTables.of(source, "nl").tables()) {
            for (List<Table.Cell> row : table.rows()) {
                for (Table.Cell cell : row) {
                    if (cell.number().isPresent()) {
                        seen++;
                        assertThat(row.stream()
                                        .map(text -> text.text() + " "
                                                + plain(cell.number().get())))
                                .as(table.key() + " " + row)
                                .anyMatch(numbers::contains);
                    }
                }
            }
        }
        assertThat(seen).isPositive();
    }

    /** Every number in the tables of the report's annex, as it is printed. */
    @ParameterizedTest
    @MethodSource("samples")
    void holdsEachNumberOfTheReport(ReportSource source) {
        Set<String> numbers = new TreeSet<>();
        rows(source).forEach(row -> numbers(row).forEach(number -> numbers.add(plain(number.abs()))));
        List<Block> blocks = ScanReport.compose(source).blocks();
        String title = ReportDefinition.standard().chapterTitle(ReportDefinition.Kind.ANNEX);
        int start = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Heading heading
                        && heading.level() == 1
                        && heading.text().contains(title))
                .findFirst()
                .orElse(blocks.size() - 1);
        assertThat(start < blocks.size() - 1)
                .isEqualTo(source.result().scores().stream()
                        .anyMatch(score -> score.visibility().isShown()));
        for (Block block : blocks.subList(start + 1, blocks.size())) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                return;
            }
            if (block instanceof Block.Table table) {
                table.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMap(row -> row.cells().stream().skip(1))
                        .forEach(cell -> assertThat(printed(cell.text() + " " + cell.small()))
                                .as(table.caption() + ": " + cell)
                                .isSubsetOf(numbers));
            }
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?");

    private static List<String> printed(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text.replaceAll("kleiner dan 0,001|< ?0,001|95%", ""));
        while (matcher.find()) {
            numbers.add(plain(new BigDecimal(matcher.group().replace(".", "").replace(',', '.'))));
        }
        return numbers;
    }

    private static Stream<BigDecimal> numbers(NumberRow row) {
        return Stream.of(
                        row.value().stream(),
                        row.n().stream().mapToObj(BigDecimal::valueOf),
                        row.limits().stream().flatMap(limits -> Stream.of(limits.low(), limits.high())),
                        row.subject().part().matches("-?\\d+")
                                ? Stream.of(new BigDecimal(row.subject().part()))
                                : Stream.<BigDecimal>empty())
                .flatMap(Function.identity());
    }

    /** What is said side by side is what is said row by row. */
    @ParameterizedTest
    @MethodSource("samples")
    void saysTheSameSideBySide(ReportSource source) {
        Table wide = table(source, "wide");
        List<NumberRow> means = rows(source).stream()
                .filter(row -> row.statistic() == Statistic.MEAN
                        && !row.subject().aspect().isEmpty())
                .toList();
        int found = 0;
        for (List<Table.Cell> row : wide.rows()) {
            for (NumberRow mean : means) {
                if (text(wide, row, "key").equals(mean.subject().key())
                        && text(wide, row, "kind").equals(mean.subject().kind())
                        && text(wide, row, "group").equals(mean.subject().group())) {
                    found++;
                    String aspect = mean.subject().aspect();
                    assertThat(cell(wide, row, aspect + "_mean").number()).isEqualTo(mean.value());
                    assertThat(cell(wide, row, aspect + "_n")).isEqualTo(Table.Cell.of(mean.n()));
                    assertThat(cell(wide, row, aspect + "_low").number())
                            .isEqualTo(mean.limits().map(NumberRow.Limits::low));
                    assertThat(text(wide, row, aspect + "_status")).isEqualTo(mean.status());
                }
            }
        }
        assertThat(found).isEqualTo(means.size());
    }

    /** The same heads in both languages, and every head and word in the codebook. */
    @Test
    void keepsItsKeysInEveryLanguage() {
        PublishedNumbers dutch = PublishedNumbers.of(SCAN, Samples.full(), "nl");
        PublishedNumbers english = PublishedNumbers.of(SCAN, Samples.full(), "en");
        for (int i = 0; i < dutch.tables().size(); i++) {
            assertThat(dutch.tables().get(i).columns())
                    .isEqualTo(english.tables().get(i).columns());
            assertThat(dutch.tables().get(i).name())
                    .isNotEqualTo(english.tables().get(i).name().isEmpty());
        }
        Set<String> explained = table(Samples.full(), "codebook").rows().stream()
                .map(row -> row.get(1).text())
                .collect(Collectors.toSet());
        assertThat(explained).containsAll(table(Samples.full(), "tidy").columns());
        for (ReportSource source : samples().toList()) {
            rows(source).forEach(row -> {
                assertThat(explained)
                        .contains(
                                row.status(),
                                row.statistic().key(),
                                row.subject().kind());
                assertThat(row.note().isEmpty() ? List.of() : List.of(row.note().split(" ")))
                        .isSubsetOf(explained);
            });
        }
    }

    /** Each row says where it comes from and what it is not. */
    @Test
    void saysInEachRowWhereItComesFrom() {
        ReportSource source = Samples.full();
        for (String key : List.of("tidy", "wide")) {
            Table table = table(source, key);
            assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(text(table, row, "scan")).isEqualTo(SCAN);
                assertThat(text(table, row, "fingerprint"))
                        .isEqualTo(source.edition().fingerprint());
                assertThat(text(table, row, "questionnaire"))
                        .isEqualTo(source.questionnaire().id().toString());
                assertThat(text(table, row, "licence")).isEqualTo("CC BY 4.0");
                assertThat(text(table, row, "notice"))
                        .contains(
                                "Deze gegevens zijn verzonnen", "niet het officiële instrument", "niet representatief");
            });
        }
        assertThat(table(source, "about").rows())
                .anyMatch(row -> row.get(1).text().equals(Samples.HASH))
                .anyMatch(row -> row.get(1).text().equals(source.edition().engineVersion()));
    }

    /** Workbook, text and JSON hold the same. */
    @Test
    void saysTheSameInEveryForm() throws IOException {
        PublishedNumbers numbers = PublishedNumbers.of(SCAN, StudyReports.source("voorbeeldstad"), "nl");
        JsonNode json = new ObjectMapper().readTree(numbers.json());
        for (Table table : numbers.tables()) {
            assertThat(json.get(table.key())).hasSize(table.rows().size());
            for (int i = 0; i < table.rows().size(); i++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    Table.Cell cell = table.rows().get(i).get(column);
                    JsonNode found =
                            json.get(table.key()).get(i).get(table.columns().get(column));
                    if (cell.number().isPresent()) {
                        assertThat(found.decimalValue())
                                .isEqualByComparingTo(cell.number().get());
                    } else {
                        assertThat(found.asText("")).isEqualTo(found.isNull() ? "" : cell.text());
                        assertThat(found.isNull()).isEqualTo(cell.text().isEmpty());
                    }
                }
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(numbers.workbook()))) {
            List<Sheet> sheets = book.getSheets().toList();
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(sheets.get(i).read())
                        .hasSize(numbers.tables().get(i).rows().size() + 1);
            }
        }
        assertThat(numbers.workbook()).isEqualTo(numbers.workbook());
    }

    /** Neither an organisation nor a label becomes a formula. */
    @Test
    void letsNoSpreadsheetReckon() {
        ReportSource sample = Samples.onlyNow();
        for (String name : List.of("=1+1", "+31", "-2-3", "@SUM(A1)", "\t=1")) {
            ReportSource source = Samples.source(name, false, sample.questionnaire(), sample.result());
            PublishedNumbers numbers = PublishedNumbers.of(SCAN, source, "nl");
            ResultTables tables = new ResultTables("nl", numbers.tables());
            assertThat(numbers.tables().stream().map(tables::csv).collect(Collectors.joining()))
                    .doesNotContain(";" + name)
                    .contains("'" + name);
            assertThat(new String(numbers.workbook(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("<f>");
        }
    }

    /** Answers that are not shown have means that stand in no file. */
    @Test
    void holdsNothingOfWhatIsHidden() {
        for (String study : List.of("klein", "klein3")) {
            List<String> secrets = StudyReports.hiddenMeans(study);
            assertThat(secrets).isNotEmpty();
            String all = new String(
                    PublishedNumbers.of(SCAN, StudyReports.source(study), "en").json(), StandardCharsets.UTF_8);
            assertThat(secrets).noneMatch(all::contains);
        }
    }

    private static List<BigDecimal> published(ReportSource source, NumberRow row) {
        PublishedResult result = source.result();
        Statistic statistic = row.statistic();
        NumberRow.Subject of = row.subject();
        var findings = result.findings();
        return switch (statistic) {
            case RESPONDENTS ->
                of.kind().equals("group")
                        ? groups(result, of.key(), group -> OptionalInt.of(group.respondents()))
                        : Stream.concat(
                                        result.answers().stream()
                                                .filter(found -> isOf(row, found.question(), found.group()))
                                                .map(found -> found.n()),
                                        findings.participants().stream()
                                                .filter(found -> isOf(row, found.question(), found.group()))
                                                .map(found -> found.known()))
                                .map(PublishedNumbersTest::count)
                                .toList();
            case POPULATION -> groups(result, of.key(), group -> group.population());
            case PAPER -> groups(result, of.key(), group -> group.paper());
            case MEAN ->
                Stream.of(
                                result.scores().stream()
                                        .filter(score -> isOf(row, score.cell()))
                                        .map(PublishedScore::mean),
                                result.answers().stream()
                                        .filter(found -> isOf(row, found.question(), found.group()))
                                        .map(found -> found.mean()),
                                findings.estimates().stream()
                                        .filter(found ->
                                                isOf(row, found.estimate().cell()))
                                        .map(found -> found.estimate().mean()))
                        .flatMap(Function.identity())
                        .map(mean -> rounded(1, mean))
                        .toList();
            case DONT_KNOW ->
                result.scores().stream()
                        .filter(score -> isOf(row, score.cell()))
                        .map(score -> BigDecimal.valueOf(HalfUp.percent(
                                score.statement().orElseThrow().dontKnow(),
                                score.statement().orElseThrow().dontKnow()
                                        + score.n().orElseThrow())))
                        .toList();
            case PEOPLE -> people(source, row);
            case FIRST_PLACE ->
                result.answers().stream()
                        .filter(found -> isOf(row, found.question(), found.group()))
                        .flatMap(found -> found.places().stream())
                        .filter(place -> place.option().equals(of.part()))
                        .map(place -> count(place.first()))
                        .toList();
            case DIFFERENCE_FROM_ANSWERS ->
                findings.estimates().stream()
                        .filter(found -> isOf(row, found.estimate().cell()))
                        .map(found -> rounded(1, found.difference()))
                        .toList();
            case GROUP_DIFFERENCE ->
                findings.differences().stream()
                        .filter(found ->
                                isOf(row, found.a()) && found.b().group().equals(of.other()))
                        .map(found -> HalfUp.to(1, found.difference()))
                        .toList();
            case COMMON_STATEMENTS -> changes(row, source, change -> BigDecimal.valueOf(change.commonItems()));
            case MEAN_COMMON -> changes(row, source, change -> HalfUp.to(1, change.now()));
            case MEAN_EARLIER -> changes(row, source, change -> HalfUp.to(1, change.before()));
            case CHANGE -> changes(row, source, change -> HalfUp.to(1, change.change()));
            case DETECTABLE_CHANGE -> changes(row, source, change -> rounded(1, change.detectable()));
            case WISH_TOP ->
                findings.ceilings().stream()
                        .filter(found -> isOf(row, found.wish()))
                        .map(found -> BigDecimal.valueOf(HalfUp.percent(found.share())))
                        .toList();
            case ROOM ->
                findings.ceilings().stream()
                        .filter(found -> isOf(row, found.wish()))
                        .map(found -> percent(found.room()))
                        .toList();
            case SHARE, SHARE_EARLIER, POPULATION_SHARE, SHARE_DIFFERENCE -> shares(source, row);
            case ALPHA ->
                findings.reliabilities().stream()
                        .filter(found -> isOf(row, found.cell()))
                        .map(found -> HalfUp.to(2, found.alpha()))
                        .toList();
            case TESTED_DIFFERENCE, T, DF, P, P_HOLM, HEDGES_G ->
                TestedDifferences.of(result).stream()
                        .filter(test -> isOf(row, test.a())
                                && test.b().map(Cell::group).orElse("").equals(of.other()))
                        .map(test -> switch (statistic) {
                            case TESTED_DIFFERENCE -> HalfUp.to(1, test.value());
                            case T -> HalfUp.to(2, test.t());
                            case DF -> HalfUp.to(0, test.df());
                            case P -> HalfUp.to(3, test.p());
                            case P_HOLM -> HalfUp.to(3, test.pHolm().orElseThrow());
                            default -> HalfUp.to(2, test.effect().orElseThrow().g());
                        })
                        .toList();
            case OTHERS, OTHERS_MEAN, OTHERS_SPREAD, OTHERS_BELOW ->
                findings.places().stream()
                        .filter(place -> isOf(row, place.cell()))
                        .map(place -> switch (statistic) {
                            case OTHERS -> BigDecimal.valueOf(place.others());
                            case OTHERS_MEAN -> HalfUp.to(1, place.centre());
                            case OTHERS_SPREAD -> HalfUp.to(2, place.spread());
                            default -> count(place.below());
                        })
                        .toList();
        };
    }

    private static List<BigDecimal> people(ReportSource source, NumberRow row) {
        NumberRow.Subject of = row.subject();
        Stream<OptionalInt> answers = source.result().answers().stream()
                .filter(found -> isOf(row, found.question(), found.group()))
                .flatMap(found -> Stream.concat(
                        found.counts().stream()
                                .filter(count ->
                                        String.join("+", count.options()).equals(of.part()))
                                .map(count -> count.people()),
                        found.places().stream()
                                .filter(place -> place.option().equals(of.part()))
                                .map(place -> place.any())));
        Stream<OptionalInt> present = source.result().findings().participants().stream()
                .filter(found -> isOf(row, found.question(), found.group()))
                .flatMap(found -> found.classes().stream())
                .filter(part -> String.join("+", part.options()).equals(of.part()))
                .map(part -> part.people());
        Stream<OptionalInt> statements = source.result().scores().stream()
                .filter(score -> isOf(row, score.cell()))
                .filter(Claims::isSayable)
                .flatMap(score -> score.statement().stream())
                .map(found -> OptionalInt.of(
                        of.part().equals("dk")
                                ? found.dontKnow()
                                : found.counts()
                                        .get(Integer.parseInt(of.part())
                                                - source.questionnaire().statements().stream()
                                                        .filter(one -> one.key().equals(of.key()))
                                                        .findFirst()
                                                        .orElseThrow()
                                                        .scale()
                                                        .min())));
        return Stream.of(answers, present, statements)
                .flatMap(Function.identity())
                .map(PublishedNumbersTest::count)
                .toList();
    }

    private static List<BigDecimal> shares(ReportSource source, NumberRow row) {
        var findings = source.result().findings();
        String part = row.subject().part();
        List<BigDecimal> shares = new ArrayList<>();
        findings.participants().stream()
                .filter(found -> isOf(row, found.question(), found.group()))
                .forEach(found -> {
                    if (!found.isShown()) {
                        shares.add(MISSING);
                    }
                    found.classes().stream()
                            .filter(one -> String.join("+", one.options()).equals(part))
                            .forEach(one -> shares.add(BigDecimal.valueOf(
                                    row.statistic() == Statistic.SHARE
                                            ? HalfUp.percent(one.share())
                                            : row.statistic() == Statistic.POPULATION_SHARE
                                                    ? HalfUp.percent(one.population())
                                                    : one.points())));
                });
        findings.composition().stream()
                .filter(found -> isOf(row, found.question(), found.group()))
                .flatMap(found -> found.parts().stream())
                .filter(one -> String.join("+", one.options()).equals(part))
                .forEach(one -> shares.add(BigDecimal.valueOf(
                        HalfUp.percent(row.statistic() == Statistic.SHARE_EARLIER ? one.before() : one.now()))));
        return shares;
    }

    private static List<Integer> answers(PublishedResult result, NumberRow row) {
        return Stream.of(
                        result.scores().stream()
                                .filter(score -> isOf(row, score.cell()))
                                .map(PublishedScore::n),
                        result.answers().stream()
                                .filter(found -> isOf(row, found.question(), found.group()))
                                .map(found -> found.n()),
                        result.findings().estimates().stream()
                                .filter(found -> isOf(row, found.estimate().cell()))
                                .map(found -> found.estimate().n()),
                        result.findings().changes().stream()
                                .filter(found -> isOf(row, found.cell()))
                                .map(found -> OptionalInt.of(
                                        row.statistic() == Statistic.MEAN_EARLIER ? found.nBefore() : found.nNow())))
                .flatMap(Function.identity())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    private static List<NumberRow.Limits> limits(ReportSource source, NumberRow row) {
        var findings = source.result().findings();
        List<Optional<NumberRow.Limits>> limits = new ArrayList<>();
        Names names = new Names(source.questionnaire(), "nl");
        switch (row.statistic()) {
            case MEAN ->
                source.result().scores().stream()
                        .filter(score -> isOf(row, score.cell()))
                        .forEach(score -> ScoreCell.of(
                                        Optional.of(score),
                                        names.scale(
                                                score.cell().level(),
                                                score.cell().key()))
                                .interval()
                                .ifPresent(found -> limits.add(Optional.of(new NumberRow.Limits(
                                        HalfUp.to(1, found.low()),
                                        HalfUp.to(1, found.high()),
                                        found.chance() ? "chance" : "bounds")))));
            case WISH_TOP ->
                findings.ceilings().stream()
                        .filter(found -> isOf(row, found.wish()))
                        .forEach(found -> limits.add(NumberRow.percents(found.low(), found.high())));
            case POPULATION_SHARE ->
                findings.participants().stream()
                        .filter(found -> isOf(row, found.question(), found.group()))
                        .flatMap(found -> found.classes().stream())
                        .forEach(found -> limits.add(
                                NumberRow.percents(OptionalDouble.of(found.low()), OptionalDouble.of(found.high()))));
            case ALPHA ->
                findings.reliabilities().stream()
                        .filter(found -> isOf(row, found.cell()))
                        .forEach(found -> limits.add(NumberRow.limits(2, found.low(), found.high())));
            default ->
                TestedDifferences.of(source.result()).stream()
                        .filter(test -> isOf(row, test.a()))
                        .forEach(test -> {
                            limits.add(NumberRow.limits(
                                    1, test.limits().low(), test.limits().high()));
                            test.effect()
                                    .ifPresent(effect -> limits.add(NumberRow.limits(
                                            2,
                                            effect.limits().low(),
                                            effect.limits().high())));
                        });
        }
        return limits.stream().flatMap(Optional::stream).toList();
    }

    private static List<BigDecimal> groups(
            PublishedResult result,
            String key,
            Function<nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup, OptionalInt> number) {
        return result.groups().stream()
                .filter(group -> group.key().equals(key))
                .map(number)
                .map(PublishedNumbersTest::count)
                .toList();
    }

    private static List<BigDecimal> changes(
            NumberRow row,
            ReportSource source,
            Function<nl.lokaledemocratie.quickscan.analysis.published.PublishedChange, BigDecimal> number) {
        return source.result().findings().changes().stream()
                .filter(change -> isOf(row, change.cell()))
                .map(number)
                .toList();
    }

    private static boolean isOf(NumberRow row, Cell cell) {
        NumberRow.Subject of = row.subject();
        return !of.kind().equals("group")
                && !of.kind().equals("question")
                && new Cell(
                                Level.valueOf(of.kind().toUpperCase(java.util.Locale.ROOT)),
                                of.group(),
                                of.key(),
                                Aspect.valueOf(of.aspect().toUpperCase(java.util.Locale.ROOT)))
                        .equals(cell);
    }

    private static boolean isOf(NumberRow row, String question, String group) {
        return row.subject().kind().equals("question")
                && row.subject().key().equals(question)
                && row.subject().group().equals(group);
    }

    /** Stands for "no number". */
    private static final BigDecimal MISSING = new BigDecimal("-987654321");

    private static BigDecimal count(OptionalInt count) {
        return count.isPresent() ? BigDecimal.valueOf(count.getAsInt()) : MISSING;
    }

    private static BigDecimal rounded(int decimals, OptionalDouble value) {
        return value.isPresent() ? HalfUp.to(decimals, value.getAsDouble()) : MISSING;
    }

    private static BigDecimal percent(OptionalDouble share) {
        return share.isPresent() ? BigDecimal.valueOf(HalfUp.percent(share.getAsDouble())) : MISSING;
    }

    private static String plain(BigDecimal number) {
        return number.equals(MISSING) ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private static List<NumberRow> rows(ReportSource source) {
        return PublishedNumbers.rows(source, new Names(source.questionnaire(), "nl"), new ExportWords("nl"));
    }

    private static Table table(ReportSource source, String key) {
        return PublishedNumbers.of(SCAN, source, "nl").tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Table.Cell cell(Table table, List<Table.Cell> row, String column) {
        return row.get(table.columns().indexOf(column));
    }

    private static String text(Table table, List<Table.Cell> row, String column) {
        return cell(table, row, column).text();
    }
}
