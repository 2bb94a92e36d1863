package nl.lokaledemocratie.quickscan.questionnaire.version;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;

/**
 * How one question of a new version relates to the old version.
 *
 * @param statement whether it is a statement, in one of the versions; only these give scores to compare
 * @param changes   what differs; empty for a question that was added or removed
 * @param claim   what is wrong with what the new version says of it
 */
public record QuestionDiff(String key, boolean statement, Kind kind, List<Change> changes, Claim claim) {

    /** Whether the new version may call it comparable. */
    public enum Claim {
        /** It says nothing that is not so. */
        FINE,
        /** It calls it comparable, but more than the words was changed. */
        TOO_MUCH,
        /** Its promise was made for other words than it has now. */
        FOR_OTHER_WORDS
    }

    /** What became of a question. */
    public enum Kind {
        /** Word for word the same. */
        SAME,
        /** Answers mean the same, but it counts elsewhere or is asked to others. */
        MOVED,
        /** In other words, and comparable: the new version says so. */
        REWORDED,
        /** The same key, but answers cannot be compared. */
        BROKEN,
        ADDED,
        REMOVED
    }

    public QuestionDiff {
        changes = List.copyOf(changes);
    }

    /** Whether answers to both versions may be put side by side. */
    public boolean isComparable() {
        return kind == Kind.SAME || kind == Kind.MOVED || kind == Kind.REWORDED;
    }

    /** Whether it is called comparable, but more than the words was changed. */
    public boolean overclaims() {
        return claim == Claim.TOO_MUCH;
    }

    /** Whether a promise came along that was made for other words. */
    public boolean isOutdated() {
        return claim == Claim.FOR_OTHER_WORDS;
    }

    /** A question of which only words changed, without a promise that they mean the same. */
    public boolean isBrokenByWordsOnly() {
        return kind == Kind.BROKEN && !changes.isEmpty() && changes.stream().allMatch(Change::isWording);
    }

    /** The smallest step of the version number that this asks for. */
    public VersionStep step() {
        return switch (kind) {
            case ADDED -> VersionStep.MINOR;
            case REMOVED, BROKEN -> VersionStep.MAJOR;
            default -> VersionStep.largest(changes.stream().map(Change::step));
        };
    }
}
