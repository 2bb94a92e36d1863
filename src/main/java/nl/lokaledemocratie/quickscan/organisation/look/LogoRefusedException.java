package nl.lokaledemocratie.quickscan.organisation.look;

/** A file that cannot be the logo. */
public class LogoRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Why {
        NO_FILE,
        /** More bytes than we read. */
        TOO_LARGE,
        /** A drawing may hold scripts and fetch files, so none is taken. */
        SVG,
        /** Neither a PNG nor a JPEG file. */
        OTHER_KIND,
        /** More pixels than we unpack; nothing of it was. */
        TOO_MANY_PIXELS,
        /** It would be blurred. */
        TOO_SMALL,
        /** It says to be a PNG or JPEG file and cannot be read to its end. */
        DAMAGED,
        /** Nothing of it is seen on white. */
        WHITE_ON_WHITE,
        /** Even small it takes more bytes than a phone with a bad connection should load. */
        TOO_DETAILED
    }

    private final Why why;

    public LogoRefusedException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
