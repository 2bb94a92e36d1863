package nl.lokaledemocratie.quickscan.scan;

/** A short address that this scan cannot have. */
public class ShortNameRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Why {
        RESERVED,
        /** Another scan that is not closed has it. */
        TAKEN,
        /** It is the name of another organisation. */
        OF_ANOTHER
    }

    private final Why why;

    ShortNameRefusedException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
