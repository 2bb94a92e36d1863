package nl.lokaledemocratie.quickscan.report.quoted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotesChapterTest {

    private static final String TYPED = Samples.TYPED;

    static Stream<ReportDefinition> editions() {
        return Stream.of(ReportDefinition.standard(), ReportDefinition.web()).flatMap(ReportDefinition::languages);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void isThereOnlyWhereSomethingWasChosen(ReportDefinition definition) {
        String title = definition.chapterTitle(ReportDefinition.Kind.QUOTES);
        assertThat(headings(ScanReport.compose(Samples.full(), definition)))
                .noneMatch(heading -> heading.text().contains(title));
        assertThat(headings(ScanReport.compose(Samples.quoted(), definition)))
                .filteredOn(heading -> heading.text().contains(title))
                .hasSize(1);
    }

    @Test
    void ordersThemAsTheQuestionnaireOrdersThemesAndGroups() {
        Document document = ScanReport.compose(Samples.quoted());

        List<String> blocks = document.blocks().stream()
                .dropWhile(block -> !(block instanceof Block.Heading heading
                        && heading.text().contains("In eigen woorden")))
                .skip(1)
                .takeWhile(block -> !(block instanceof Block.Heading heading && heading.level() == 1))
                .map(QuotesChapterTest::text)
                .toList();
        assertThat(blocks)
                .element(0)
                .asString()
                .contains("Bij deze vraag schreven mensen iets: ‘", "De keuze is van 3 mei 2026.");
        assertThat(blocks).element(1).asString().contains("Dit zijn niet alle antwoorden.");
        assertThat(blocks.subList(2, blocks.size()))
                .containsExactly(
                        "Participatie",
                        "‘Eerder vragen.’ (Raadsleden) | ‘" + TYPED + "’ (Inwoners)",
                        "Het goede gesprek",
                        "‘Samen kijken met […].’ (Inwoners)",
                        "Over iets anders",
                        "‘Dank u.’ (Inwoners)");
    }

    @Test
    void printsWhatPeopleWroteAsTheyWroteIt() {
        assertThat(ScanReport.compose(Samples.quoted()).blocks())
                .filteredOn(Block.Bullets.class::isInstance)
                .flatExtracting(block -> ((Block.Bullets) block).items())
                .anySatisfy(item -> {
                    assertThat(item).extracting(Span::text).anyMatch(text -> text.contains(TYPED));
                    assertThat(item)
                            .noneMatch(span -> span.strong() || span.link().isPresent());
                });
    }

    @Test
    void leavesTheOtherEditionsAsTheyWere() {
        for (ReportDefinition definition : List.of(ReportDefinition.residents(), ReportDefinition.slides())) {
            assertThat(ScanReport.render(Samples.quoted(), definition))
                    .isEqualTo(ScanReport.render(Samples.full(), definition));
        }
    }

    private static List<Block.Heading> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Bullets bullets) {
            return String.join(
                    " | ", bullets.items().stream().map(QuotesChapterTest::text).toList());
        }
        return block instanceof Block.Paragraph paragraph ? text(paragraph.spans()) : "";
    }

    private static String text(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }
}
