package nl.lokaledemocratie.quickscan.analysis;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the method and its implementation, the only one there is: scans of the service and studies from elsewhere are computed
 * by the same engine. It is raised when the same answers could give another published result, or another fingerprint of it; 1.9 gives the numbers of 1.8.
 */
public final class EngineVersion {

    public static final String CURRENT = "1.9";

    /** Which version of METHOD.md an engine follows; those before 1.4 follow 1.1. */
    private static final Map<String, String> METHODS =
            Map.of("1.4", "1.2", "1.5", "1.2", "1.6", "1.2", "1.7", "1.2", "1.8", "1.2", "1.9", "1.2");

    private static final String EARLIER = "1.1";

    private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");
    private static final int PARTS = 1000;

    private EngineVersion() {}

    /** The version of METHOD.md by which an engine computed. */
    public static String method(String engine) {
        return METHODS.getOrDefault(engine, EARLIER);
    }

    /** Whether an engine is an earlier one than another; what is no number of a version is earlier than any. */
    public static boolean isBefore(String engine, String other) {
        return number(engine) < number(other);
    }

    private static int number(String engine) {
        Matcher version = VERSION.matcher(engine);
        return version.matches() ? PARTS * Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2)) : -1;
    }

    /** Whether the same answers could give another result now. */
    public static boolean isSuperseded(String engine) {
        return !engine.equals(CURRENT);
    }
}
