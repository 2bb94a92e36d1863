package nl.lokaledemocratie.quickscan.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.report.ReportComposer;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/reports/quickscan.yaml", "/reports/glossary.yaml"})
    void allProseCanBePrintedAsItIs(String file) {
        assertThat(texts(Resources.yaml(file))).isNotEmpty().allMatch(Lettering::isPrintable);
    }

    @Test
    void everyTextOfAChartCanBePrinted() {
        ReportContent content = ReportContent.of(Samples.wide());
        Stream<Block> figures = new NowWishFigures(content, new Phrases(ReportDefinition.standard()))
                .of(content.themes()).stream().filter(Block.Figure.class::isInstance);

        assertThat(figures.flatMap(figure -> ((Block.Figure) figure).chart().texts()))
                .isNotEmpty()
                .allMatch(Lettering::isPrintable);
    }

    /** The figure of the core values is not said to be per theme, neither below it nor to who hears it. */
    @ParameterizedTest
    @CsvSource({"nl, per kernwaarde, thema", "en, per core value, theme"})
    void namesCoreValuesInTheirFigure(String language, String said, String unsaid) {
        ReportContent content = ReportContent.of(Samples.full(), language);
        Phrases phrases = new Phrases(ReportDefinition.standard().in(language).orElseThrow());

        assertThat(new NowWishFigures(content, phrases).ofValues(content.values()))
                .filteredOn(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.caption()).contains(said).doesNotContain(unsaid);
                    assertThat(figure.alternative().split("[,.]")[0]).doesNotContain(unsaid);
                });
    }

    @Test
    void refusesAWordThatNobodyGave() {
        Phrases phrases = new Phrases(ReportDefinition.standard());

        assertThat(phrases.fill("{a} en {b}", "a", "nu", "b", "$1")).isEqualTo("nu en $1");
        assertThatIllegalStateException().isThrownBy(() -> phrases.fill("{c}")).withMessageContaining("{c}");
        assertThatIllegalStateException()
                .isThrownBy(() -> phrases.say("no-such"))
                .withMessageContaining("no-such");
    }

    @Test
    void explainsWordsWithTheSentencesOfTheGlossary() {
        Stream<String> bullets =
                ReportComposer.compose(ReportContent.of(Samples.full()), ReportDefinition.standard()).blocks().stream()
                        .filter(Block.Bullets.class::isInstance)
                        .flatMap(block -> ((Block.Bullets) block).items().stream())
                        .map(item -> item.stream().map(Span::text).collect(Collectors.joining()));

        assertThat(bullets)
                .containsAll(Stream.of("now", "wish", "gap", "theme", "corevalue", "hidden", "meanonly", "divided")
                        .map(Glossary.standard()::get)
                        .map(entry ->
                                entry.term().dutch() + ". " + entry.meaning().dutch())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "wish", "gap", "answers", "dontknow", "size", "respondents"})
    void headsColumnsWithTheWordsOfTheGlossary(String key) {
        assertThat(ReportDefinition.standard().phrase("column-" + key))
                .isEqualTo(Glossary.standard().get(key).term().dutch());
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        Stream.Builder<JsonNode> kids = Stream.builder();
        node.forEach(kids::add);
        return kids.build().flatMap(ReportWordsTest::texts);
    }
}
