package nl.lokaledemocratie.quickscan.analysis;

import java.util.Map;

/**
 * The version of the method and its implementation, the only one there is: scans of the service and studies from elsewhere are computed
 * by the same engine. It is raised when the same answers could give another published result.
 */
public final class EngineVersion {

    public static final String CURRENT = "1.8";

    /** Which version of METHOD.md an engine follows; those before 1.4 follow 1.1. */
    private static final Map<String, String> METHODS =
            Map.of("1.4", "1.2", "1.5", "1.2", "1.6", "1.2", "1.7", "1.2", "1.8", "1.2");

    private static final String EARLIER = "1.1";

    private EngineVersion() {}

    /** The version of METHOD.md by which an engine computed. */
    public static String method(String engine) {
        return METHODS.getOrDefault(engine, EARLIER);
    }

    /** Whether the same answers could give another result now. */
    public static boolean isSuperseded(String engine) {
        return !engine.equals(CURRENT);
    }
}
