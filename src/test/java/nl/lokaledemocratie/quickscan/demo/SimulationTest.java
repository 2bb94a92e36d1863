package nl.lokaledemocratie.quickscan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.answer.SheetCheck;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Questionnaire QUESTIONNAIRE = questionnaire("2.0.0");
    private static final Map<String, Integer> MANY = Map.of("collegeleden", 300, "ambtenaren", 300, "inwoners", 300);

    private final Simulation simulation = new Simulation(QUESTIONNAIRE, 7);

    @Test
    void makesTheAskedNumberOfValidSheets() {
        List<AnswerSheet> sheets = simulation.sheets("VB0001", 1, Map.of("raadsleden", 12, "inwoners", 3000));

        assertThat(sheets.stream().collect(Collectors.groupingBy(AnswerSheet::audience, Collectors.counting())))
                .isEqualTo(Map.of("raadsleden", 12L, "inwoners", 3000L));
        assertThat(sheets).allSatisfy(sheet -> assertThat(SheetCheck.check(QUESTIONNAIRE, sheet))
                .isEmpty());
    }

    @Test
    void givesTheSameAnswersForTheSameSeedOnly() {
        List<AnswerSheet> first = simulation.sheets("VB0001", 1, MANY);

        assertThat(new Simulation(QUESTIONNAIRE, 7).sheets("VB0001", 1, MANY)).isEqualTo(first);
        assertThat(new Simulation(QUESTIONNAIRE, 8).sheets("VB0001", 1, MANY)).isNotEqualTo(first);
        assertThat(simulation.sheets("VB0001", 2, MANY)).isNotEqualTo(first);
    }

    @Test
    void letsGroupsAndMunicipalitiesDifferPlausibly() {
        List<AnswerSheet> here = simulation.sheets("VB0001", 1, MANY);
        List<AnswerSheet> there = simulation.sheets("VB0002", 1, MANY);

        assertThat(mean(here, "collegeleden", Aspect.NOW)).isGreaterThan(mean(here, "inwoners", Aspect.NOW) + 0.4);
        assertThat(mean(here, "inwoners", Aspect.WISH)).isGreaterThan(mean(here, "inwoners", Aspect.NOW) + 0.5);
        assertThat(mean(here, "inwoners", Aspect.NOW))
                .isBetween(1.8, 3.8)
                .isNotCloseTo(mean(there, "inwoners", Aspect.NOW), within(0.05));
    }

    @Test
    void answersEveryKindOfQuestionAndAsksWhyOnlyThoseWhoDidNothing() {
        List<AnswerSheet> residents = simulation.sheets("VB0001", 1, Map.of("inwoners", 300));

        assertThat(residents)
                .anyMatch(sheet -> sheet.answers().containsKey("verbeterpunten"))
                .anyMatch(sheet -> values(sheet, "meegedaan").size() > 1)
                .anyMatch(sheet -> sheet.answers().containsKey("waarom-niet"))
                .allMatch(sheet -> !sheet.answers().containsKey("waarom-niet")
                        || values(sheet, "meegedaan").equals(List.of("niets")));
        assertThat(residents.stream()
                        .map(sheet -> sheet.ratings().value(QUESTIONNAIRE.ratingLayout(), "rapportcijfer", Aspect.NOW))
                        .flatMapToInt(OptionalInt::stream)
                        .average()
                        .orElseThrow())
                .isBetween(3.0, 8.0);
    }

    /** Estimates come by a chance of their own: nothing else that anybody answers changes by them. */
    @Test
    void letsThoseWhoAreAskedEstimateAndChangesNothingElse() {
        Questionnaire asked = questionnaire("2.1.0");
        Map<String, Integer> some = Map.of("raadsleden", 30, "ambtenaren", 60, "inwoners", 60);
        List<AnswerSheet> with = new Simulation(asked, 7).sheets("VB0001", 1, some);
        List<AnswerSheet> without = new Simulation(questionnaire("2.0.1"), 7).sheets("VB0001", 1, some);

        assertThat(with)
                .allSatisfy(sheet -> assertThat(SheetCheck.check(asked, sheet)).isEmpty());
        assertThat(with.stream()
                        .filter(sheet -> sheet.ratings()
                                .find(asked.ratingLayout(), "luisteren", Aspect.EST)
                                .isPresent())
                        .map(AnswerSheet::audience))
                .hasSizeGreaterThan(60)
                .containsOnly("raadsleden", "ambtenaren");
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).ratings().value(asked.ratingLayout(), "luisteren", Aspect.NOW))
                    .isEqualTo(without.get(i).ratings().value(QUESTIONNAIRE.ratingLayout(), "luisteren", Aspect.NOW));
            assertThat(with.get(i).answers()).isEqualTo(without.get(i).answers());
        }
    }

    @Test
    void keepsTheOpinionOnAStatementOverVersions() {
        AnswerCount first = new AnswerCount(questionnaire("1.0.0"));
        AnswerCount second = new AnswerCount(QUESTIONNAIRE);

        assertThat(first.questionnaire.statements()).allSatisfy(statement -> assertThat(second.mean(statement.key()))
                .isCloseTo(first.mean(statement.key()), within(0.35)));
    }

    private static final class AnswerCount {
        private final Questionnaire questionnaire;
        private final List<AnswerSheet> sheets;

        AnswerCount(Questionnaire questionnaire) {
            this.questionnaire = questionnaire;
            this.sheets = new Simulation(questionnaire, 7).sheets("VB0001", 1, MANY);
        }

        double mean(String item) {
            return sheets.stream()
                    .map(sheet -> sheet.ratings().value(questionnaire.ratingLayout(), item, Aspect.NOW))
                    .flatMapToInt(OptionalInt::stream)
                    .average()
                    .orElseThrow();
        }
    }

    @Test
    void leavesGapsAndSaysDontKnowMoreOftenForResidents() {
        List<AnswerSheet> sheets = simulation.sheets("VB0001", 1, MANY);

        assertThat(share(sheets, "inwoners", Ratings.DONT_KNOW))
                .isGreaterThan(share(sheets, "collegeleden", Ratings.DONT_KNOW));
        assertThat(share(sheets, "inwoners", Ratings.EMPTY)).isBetween(0.01, 0.10);
    }

    @Test
    void answersEveryKindOfQuestionAndOnlyWhatIsShown() {
        Questionnaire every = EveryKind.withOwn();
        List<AnswerSheet> sheets =
                new Simulation(every, 7).sheets("VB0001", 1, Map.of("raadsleden", 40, "inwoners", 400));

        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(SheetCheck.check(every, sheet)).isEmpty();
            Answers answers = new Answers(every, sheet);
            assertThat(answers.missing()).isEmpty();
            assertThat(answers.onlyShown()).isEqualTo(sheet);
        });
        assertThat(sheets)
                .flatExtracting(sheet -> Columns.of(every, sheet).background().keySet())
                .contains("contact", "kanalen", "eerst", "jaren");
        assertThat(sheets)
                .flatExtracting(sheet -> Columns.of(every, sheet).own().keySet())
                .contains("eigen-1", "eigen-2", "eigen-3", "eigen-4");
        assertThat(sheets)
                .flatExtracting(sheet -> Columns.of(every, sheet).texts().keySet())
                .contains("contact", "kanalen", "uitleg");
        assertThat(sheets)
                .anyMatch(sheet -> !sheet.answers().containsKey("kanalen"))
                .anyMatch(sheet -> values(sheet, "kanalen").size() > 1);
        double mark = sheets.stream()
                .map(sheet -> sheet.ratings().value(every.ratingLayout(), "rapportcijfer", Aspect.NOW))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .average()
                .orElseThrow();
        assertThat(mark).isBetween(3.0, 8.0);
    }

    private static List<String> values(AnswerSheet sheet, String question) {
        return sheet.find(question).map(Answer::values).orElse(List.of());
    }

    private static double mean(List<AnswerSheet> sheets, String audience, Aspect aspect) {
        return QUESTIONNAIRE.statements().stream()
                .filter(statement -> !statement.reverse())
                .flatMap(statement -> sheets.stream()
                        .filter(sheet -> sheet.audience().equals(audience))
                        .map(sheet -> sheet.ratings().value(QUESTIONNAIRE.ratingLayout(), statement.key(), aspect)))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .average()
                .orElseThrow();
    }

    private static double share(List<AnswerSheet> sheets, String audience, byte code) {
        int slots = QUESTIONNAIRE.ratingLayout().size();
        return sheets.stream()
                .filter(sheet -> sheet.audience().equals(audience))
                .flatMapToInt(sheet ->
                        IntStream.range(0, slots).map(i -> sheet.ratings().code(i) == code ? 1 : 0))
                .average()
                .orElseThrow();
    }

    private static Questionnaire questionnaire(String version) {
        try {
            Path file = Path.of("questionnaires/quickscan-lokale-democratie/" + version + ".yaml");
            return QuestionnaireReader.read(file.toString(), Files.readAllBytes(file))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
