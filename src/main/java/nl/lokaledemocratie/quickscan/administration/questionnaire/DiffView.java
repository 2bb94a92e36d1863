package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;

/**
 * What changed from one version to another, for a page.
 *
 * @param changed the questions that differ
 * @param same    the questions that do not
 */
public record DiffView(VersionDiff diff, List<Line> changed, List<Line> same) {

    /** A question, with its Dutch text in the newest version that has it. */
    public record Line(QuestionDiff question, String text) {}

    static DiffView of(VersionDiff diff, Questionnaire before, Questionnaire after) {
        List<Line> lines = diff.questions().stream()
                .map(question -> new Line(question, text(question.key(), before, after)))
                .toList();
        return new DiffView(
                diff,
                lines.stream().filter(line -> !isSame(line)).toList(),
                lines.stream().filter(DiffView::isSame).toList());
    }

    public boolean isNothing() {
        return changed.isEmpty() && diff.changes().isEmpty();
    }

    /** Whether the version number is higher than it needs to be. */
    public boolean isGenerous() {
        return diff.fits() && diff.needed() != VersionStep.NONE && diff.taken() != diff.needed();
    }

    /** How many statements became what. */
    public long statements(String kind) {
        return diff.questions().stream()
                .filter(QuestionDiff::statement)
                .filter(question -> question.kind() == QuestionDiff.Kind.valueOf(kind))
                .count();
    }

    private static boolean isSame(Line line) {
        return line.question().kind() == QuestionDiff.Kind.SAME;
    }

    private static String text(String key, Questionnaire before, Questionnaire after) {
        return after.findQuestion(key)
                .or(() -> before.findQuestion(key))
                .map(question -> question.wording().standard().dutch())
                .orElse("");
    }
}
