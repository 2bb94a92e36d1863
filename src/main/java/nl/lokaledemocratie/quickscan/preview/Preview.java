package nl.lokaledemocratie.quickscan.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.NotFoundException;

import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** A questionnaire as one audience could see it, with every page and question that conditions may hide. */
record Preview(Questionnaire questionnaire, Audience audience) {

    static final String ROOT = "/vragenlijsten";

    /** The pages with a question for this audience, and the one where an organisation may add its own. */
    List<Step> steps() {
        List<Page> pages = pages();
        List<Step> steps = new ArrayList<>();
        int firstQuestion = 1;
        for (Page page : pages) {
            steps.add(new Step(steps.size() + 1, pages.size(), page, firstQuestion));
            firstQuestion += page.questions().size();
        }
        return steps;
    }

    /** A condition on a question that this audience does not get never holds: what hangs on it is left out. */
    private List<Page> pages() {
        return questionnaire.pagesFor(audience.key(), condition -> true).stream()
                .filter(page -> page.isOwn() || !page.questions().isEmpty())
                .toList();
    }

    Step step(int number) {
        return steps().stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The number of every question, by its key. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Step step : steps()) {
            for (Question question : step.questions()) {
                numbers.put(question.key(), numbers.size() + 1);
            }
        }
        return numbers;
    }

    String overview() {
        return ROOT + "/" + questionnaire.id();
    }

    String start() {
        return overview() + "/" + audience.key();
    }
}
