package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Name and semantic version of a questionnaire, as in {@code quickscan-lokale-democratie/1.0.0}. */
public record QuestionnaireId(String name, String version) implements Comparable<QuestionnaireId> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}");

    public QuestionnaireId {
        require(NAME, name, "name");
        require(VERSION, version, "version");
    }

    public static boolean isName(String value) {
        return NAME.matcher(value).matches();
    }

    public static boolean isVersion(String value) {
        return VERSION.matcher(value).matches();
    }

    private static void require(Pattern pattern, String value, String what) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a questionnaire " + what + ": " + value);
        }
    }

    /** By name, then by version as numbers: 1.10.0 comes after 1.9.0. */
    @Override
    public int compareTo(QuestionnaireId other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
