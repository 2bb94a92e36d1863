package nl.lokaledemocratie.quickscan.scan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the names of scans are compared: two that a reader takes for the same are the same. */
public final class ScanTitle {

    /** Blanks of every kind, and what takes no room at all or looks as if it were nothing. */
    private static final Pattern BLANK = Pattern.compile(
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\x{34f}\\x{115f}\\x{1160}\\x{2800}\\x{3164}\\x{ffa0}\\x{fe00}-\\x{fe0f}]+");

    private ScanTitle() {}

    /** Whether both read the same, whatever their case and blanks. */
    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** What titles that read the same have in common; the database keeps it, once per organisation. */
    static String key(String title) {
        return BLANK.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
