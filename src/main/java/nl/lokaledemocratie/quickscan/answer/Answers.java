package nl.lokaledemocratie.quickscan.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** Reads the answers of one sheet by question. */
public final class Answers {

    private final Questionnaire questionnaire;
    private final RatingLayout layout;
    private final AnswerSheet sheet;

    public Answers(Questionnaire questionnaire, AnswerSheet sheet) {
        this.questionnaire = questionnaire;
        this.layout = questionnaire.ratingLayout();
        this.sheet = sheet;
    }

    /** Whether every part of the question has an answer; "weet ik niet" is one. */
    public boolean isAnswered(Question question) {
        return question.aspects().isEmpty()
                ? sheet.find(question.key())
                        .filter(answer -> question.options().isEmpty()
                                || !answer.written().isEmpty())
                        .isPresent()
                : question.aspects().stream()
                        .allMatch(aspect -> rating(question, aspect).isPresent());
    }

    /** Whether anything of the question was answered. */
    public boolean isBegun(Question question) {
        return sheet.find(question.key()).isPresent()
                || question.aspects().stream()
                        .anyMatch(aspect -> rating(question, aspect).isPresent());
    }

    /** What was answered to a part of what is rated. */
    public Optional<Answer.Rating> rating(Question question, Aspect aspect) {
        return sheet.rating(layout, question.key(), aspect);
    }

    /** The pages this respondent sees, each with the questions it shows, in order; pages without any are left out. */
    public List<Page> shownPages() {
        return questionnaire.pagesFor(sheet.audience(), this::holds).stream()
                .filter(page -> !page.questions().isEmpty())
                .toList();
    }

    /** Keys of the questions that must still be answered before sending, in order. */
    public List<String> missing() {
        return shownPages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(Question::isRequired)
                .filter(question -> !isAnswered(question))
                .map(Question::key)
                .toList();
    }

    /** The sheet without answers to questions that were shown first but are not shown any more. */
    public AnswerSheet onlyShown() {
        Set<String> shown = new HashSet<>();
        shownPages().forEach(page -> page.questions().forEach(question -> shown.add(question.key())));
        byte[] codes = sheet.ratings().toBytes();
        for (int i = 0; i < codes.length; i++) {
            if (!shown.contains(layout.slots().get(i).item())) {
                codes[i] = Ratings.EMPTY;
            }
        }
        Map<String, Answer> kept = new HashMap<>(sheet.answers());
        kept.keySet().retainAll(shown);
        return new AnswerSheet(sheet.audience(), Ratings.of(codes), kept, sheet.channel());
    }

    private boolean holds(Condition condition) {
        return values(condition).stream().anyMatch(condition.answers()::contains);
    }

    private List<String> values(Condition condition) {
        Question question = questionnaire
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        return sheet.find(layout, question, condition.aspect().orElse(Aspect.NOW))
                .map(Answer::values)
                .orElse(List.of());
    }
}
