package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.function.Predicate;

import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/** Which statements the groups got, in which words, and what was asked of them. */
public final class StatementsGiven {

    private final Questionnaire questionnaire;
    private final List<String> groups;
    private final Phrases phrases;

    public StatementsGiven(ReportContent content, Phrases phrases) {
        questionnaire = content.source().questionnaire();
        groups = content.groups().stream().map(Group::key).toList();
        this.phrases = phrases;
    }

    /** Makes these sentences known to every text of the report. */
    public void define() {
        phrases.define("statements-given", given());
        phrases.define("asked", asked());
    }

    private String given() {
        boolean everyone =
                statements().stream().allMatch(statement -> groups.stream().allMatch(statement::isAskedTo));
        boolean worded = groups.size() > 1 && statements().stream().anyMatch(this::hasWordings);
        String given = groups.size() < 2 ? "" : phrases.say(everyone ? "statements-same" : "statements-differ") + " ";
        String words = worded ? phrases.say("statements-worded") + " " : "";
        return given + words + (isAnyConditional() ? phrases.say("statements-conditional") + " " : "");
    }

    private boolean hasWordings(Statement statement) {
        return groups.stream()
                        .filter(statement::isAskedTo)
                        .map(group -> statement.wording().forAudience(group).in(phrases.language()))
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isAnyConditional() {
        return questionnaire.pages().stream().anyMatch(StatementsGiven::hasConditional);
    }

    private static boolean hasConditional(Page page) {
        return Statement.among(page.questions().stream())
                .anyMatch(statement ->
                        !page.conditions().isEmpty() || !statement.conditions().isEmpty());
    }

    private String asked() {
        long both = statements().stream()
                .filter(has(Aspect.NOW).and(has(Aspect.WISH)))
                .count();
        if (both == 0) {
            return phrases.say("asked-" + Asking.of(questionnaire).key());
        }
        int all = statements().size();
        return phrases.say(
                "asked",
                "which",
                phrases.say(both == all ? "asked-all" : 2 * both > all ? "asked-most" : "asked-some"));
    }

    private static Predicate<Statement> has(Aspect aspect) {
        return statement -> statement.aspects().contains(aspect);
    }

    private List<Statement> statements() {
        return questionnaire.statements();
    }
}
