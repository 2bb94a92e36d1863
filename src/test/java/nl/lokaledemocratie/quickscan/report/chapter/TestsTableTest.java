package nl.lokaledemocratie.quickscan.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.ReportComposer;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** Tests stand in the technical annex and nowhere else (METHOD.md 0.3), with a line on what is not printed. */
class TestsTableTest {

    @Test
    void standInTheAnnexOfTheReport() {
        ReportSource source = Samples.full();
        Document report = ReportComposer.compose(ReportContent.of(source), ReportDefinition.standard());
        List<Block.Table> tables = tables(report);
        List<Block.Row> tested = tables.stream()
                .flatMap(table -> table.groups().get(0).rows().stream())
                .filter(row -> !row.cells().get(2).text().isEmpty())
                .toList();
        assertThat(tables).hasSizeGreaterThan(1).allMatch(table -> !table.isGrouped());
        assertThat(tested)
                .hasSameSizeAs(TestedDifferences.of(source.result()))
                .isNotEmpty()
                .allMatch(row -> row.cells().get(2).text().matches("< 0,001|[01],\\d{3}"))
                .allMatch(row -> row.cells().get(2).small().matches("\\((?:< 0,001|[01],\\d{3})\\)"));
        assertThat(notes(report))
                .anyMatch(note -> note.contains("Niet afgedrukt: de effectgrootte van een kloof, gewogen uitkomsten")
                        && note.contains("wat een paar mensen antwoordden"));
    }

    @Test
    void standInNoOtherEdition() {
        for (ReportDefinition other :
                List.of(ReportDefinition.web(), ReportDefinition.residents(), ReportDefinition.slides())) {
            assertThat(tables(ReportComposer.compose(ReportContent.of(Samples.full()), other)))
                    .as(other.name())
                    .isEmpty();
        }
    }

    @Test
    void sayThatThereAreNoneWhereNothingIsShownWhole() {
        Document report = ReportComposer.compose(ReportContent.of(Samples.onlyMeans()), ReportDefinition.standard());
        assertThat(tables(report)).isEmpty();
        assertThat(notes(report)).anyMatch(note -> note.startsWith("Er zijn geen thema’s waarvan wij genoeg tonen"));
    }

    private static List<Block.Table> tables(Document report) {
        return blocks(report, Block.Table.class)
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.header().startsWith("p (Holm)")))
                .toList();
    }

    private static List<String> notes(Document report) {
        return blocks(report, Block.Paragraph.class)
                .map(paragraph -> String.join(
                        "", paragraph.spans().stream().map(Span::text).toList()))
                .toList();
    }

    private static <B> Stream<B> blocks(Document report, Class<B> kind) {
        return report.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
