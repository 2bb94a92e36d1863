package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public page has no number of its own: each row, drawing and sentence with one stands in the report, which is attacked elsewhere. */
class OnlineTellsNoMoreTest {

    private static LongStream seeds() {
        return RandomMunicipalitiesTest.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasItsNumbersFromTheReport(long seed) {
        ReportSource source = RandomMunicipalitiesTest.source(seed);
        assertTellsNoMore(ScanReport.compose(source), ScanReport.compose(source, ReportDefinition.web()));
        assertTellsNoMore(
                ScanReport.compose(source, english(ReportDefinition.standard())),
                ScanReport.compose(source, english(ReportDefinition.web())));
    }

    private static ReportDefinition english(ReportDefinition dutch) {
        return dutch.in("en").orElseThrow();
    }

    private static void assertTellsNoMore(Document council, Document page) {
        Set<Block.Row> printed = rows(council);
        assertThat(rows(page)).allMatch(row -> printed.contains(row) || isTested(row, printed), "stands in the report");
        assertThat(figures(council, Block.Figure::chart)).containsAll(figures(page, Block.Figure::chart));
        assertThat(figures(council, Block.Figure::alternative)).containsAll(figures(page, Block.Figure::alternative));
        assertThat(sentences(council)).containsAll(sentences(page));
    }

    /** Whether the report has each difference of a pair of groups in a row of its own, with its test. */
    private static boolean isTested(Block.Row pair, Set<Block.Row> printed) {
        String groups = pair.cells().get(0).text();
        return groups.contains(" min")
                && pair.cells().stream().skip(1).filter(cell -> !cell.muted()).allMatch(cell -> printed.stream()
                        .filter(row -> row.cells().get(0).text().startsWith(groups + ": "))
                        .anyMatch(row -> row.cells().get(1).text().equals(cell.text())));
    }

    /** All but that which names the definition of each. */
    private static Set<Block.Row> rows(Document document) {
        return blocks(document, Block.Table.class)
                .flatMap(table -> table.groups().stream())
                .flatMap(group -> group.rows().stream())
                .filter(row ->
                        !row.cells().get(0).text().matches("Beschrijving van dit rapport|Definition of this report"))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> figures(Document document, Function<Block.Figure, T> part) {
        return blocks(document, Block.Figure.class).map(part).collect(Collectors.toSet());
    }

    /** Those with a number that was computed: one with a decimal or a percentage. */
    private static Set<String> sentences(Document document) {
        Stream<String> paragraphs = blocks(document, Block.Paragraph.class).map(one -> text(one.spans()));
        Stream<String> bullets = blocks(document, Block.Bullets.class)
                .flatMap(list -> list.items().stream())
                .map(OnlineTellsNoMoreTest::text);
        return Stream.concat(paragraphs, bullets)
                .filter(text -> text.matches(".*(\\d[,.]\\d|\\d%).*"))
                .collect(Collectors.toSet());
    }

    private static String text(java.util.List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static <T extends Block> Stream<T> blocks(Document document, Class<T> kind) {
        return document.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
