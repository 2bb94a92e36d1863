package nl.lokaledemocratie.quickscan.response.web;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * One step of the walk for one audience.
 *
 * @param number        place from 1
 * @param total         how many steps this audience has
 * @param firstQuestion number of its first question, counted over all steps
 */
record Step(int number, int total, Page page, List<Question> questions, int firstQuestion) {

    /** The steps of an audience; pages that ask it nothing are left out. */
    static List<Step> of(Questionnaire questionnaire, String audience) {
        List<Page> pages = questionnaire.pages().stream()
                .filter(page -> !page.questionsFor(audience).isEmpty())
                .toList();
        List<Step> steps = new ArrayList<>();
        int firstQuestion = 1;
        for (Page page : pages) {
            List<Question> questions = page.questionsFor(audience);
            steps.add(new Step(steps.size() + 1, pages.size(), page, questions, firstQuestion));
            firstQuestion += questions.size();
        }
        return steps;
    }

    boolean isLast() {
        return number == total;
    }
}
