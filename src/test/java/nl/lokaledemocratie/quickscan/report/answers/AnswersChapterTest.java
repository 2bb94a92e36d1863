package nl.lokaledemocratie.quickscan.report.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.Count;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.RankedOption;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.chart.AnswerChart;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Row;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import org.junit.jupiter.api.Test;

class AnswersChapterTest {

    private static final String HIDDEN = "–";

    @Test
    void drawsTheMeanOfEachGroupOnTheScaleOfTheQuestion() {
        List<Block> blocks = chapter(
                mean("rapportcijfer", "raadsleden", 24, 6.9),
                PublishedAnswers.without("rapportcijfer", "inwoners", Visibility.HIDDEN));

        AnswerChart chart = figures(blocks).get(0);
        assertThat(chart.start()).isEqualTo(1);
        assertThat(chart.end()).isEqualTo(10);
        assertThat(chart.panels().get(0).rows())
                .containsExactly(
                        new Row("Raadsleden (24 antwoorden)", OptionalDouble.of(6.9), OptionalDouble.empty(), "6,9"),
                        new Row("Inwoners", OptionalDouble.empty(), OptionalDouble.empty(), HIDDEN));
        assertThat(alternative(blocks))
                .isEqualTo(
                        "Puntgrafiek per groep van ‘Welk cijfer geeft u?’: het gemiddelde is overal waar wij het tonen 6,9.");
        assertThat(last(blocks)).contains("om herkenning te voorkomen");
    }

    @Test
    void drawsTheShareOfThePeopleThatChoseAnOption() {
        List<Block> blocks = chapter(choice(
                "inwoners",
                40,
                new Count(List.of("balie", "telefoon"), OptionalInt.of(10)),
                new Count(List.of("other"), OptionalInt.empty())));

        AnswerChart chart = figures(blocks).get(0);
        assertThat(chart.end()).isCloseTo(0.3, within(1e-9));
        assertThat(chart.panels().get(0).title()).isEqualTo("Inwoners (40 mensen)");
        assertThat(chart.panels().get(0).rows())
                .containsExactly(
                        new Row(
                                "‘Aan de balie’ of ‘Met de telefoon’",
                                OptionalDouble.of(0.25),
                                OptionalDouble.empty(),
                                "25%"),
                        new Row("Anders, namelijk", OptionalDouble.empty(), OptionalDouble.empty(), HIDDEN));
    }

    @Test
    void drawsWhoPutAnOptionFirstWithinWhoPutItAnywhere() {
        List<Block> blocks = chapter(new PublishedAnswers(
                "eerst",
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(40),
                OptionalDouble.empty(),
                List.of(),
                List.of(
                        new RankedOption("luisteren", OptionalInt.empty(), OptionalInt.of(13)),
                        new RankedOption("samen-doen", OptionalInt.of(23), OptionalInt.of(31)))));

        AnswerChart chart = figures(blocks).get(0);
        assertThat(chart.legend().first()).isEqualTo("Op de eerste plaats");
        assertThat(chart.panels().get(0).rows())
                .containsExactly(
                        new Row("Samen doen", OptionalDouble.of(0.575), OptionalDouble.of(0.775), "58% / 78%"),
                        new Row("Luisteren", OptionalDouble.empty(), OptionalDouble.of(0.325), "– / 33%"));
        assertThat(last(blocks)).contains("om herkenning te voorkomen");
    }

    @Test
    void takesHiddenAnswersTogetherInOneLine() {
        Count hidden = new Count(List.of("other"), OptionalInt.empty());
        List<Block> blocks = chapter(
                choice("raadsleden", 40, new Count(List.of("balie"), OptionalInt.of(30)), hidden, hidden),
                choice("inwoners", 40, hidden, hidden));

        assertThat(figures(blocks).get(0).panels())
                .extracting(panel -> panel.rows().get(panel.rows().size() - 1))
                .extracting(Row::label, Row::text)
                .containsExactly(tuple("De 2 andere antwoorden", HIDDEN), tuple("Alle antwoorden", HIDDEN));
    }

    @Test
    void saysSoWhereNothingOfAQuestionIsShown() {
        List<Block> blocks = chapter(PublishedAnswers.without("hoe", "inwoners", Visibility.HIDDEN));

        assertThat(figures(blocks)).isEmpty();
        assertThat(last(blocks)).contains("tonen wij geen antwoorden, om herkenning te voorkomen");
    }

    @Test
    void saysThatARankingOfBeforeIsNotShown() {
        List<Block> blocks = chapter(new PublishedAnswers(
                "eerst",
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(376),
                OptionalDouble.empty(),
                List.of(new Count(List.of("luisteren", "uitleggen"), OptionalInt.of(405)))));

        assertThat(figures(blocks)).isEmpty();
        assertThat(last(blocks)).contains("nog anders telden").doesNotContain("405");
    }

    @Test
    void givesEveryGroupAFigureThatFitsAPageAndTheSameScale() {
        List<Count> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new Count(List.of("balie"), OptionalInt.of(2)));
        }
        List<Block> blocks = chapter(
                choice("raadsleden", 40, many.toArray(Count[]::new)),
                choice("inwoners", 40, many.toArray(Count[]::new)),
                choice("inwoners", 40, new Count(List.of("balie"), OptionalInt.of(36))));

        List<AnswerChart> charts = figures(blocks);
        assertThat(charts).hasSizeGreaterThan(1).allMatch(chart -> chart.end() == 0.9);
        assertThat(charts.stream().flatMap(chart -> chart.panels().stream())).hasSize(3);
    }

    @Test
    void saysWhichQuestionIsOfTheOrganisationItself() {
        assertThat(chapter(mean("eigen-1", "inwoners", 40, 7)).get(1).toString())
                .contains("Dit is een eigen vraag van Voorbeeldstad. Een cijfer van 1 tot en met 10.");
    }

    private static PublishedAnswers mean(String question, String group, int n, double mean) {
        return new PublishedAnswers(
                question, group, Visibility.FULL, OptionalInt.of(n), OptionalDouble.of(mean), List.of());
    }

    private static PublishedAnswers choice(String group, int n, Count... counts) {
        return new PublishedAnswers(
                "hoe", group, Visibility.FULL, OptionalInt.of(n), OptionalDouble.empty(), List.of(counts));
    }

    private static List<Block> chapter(PublishedAnswers... answers) {
        PublishedResult result = new PublishedResult(List.of(), 0, List.of(), Findings.NONE, List.of(answers));
        return new AnswersChapter(
                        AnswerTablesTest.EVERY_KIND, result, "Voorbeeldstad", new Phrases(ReportDefinition.standard()))
                .blocks();
    }

    private static List<AnswerChart> figures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(figure -> (AnswerChart) ((Block.Figure) figure).chart())
                .toList();
    }

    private static String alternative(List<Block> blocks) {
        return ((Block.Figure) blocks.get(2)).alternative();
    }

    private static String last(List<Block> blocks) {
        return blocks.get(blocks.size() - 1).toString();
    }
}
