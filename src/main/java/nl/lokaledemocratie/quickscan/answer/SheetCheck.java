package nl.lokaledemocratie.quickscan.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** Finds everything in a sheet that its questionnaire does not allow. */
public final class SheetCheck {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final Map<String, Question> shown = new HashMap<>();
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
        sheet.background().forEach((key, answer) -> checkBackground(key, answer));
        sheet.texts().forEach(this::checkText);
        sheet.own().forEach(this::checkOwn);
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
            } else if (code != Ratings.EMPTY && !shown.containsKey(slot.item())) {
                add(AnswerProblem.Code.NOT_ASKED, slot.item());
            }
        }
    }

    private void checkBackground(String key, String answer) {
        Question question = shown.get(key);
        if (question == null || questionnaire.isOwn(key)) {
            add(AnswerProblem.Code.NOT_ASKED, key);
        } else if (question instanceof OptionQuestion options) {
            checkSelection(options, answer);
        } else if (question instanceof NumberQuestion number) {
            checkNumber(number, answer);
        } else {
            add(AnswerProblem.Code.NOT_ASKED, key);
        }
    }

    private void checkSelection(OptionQuestion question, String answer) {
        Selection selection = Selection.parse(answer);
        if (selection.isContradictory(question)) {
            add(AnswerProblem.Code.NOT_TOGETHER, question.key());
        } else if (!selection.fits(question)) {
            add(AnswerProblem.Code.UNKNOWN_OPTION, question.key());
        }
    }

    private void checkNumber(NumberQuestion question, String answer) {
        if (!question.accepts(answer)) {
            add(AnswerProblem.Code.OUT_OF_RANGE, question.key());
        }
    }

    private void checkText(String key, String text) {
        Question question = shown.get(key);
        if (question instanceof OpenQuestion open && !questionnaire.isOwn(key)) {
            checkLength(key, text, open.maxLength());
        } else if (question instanceof OptionQuestion options && choseOther(options)) {
            checkLength(key, text, OptionQuestion.OTHER_LENGTH);
        } else {
            add(AnswerProblem.Code.NOT_ASKED, key);
        }
    }

    private boolean choseOther(OptionQuestion question) {
        return Selection.parse(sheet.background().getOrDefault(question.key(), ""))
                .options()
                .contains(OptionQuestion.OTHER);
    }

    private void checkLength(String key, String text, int maxLength) {
        if (text.length() > maxLength) {
            add(AnswerProblem.Code.TEXT_TOO_LONG, key);
        }
    }

    private void checkOwn(String key, String answer) {
        Question question = shown.get(key);
        if (question == null || !questionnaire.isOwn(key)) {
            add(AnswerProblem.Code.NOT_ASKED, key);
        } else if (question instanceof OptionQuestion options) {
            checkSelection(options, answer);
        } else if (question instanceof NumberQuestion number) {
            checkNumber(number, answer);
        } else if (question instanceof OpenQuestion open) {
            checkLength(key, answer, open.maxLength());
        } else if (question instanceof RatedQuestion rated) {
            checkMark(rated, answer);
        }
    }

    private void checkMark(RatedQuestion question, String answer) {
        boolean valid = answer.equals(Answers.DONT_KNOW)
                || answer.matches("\\d{1,2}") && question.contains(Integer.parseInt(answer));
        if (!valid) {
            add(AnswerProblem.Code.OFF_SCALE, question.key());
        }
    }

    private void add(AnswerProblem.Code code, String question) {
        problems.add(new AnswerProblem(code, question));
    }
}
