package nl.lokaledemocratie.quickscan.desk;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * What of a new scan can be compared with an earlier one that asked another version of the same questionnaire.
 *
 * @param earlier    the earlier scan
 * @param statements how many statements the new version has
 * @param comparable how many of these can be compared
 * @param changed    Dutch texts of the statements that both have, but that are not comparable
 * @param added      Dutch texts of the statements that the earlier scan did not ask
 * @param gone       how many statements of the earlier scan are not asked any more
 */
public record Continuity(
        Scan earlier, int statements, int comparable, List<String> changed, List<String> added, int gone) {

    /** The other way round too: an older version may be chosen on purpose. */
    static Continuity of(Scan earlier, Questionnaire then, Questionnaire now) {
        boolean forwards = then.id().compareTo(now.id()) <= 0;
        VersionDiff diff = forwards ? VersionDiff.of(then, now) : VersionDiff.of(now, then);
        QuestionDiff.Kind added = forwards ? QuestionDiff.Kind.ADDED : QuestionDiff.Kind.REMOVED;
        QuestionDiff.Kind gone = forwards ? QuestionDiff.Kind.REMOVED : QuestionDiff.Kind.ADDED;
        return new Continuity(
                earlier,
                now.statements().size(),
                diff.comparableItems().size(),
                texts(diff, QuestionDiff.Kind.BROKEN, now),
                texts(diff, added, now),
                statements(diff, gone).size());
    }

    public boolean isComplete() {
        return comparable == statements;
    }

    private static List<String> texts(VersionDiff diff, QuestionDiff.Kind kind, Questionnaire now) {
        return statements(diff, kind).stream()
                .flatMap(key -> now.findQuestion(key).stream())
                .map(question -> question.wording().standard().dutch())
                .toList();
    }

    private static List<String> statements(VersionDiff diff, QuestionDiff.Kind kind) {
        return diff.questions().stream()
                .filter(QuestionDiff::statement)
                .filter(question -> question.kind() == kind)
                .map(QuestionDiff::key)
                .toList();
    }
}
