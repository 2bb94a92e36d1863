package nl.lokaledemocratie.quickscan.report.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import org.junit.jupiter.api.Test;

class AnswerTablesTest {

    static final Questionnaire EVERY_KIND = everyKind()
            .withOwnQuestions(
                    List.of(new MarkQuestion("eigen-1", Prompt.of(LocalizedText.dutch("Hoe vindt u de wijkavond?")))));

    @Test
    void showsTheMeanOfAMarkForEachGroup() {
        List<Block> blocks = tables(
                mean("rapportcijfer", "raadsleden", 24, 6.9),
                new PublishedAnswers(
                        "rapportcijfer",
                        "inwoners",
                        Visibility.HIDDEN,
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        List.of()));

        assertThat(rows(blocks)).containsExactly(List.of("Raadsleden", "6,9", "24"), List.of("Inwoners", "–"));
    }

    @Test
    void leavesOutGroupsOfWhichNobodyAnswered() {
        assertThat(rows(tables(
                        mean("rapportcijfer", "raadsleden", 24, 6.9),
                        new PublishedAnswers(
                                "rapportcijfer",
                                "inwoners",
                                Visibility.NO_DATA,
                                OptionalInt.empty(),
                                OptionalDouble.empty(),
                                List.of()))))
                .containsExactly(List.of("Raadsleden", "6,9", "24"));
    }

    @Test
    void takesOptionsTogetherThatWerePublishedTogether() {
        List<Block> blocks = tables(new PublishedAnswers(
                "hoe",
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(40),
                OptionalDouble.empty(),
                List.of(
                        new PublishedAnswers.Count(List.of("balie", "telefoon"), OptionalInt.of(10)),
                        new PublishedAnswers.Count(List.of("other"), OptionalInt.empty()))));

        assertThat(rows(blocks))
                .containsExactly(
                        List.of("‘Aan de balie’ of ‘Met de telefoon’", "10 (25%)"), List.of("Anders, namelijk", "–"));
        assertThat(((Block.Table) blocks.get(0)).groups().get(0).title()).contains("Inwoners (40 mensen)");
    }

    @Test
    void countsAnswersWhereEverybodyGaveOne() {
        assertThat(title("contact", 40)).isEqualTo("Inwoners (40 antwoorden)");
        assertThat(title("contact", 1)).isEqualTo("Inwoners (1 antwoord)");
        assertThat(title("hoe", 1)).isEqualTo("Inwoners (1 mens)");
    }

    private static String title(String question, int people) {
        List<Block> blocks = tables(new PublishedAnswers(
                question,
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(people),
                OptionalDouble.empty(),
                List.of(new PublishedAnswers.Count(List.of("ja"), OptionalInt.of(people)))));
        return ((Block.Table) blocks.get(0)).groups().get(0).title().orElseThrow();
    }

    @Test
    void tellsOfARankingHowManyPutWhatFirst() {
        List<Block> blocks = tables(ranking(
                new PublishedAnswers.RankedOption("luisteren", OptionalInt.empty(), OptionalInt.of(13)),
                new PublishedAnswers.RankedOption("uitleggen", OptionalInt.of(12), OptionalInt.of(20)),
                new PublishedAnswers.RankedOption("samen-doen", OptionalInt.of(23), OptionalInt.of(31))));

        assertThat(rows(blocks))
                .containsExactly(
                        List.of("Samen doen", "23 (58%)", "31 (78%)"),
                        List.of("Uitleggen", "12 (30%)", "20 (50%)"),
                        List.of("Luisteren", "–", "13 (33%)"));
        Block.Table table = (Block.Table) blocks.get(0);
        assertThat(table.groups().get(0).title()).contains("Inwoners (40 mensen)");
        assertThat(table.caption())
                .contains("op de eerste plaats zetten, van de aantallen die wij tonen")
                .contains("Waar wij dat aantal niet tonen, telt hoeveel mensen het bij de eerste 2 zetten")
                .contains("? Bovenaan")
                .doesNotContain("?.");
    }

    @Test
    void saysThatARankingOfBeforeIsNotShown() {
        List<Block> blocks = tables(new PublishedAnswers(
                "eerst",
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(376),
                OptionalDouble.empty(),
                List.of(new PublishedAnswers.Count(List.of("luisteren", "uitleggen"), OptionalInt.of(405)))));

        assertThat(rows(blocks).toString()).contains("nog anders telden").doesNotContain("405");
    }

    private static PublishedAnswers ranking(PublishedAnswers.RankedOption... places) {
        return new PublishedAnswers(
                "eerst",
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(40),
                OptionalDouble.empty(),
                List.of(),
                List.of(places));
    }

    @Test
    void givesARowAHeadWhereAWholeGroupIsNotShown() {
        List<Block> blocks = tables(new PublishedAnswers(
                "hoe", "inwoners", Visibility.HIDDEN, OptionalInt.empty(), OptionalDouble.empty(), List.of()));

        assertThat(rows(blocks)).containsExactly(List.of("Alle antwoorden", "–"));
    }

    private static PublishedAnswers mean(String question, String group, int n, double mean) {
        return new PublishedAnswers(
                question, group, Visibility.FULL, OptionalInt.of(n), OptionalDouble.of(mean), List.of());
    }

    private static List<Block> tables(PublishedAnswers... answers) {
        PublishedResult result = new PublishedResult(List.of(), 0, List.of(), Findings.NONE, List.of(answers));
        return AnswerTables.of(EVERY_KIND, result, new Phrases(ReportDefinition.standard()));
    }

    private static List<List<String>> rows(List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        ((Block.Table) blocks.get(0)).groups().forEach(group -> group.rows()
                .forEach(row ->
                        rows.add(row.cells().stream().map(Block.Cell::text).toList())));
        return rows;
    }

    private static Questionnaire everyKind() {
        try (InputStream file = AnswerTablesTest.class.getResourceAsStream("/every-kind.yaml")) {
            return QuestionnaireReader.read("every-kind.yaml", file.readAllBytes())
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
