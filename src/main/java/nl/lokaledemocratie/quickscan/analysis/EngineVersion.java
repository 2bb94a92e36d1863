package nl.lokaledemocratie.quickscan.analysis;

/** The version of the analysis: changes when the same answers could give another published result. */
public final class EngineVersion {

    public static final String CURRENT = "1.2";

    private EngineVersion() {}
}
