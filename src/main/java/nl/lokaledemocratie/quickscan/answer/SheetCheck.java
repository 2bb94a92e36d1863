package nl.lokaledemocratie.quickscan.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** Finds everything in a sheet that its questionnaire does not allow. */
public final class SheetCheck {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final Map<String, Question> shown = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private SheetCheck(Questionnaire questionnaire, AnswerSheet sheet) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
    }

    /** Everything in a sheet that does not fit; empty when it may be stored. What is left out is no problem here. */
    public static List<AnswerProblem> check(Questionnaire questionnaire, AnswerSheet sheet) {
        return new SheetCheck(questionnaire, sheet).run();
    }

    private List<AnswerProblem> run() {
        if (questionnaire.findAudience(sheet.audience()).isEmpty()) {
            add(AnswerProblem.Code.UNKNOWN_AUDIENCE, sheet.audience());
            return problems;
        }
        RatingLayout layout = questionnaire.ratingLayout();
        if (layout.size() != sheet.ratings().size()) {
            add(AnswerProblem.Code.WRONG_LENGTH, "");
            return problems;
        }
        new Answers(questionnaire, sheet).shownPages().forEach(page -> page.questions()
                .forEach(question -> shown.put(question.key(), question)));
        checkRatings(layout);
        checkAnswers(layout);
        if (problems.isEmpty() && sheet.ratings().isBlank()) {
            add(AnswerProblem.Code.NO_ANSWERS, "");
        }
        return problems;
    }

    private void checkRatings(RatingLayout layout) {
        for (int i = 0; i < layout.size(); i++) {
            RatingLayout.Slot slot = layout.slots().get(i);
            byte code = sheet.ratings().code(i);
            if (code < Ratings.DONT_KNOW || code > slot.max() - slot.min()) {
                add(AnswerProblem.Code.OFF_SCALE, slot.item());
            } else if (code != Ratings.EMPTY && !isAsked(slot)) {
                problems.add(new AnswerProblem(AnswerProblem.Code.NOT_ASKED, slot.item(), Optional.of(slot.aspect())));
            }
        }
    }

    /** Not every group that gets a statement estimates too what another answers. */
    private boolean isAsked(RatingLayout.Slot slot) {
        Question question = shown.get(slot.item());
        return question != null && question.aspects().contains(slot.aspect());
    }

    /** Compact ratings have no place among the other answers. */
    private void checkAnswers(RatingLayout layout) {
        sheet.answers().keySet().stream()
                .filter(key -> !shown.containsKey(key) || layout.holds(key))
                .forEach(key -> add(AnswerProblem.Code.NOT_ASKED, key));
        shown.values().stream()
                .filter(question -> !layout.holds(question.key()))
                .forEach(question -> sheet.find(question.key())
                        .ifPresent(answer ->
                                question.accept(new AnswerFit(answer)).forEach(code -> add(code, question.key()))));
    }

    private void add(AnswerProblem.Code code, String question) {
        problems.add(new AnswerProblem(code, question));
    }
}
