package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;

import jakarta.ws.rs.NotFoundException;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.Draft;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** An open scan with its questionnaire, as the walk needs them. */
record Walk(Scan scan, Questionnaire questionnaire) {

    private static final String ROOT = "/meedoen/";

    List<Audience> openAudiences() {
        return questionnaire.audiences().stream()
                .filter(audience -> !audience.closed())
                .toList();
    }

    boolean hasClosedAudiences() {
        return questionnaire.audiences().stream().anyMatch(Audience::closed);
    }

    List<Step> steps(Draft draft) {
        return Step.of(questionnaire, draft.sheet().audience());
    }

    Step step(Draft draft, int number) {
        List<Step> steps = steps(draft);
        if (number < 1 || number > steps.size()) {
            throw new NotFoundException();
        }
        return steps.get(number - 1);
    }

    String start() {
        return ROOT + scan.link;
    }

    String address(int step) {
        return start() + "/stap/" + step;
    }

    String overview() {
        return start() + "/overzicht";
    }

    String thanks() {
        return start() + "/bedankt";
    }

    String after(Step step) {
        return step.isLast() ? overview() : address(step.number() + 1);
    }

    String before(Step step) {
        return step.number() == 1 ? start() : address(step.number() - 1);
    }
}
