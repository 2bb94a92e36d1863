package nl.lokaledemocratie.quickscan.questionnaire.identity;

import java.util.regex.Pattern;

/** Name and semantic version of a questionnaire, as in {@code quickscan-lokale-democratie/1.0.0}. */
public record QuestionnaireId(String name, String version) implements Comparable<QuestionnaireId> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public QuestionnaireId {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a questionnaire name: " + name);
        }
        Version.of(version);
    }

    public static boolean isName(String value) {
        return NAME.matcher(value).matches();
    }

    public static boolean isVersion(String value) {
        return Version.isVersion(value);
    }

    /** The version as numbers. */
    public Version number() {
        return Version.of(version);
    }

    /** By name, then by version as numbers: 1.10.0 comes after 1.9.0. */
    @Override
    public int compareTo(QuestionnaireId other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : number().compareTo(other.number());
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
