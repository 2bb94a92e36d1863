package nl.lokaledemocratie.quickscan.export;

/** Under which terms what leaves the service may be used. */
public final class Licence {

    /** Of numbers that were published. */
    public static final String OF_NUMBERS = "CC BY 4.0";

    private Licence() {}
}
