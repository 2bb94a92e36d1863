package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;

/** Answers of a council of 45 to one question, as the gate publishes them. */
final class CouncilAnswers {

    static final String GROUP = "raadsleden";

    private CouncilAnswers() {}

    static String shown(OptionalInt people) {
        return people.isPresent() ? String.valueOf(people.getAsInt()) : "?";
    }

    static List<PublishedAnswers> publish(List<Question> own, Stream<Map<String, String>> answers) {
        Questionnaire questionnaire = EveryKind.questionnaire().withOwnQuestions(own);
        AnswerCounts counts = new AnswerCounts(questionnaire, List.of(population()));
        answers.forEach(answer -> {
            AnswerSheets.Filling sheet = AnswerSheets.of(questionnaire).by(GROUP);
            answer.forEach(sheet::answer);
            counts.add(sheet.build());
        });
        return AnswerDisclosure.publish(counts, AnalysisSettings.STANDARD, Set.of()).stream()
                .filter(shown -> questionnaire.isOwn(shown.question()))
                .toList();
    }

    static Population population() {
        return new Population(GROUP, OptionalInt.of(45), true);
    }

    static List<int[]> compositions(int people, int options) {
        if (options == 1) {
            return List.of(new int[] {people});
        }
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= people; first++) {
            for (int[] rest : compositions(people - first, options - 1)) {
                all.add(IntStream.concat(IntStream.of(first), IntStream.of(rest))
                        .toArray());
            }
        }
        return all;
    }
}
