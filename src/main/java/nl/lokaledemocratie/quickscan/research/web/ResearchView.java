package nl.lokaledemocratie.quickscan.research.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.research.ResearchGrant;
import nl.lokaledemocratie.quickscan.research.file.ResearchPlan;
import nl.lokaledemocratie.quickscan.research.rule.CoarseQuestion;

/**
 * What is shown of research with a scan.
 *
 * @param groups  that give a file
 * @param grants  the newest first
 * @param wipedOn when the answers were wiped
 * @param barred  whether who took part was told otherwise
 */
record ResearchView(List<Group> groups, List<Grant> grants, Optional<LocalDate> wipedOn, boolean barred) {

    ResearchView {
        groups = List.copyOf(groups);
        grants = List.copyOf(grants);
    }

    /**
     * A group that gives a file.
     *
     * @param leftOut how many columns are not in it
     * @param changed whether it would be another file than was given before, so that there is none
     */
    record Group(
            String key,
            String name,
            int people,
            int blanked,
            List<Background> background,
            int leftOut,
            boolean changed) {

        static Group of(ResearchPlan plan, Questionnaire questionnaire, String language, boolean changed) {
            return new Group(
                    plan.group(),
                    questionnaire.audience(plan.group()).name().in(language),
                    plan.anonymised().people(),
                    plan.anonymised().blanked(),
                    plan.given().background().stream()
                            .map(question -> Background.of(question, plan, questionnaire, language))
                            .toList(),
                    plan.given().leftOut().size(),
                    changed);
        }
    }

    /** A background question, and what is left of its classes; none is left of what tells too much. */
    record Background(String text, List<String> classes) {

        static Background of(CoarseQuestion finest, ResearchPlan plan, Questionnaire questionnaire, String language) {
            Question question = questionnaire.findQuestion(finest.key()).orElseThrow();
            List<String> classes = plan.anonymised().questions().stream()
                    .filter(given -> given.key().equals(finest.key()))
                    .flatMap(given -> given.classes().stream())
                    .map(options -> String.join(
                            " + ",
                            options.stream()
                                    .map(key -> question.findOption(key)
                                            .map(option -> option.label().in(language))
                                            .orElse(key))
                                    .toList()))
                    .toList();
            return new Background(question.wording().standard().in(language), classes);
        }
    }

    /**
     * Leave that was given.
     *
     * @param address the secret one; empty when nothing can be fetched any more
     */
    record Grant(ResearchGrant grant, boolean active, String address) {}

    /** The rule in plain words. */
    static String rule(String language) {
        return new ExportWords(language).get("research-rule");
    }

    /** What may be done with the data. */
    static String terms(String language) {
        return new ExportWords(language).get("research-terms");
    }
}
