package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.NotFoundException;

import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/**
 * A scan with its questionnaire, as the walk needs them.
 *
 * @param stage how far it is while it is open
 */
public record Walk(AskedScan scan, ScanEnd.Stage stage) {

    private static final String ROOT = "/meedoen/";

    /** Whether nobody begins any more, while who had begun can send. */
    public boolean isEnding() {
        return stage == ScanEnd.Stage.ENDING;
    }

    /** Whether it stands still: nobody begins or sends until it goes on. */
    public boolean isPaused() {
        return isTaking() && scan.pause().isPresent();
    }

    /** Whether anybody can send, but for a pause. */
    public boolean isTaking() {
        return scan.status() == ScanStatus.OPEN && stage != ScanEnd.Stage.OVER;
    }

    public Questionnaire questionnaire() {
        return scan.questionnaire();
    }

    /** What the organisation called the scan, which is Dutch; in another language what the questionnaire is called. */
    String title(String language) {
        return LanguageTag.isDutch(language)
                ? scan.title()
                : questionnaire().title().in(language);
    }

    /** Whether nothing must be answered. */
    public boolean isSkippable() {
        return questionnaire().questions().noneMatch(Question::isRequired);
    }

    List<Audience> openAudiences() {
        return questionnaire().audiences().stream()
                .filter(audience -> !scan.isByCode(audience))
                .toList();
    }

    /** Whether somebody of the group needs a code. */
    public boolean isByCode(String audience) {
        return scan.isByCode(questionnaire().audience(audience));
    }

    List<Step> steps(Draft draft) {
        return Step.of(questionnaire(), draft.sheet());
    }

    /** A step by its place; empty when the answers given so far leave fewer steps. */
    Optional<Step> findStep(Draft draft, int number) {
        if (number < 1 || number > questionnaire().pages().size()) {
            throw new NotFoundException();
        }
        return steps(draft).stream().filter(step -> step.number() == number).findFirst();
    }

    /** The step that was filled in, wherever it is by now; empty when it is not shown any more. */
    Optional<Step> findStep(Draft draft, int number, Optional<String> page) {
        return page.isEmpty()
                ? findStep(draft, number)
                : steps(draft).stream()
                        .filter(step -> step.page().key().equals(page.get()))
                        .findFirst();
    }

    /** A step as it is with the answers it just got: they decide how many steps follow, not whether it is shown itself. */
    Step again(Step step, Draft draft) {
        return steps(draft).get(step.number() - 1);
    }

    /** How many questions have an answer, or part of one. */
    public long countAnswered(Draft draft) {
        FormValues answered = Fields.of(questionnaire(), draft.sheet());
        return steps(draft).stream()
                .flatMap(Step::parts)
                .filter(part -> !part.isSame(answered, FormValues.none()) || Faults.isFaulty(part, draft))
                .map(Part::question)
                .distinct()
                .count();
    }

    /** Whether something on a page that is shown must be mended before sending. */
    boolean isFaulty(Draft draft) {
        return steps(draft).stream().anyMatch(step -> Faults.isFaulty(step, draft));
    }

    /** Path of the first page. */
    public String start() {
        return ROOT + scan.link();
    }

    String address(int step) {
        return start() + "/stap/" + step;
    }

    /** Path of the whole questionnaire of a group in one page. */
    public String document(String audience) {
        return start() + "/vragen/" + audience;
    }

    /** Path of where one goes on with another device. */
    public String elsewhere() {
        return start() + "/elders";
    }

    String overview() {
        return start() + "/overzicht";
    }

    /** Path of the last page. */
    public String thanks() {
        return start() + "/bedankt";
    }

    /** Where somebody goes on who comes back: at the last step with an answer, or after it when it has them all. */
    public String resume(Draft draft) {
        Answers answers = new Answers(questionnaire(), draft.sheet());
        List<Step> steps = steps(draft);
        for (int i = steps.size() - 1; i >= 0; i--) {
            List<Question> questions = steps.get(i).questions();
            if (questions.stream().allMatch(answers::isAnswered)) {
                return after(steps.get(i), draft);
            }
            if (questions.stream().anyMatch(answers::isAnswered)) {
                return address(i + 1);
            }
        }
        return address(1);
    }

    /** Where one goes from a step, with the answers it just got. */
    String after(Step step, Draft draft) {
        return step.number() < steps(draft).size() ? address(step.number() + 1) : overview();
    }

    String before(Step step) {
        return step.number() == 1 ? start() : address(step.number() - 1);
    }
}
