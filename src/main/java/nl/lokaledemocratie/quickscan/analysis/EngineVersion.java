package nl.lokaledemocratie.quickscan.analysis;

/**
 * The version of the method and its implementation, the only one there is: scans of the service and studies from elsewhere are computed
 * by the same engine. It is raised when the same answers could give another published result.
 */
public final class EngineVersion {

    public static final String CURRENT = "1.4";

    private EngineVersion() {}
}
