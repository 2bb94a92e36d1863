package nl.lokaledemocratie.quickscan.document.seal;

import java.util.regex.Pattern;

/**
 * Where the content of a file comes from, as stands in its properties.
 *
 * @param fingerprint 64 hexadecimal digits that name what was printed
 * @param engine      version of what computed the numbers; {@code -} when there are none
 * @param revision    of the publication, from 1; 0 when nothing was published
 * @param definition  name and version of what gave the file its chapters and words; {@code -} when none did
 */
public record Imprint(String fingerprint, String engine, int revision, String definition) {

    static final String NONE = "-";

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9. _+-]{0,99}|" + NONE);

    public Imprint {
        if (!DIGITS.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("No fingerprint: " + fingerprint);
        }
        if (!NAME.matcher(engine).matches() || !NAME.matcher(definition).matches() || revision < 0) {
            throw new IllegalArgumentException(
                    "Not to be written in a file: " + engine + ", " + definition + ", " + revision);
        }
    }

    /** That of a file without numbers. */
    public static Imprint of(String fingerprint) {
        return new Imprint(fingerprint, NONE, 0, NONE);
    }

    /** Whether these digits can be a fingerprint. */
    public static boolean isFingerprint(String digits) {
        return DIGITS.matcher(digits).matches();
    }
}
