package nl.lokaledemocratie.quickscan.questionnaire.identity;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A semantic version: a patch corrects texts, a minor version adds, a major one changes what questions mean. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}");

    private static final Comparator<Version> BY_NUMBER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    public static boolean isVersion(String value) {
        return value != null && FORM.matcher(value).matches();
    }

    /** Reads three numbers with dots between them, such as {@code 1.0.0}. */
    public static Version of(String value) {
        if (!isVersion(value)) {
            throw new IllegalArgumentException("Not a questionnaire version: " + value);
        }
        String[] numbers = value.split("\\.");
        return new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    /** The size of the step to a later version; {@link VersionStep#NONE} when it is not later. */
    public VersionStep stepTo(Version later) {
        if (compareTo(later) >= 0) {
            return VersionStep.NONE;
        }
        if (later.major != major) {
            return VersionStep.MAJOR;
        }
        return later.minor != minor ? VersionStep.MINOR : VersionStep.PATCH;
    }

    /** The first version after a step of this size. */
    public Version next(VersionStep step) {
        return switch (step) {
            case NONE -> this;
            case PATCH -> new Version(major, minor, patch + 1);
            case MINOR -> new Version(major, minor + 1, 0);
            case MAJOR -> new Version(major + 1, 0, 0);
        };
    }

    /** As numbers: 1.10.0 comes after 1.9.0. */
    @Override
    public int compareTo(Version other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
