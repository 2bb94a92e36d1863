package nl.lokaledemocratie.quickscan.research.file;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.research.rule.CoarseQuestion;

/** The background on a sheet: as it was answered, and as it is given. */
public final class Background {

    private final ResearchPlan plan;
    private Optional<AnswerSheet> last = Optional.empty();
    private List<Integer> classes = List.of();

    Background(ResearchPlan plan) {
        this.plan = plan;
    }

    /** Which option was chosen of each question; empty where none was. */
    public static List<String> answered(AnswerSheet sheet, List<CoarseQuestion> questions) {
        return questions.stream()
                .map(question -> sheet.find(question.key(), Answer.Chosen.class)
                        .flatMap(chosen -> chosen.options().stream().findFirst())
                        .orElse(""))
                .toList();
    }

    /** What is given of one question, by its place among those that are given. */
    double code(AnswerSheet sheet, int place, List<Integer> codes, int notGiven) {
        if (last.filter(known -> known == sheet).isEmpty()) {
            classes = plan.anonymised().classes(answered(sheet, plan.given().background()));
            last = Optional.of(sheet);
        }
        if (plan.anonymised().isBlank(classes)) {
            return notGiven;
        }
        int found = classes.get(place);
        return found == CoarseQuestion.NONE ? Double.NaN : codes.get(found);
    }
}
