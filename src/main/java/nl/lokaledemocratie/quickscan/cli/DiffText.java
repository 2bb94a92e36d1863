package nl.lokaledemocratie.quickscan.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;

/** The differences between two versions as lines to read: a line per question, what changed in it below. */
final class DiffText {

    private static final Set<Change.What> ELSEWHERE =
            EnumSet.of(Change.What.THEME, Change.What.CORE_VALUES, Change.What.ASKED_TO);

    private final StringBuilder text = new StringBuilder();
    private final VersionDiff diff;

    private DiffText(VersionDiff diff) {
        this.diff = diff;
    }

    static String of(VersionDiff diff) {
        return new DiffText(diff).write();
    }

    private String write() {
        line(
                "%s %s -> %s",
                diff.before().name(), diff.before().version(), diff.after().version());
        line("");
        diff.questions().forEach(this::question);
        if (!diff.changes().isEmpty()) {
            line("");
            line("around the questions");
            diff.changes().forEach(this::change);
        }
        line("");
        line(
                "statements: %s comparable, %s broken, %s added, %s removed",
                Notation.ENGLISH.count(diff.comparableItems().size()),
                count(Kind.BROKEN),
                count(Kind.ADDED),
                count(Kind.REMOVED));
        line("version: %s", verdict());
        return text.toString();
    }

    private String count(Kind kind) {
        return Notation.ENGLISH.count(diff.questions().stream()
                .filter(QuestionDiff::statement)
                .filter(question -> question.kind() == kind)
                .count());
    }

    private void question(QuestionDiff question) {
        line("%-8s  %s%s", kind(question), question.key(), remark(question));
        question.changes().forEach(this::change);
    }

    /** Moved is what counts elsewhere or is asked to others; anything else that leaves answers comparable was changed. */
    private static String kind(QuestionDiff question) {
        boolean stays = question.changes().stream().noneMatch(change -> ELSEWHERE.contains(change.what()));
        return question.kind() == Kind.MOVED && stays ? "changed" : word(question.kind());
    }

    private static String remark(QuestionDiff question) {
        if (question.isOutdated()) {
            return "  (not comparable; its promise was made for other words)";
        }
        return switch (question.kind()) {
            case REWORDED -> "  (still comparable, it says)";
            case MOVED -> "  (still comparable)";
            case BROKEN ->
                question.isBrokenByWordsOnly()
                        ? "  (not comparable; where it still means the same, say so with comparable_since)"
                        : "  (not comparable)";
            default -> "";
        };
    }

    private void change(Change change) {
        String what = (word(change.what()) + " " + change.where()).strip();
        if (change.isWording()) {
            line("            %s", what);
            line("              - %s", oneLine(change.before()));
            line("              + %s", oneLine(change.after()));
        } else {
            line("            %s: %s -> %s", what, shown(change.before()), shown(change.after()));
        }
    }

    private String verdict() {
        String version = diff.after().version();
        if (!diff.fits()) {
            return version + " does not fit, " + diff.lowestFitting() + " or later is needed (" + word(diff.needed())
                    + ")";
        }
        if (diff.needed() == VersionStep.NONE) {
            return version + " fits, nothing changed";
        }
        return diff.taken() == diff.needed()
                ? version + " fits (" + word(diff.needed()) + ")"
                : version + " fits, " + diff.lowestFitting() + " would do (" + word(diff.needed()) + ")";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static String oneLine(String value) {
        return value.isEmpty() ? "(none)" : value.replaceAll("\\s+", " ");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
