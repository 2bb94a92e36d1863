package nl.lokaledemocratie.quickscan.questionnaire.identity;

import java.util.Comparator;
import java.util.stream.Stream;

/** How far a version is from the one before it. */
public enum VersionStep {

    /** Nothing that matters to anybody. */
    NONE,

    /** Texts corrected; every answer still means the same. */
    PATCH,

    /** Something added. */
    MINOR,

    /** Meaning, scale or themes changed, or something taken away. */
    MAJOR;

    public static VersionStep largest(Stream<VersionStep> steps) {
        return steps.max(Comparator.naturalOrder()).orElse(NONE);
    }
}
