package nl.lokaledemocratie.quickscan.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** Reads the answers of one sheet by question. */
public final class Answers {

    /** How "weet ik niet" is written where answers are texts. */
    public static final String DONT_KNOW = "dk";

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
        if (question instanceof RatedQuestion rated && !questionnaire.isOwn(question.key())) {
            return rated.aspects().stream()
                    .allMatch(aspect -> sheet.ratings().code(layout.position(rated.key(), aspect)) != Ratings.EMPTY);
        }
        return sheet.background().containsKey(question.key())
                || question instanceof OpenQuestion && sheet.texts().containsKey(question.key())
                || sheet.own().containsKey(question.key());
    }

    /** The pages this respondent sees, each with the questions it shows, in order; pages without any are left out. */
    public List<Page> shownPages() {
        Set<String> shown = new HashSet<>();
        List<Page> pages = new ArrayList<>();
        for (Page page : questionnaire.pages()) {
            List<Question> questions = page.questionsFor(sheet.audience()).stream()
                    .filter(question -> hold(page.conditions(), shown) && hold(question.conditions(), shown))
                    .toList();
            questions.forEach(question -> shown.add(question.key()));
            if (!questions.isEmpty()) {
                pages.add(page.with(questions));
            }
        }
        return pages;
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
        return new AnswerSheet(
                sheet.audience(),
                Ratings.of(codes),
                kept(sheet.background(), shown),
                kept(sheet.texts(), shown),
                kept(sheet.own(), shown));
    }

    private static Map<String, String> kept(Map<String, String> answers, Set<String> shown) {
        Map<String, String> kept = new HashMap<>(answers);
        kept.keySet().retainAll(shown);
        return kept;
    }

    private boolean hold(List<Condition> conditions, Set<String> shown) {
        return conditions.stream()
                .allMatch(condition -> shown.contains(condition.question())
                        && values(condition).stream().anyMatch(condition.answers()::contains));
    }

    private List<String> values(Condition condition) {
        Question question = questionnaire
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        return question instanceof RatedQuestion
                ? List.of(rating(condition.question(), condition.aspect().orElse(Aspect.NOW)))
                : Selection.parse(sheet.background().getOrDefault(question.key(), ""))
                        .options();
    }

    private String rating(String item, Aspect aspect) {
        int position = layout.position(item, aspect);
        byte code = sheet.ratings().code(position);
        return switch (code) {
            case Ratings.EMPTY -> "";
            case Ratings.DONT_KNOW -> DONT_KNOW;
            default -> String.valueOf(layout.slots().get(position).min() + code);
        };
    }
}
