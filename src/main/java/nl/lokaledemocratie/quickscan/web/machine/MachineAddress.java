package nl.lokaledemocratie.quickscan.web.machine;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where programs ask, and in which language they are answered. No cookie counts there, and nothing there is a page. */
public final class MachineAddress {

    /** The address of the interface; a version that breaks programs gets another. */
    public static final String ROOT = "/api/v1";

    /** The page that explains it to people. */
    public static final String MANUAL = "/api-uitleg";

    private static final String ALL = "/api";
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final int LONGEST = 200;

    private MachineAddress() {}

    /** Whether a path is of the interface, or would be. */
    public static boolean is(String path) {
        return path.equals(ALL) || path.startsWith(ALL + "/");
    }

    /** The language of an answer: the one of ours that is asked for first, else Dutch. */
    public static String language(@Nullable String acceptLanguage) {
        try {
            return Optional.ofNullable(acceptLanguage)
                    .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                    .map(LanguageRange::parse)
                    .map(ranges -> Locale.lookupTag(ranges, LANGUAGES))
                    .orElse(LANGUAGES.get(0));
        } catch (IllegalArgumentException unreadable) {
            return LANGUAGES.get(0);
        }
    }
}
