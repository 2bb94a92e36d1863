package nl.lokaledemocratie.quickscan.ballot;

import java.util.UUID;

/** The private key of a scan is not there, or does not open under the secret of the service. */
public class KeyLostException extends RuntimeException {

    /** What happened to it. */
    public enum Reason {
        /** There is no file of that scan in the folder. */
        MISSING,
        /** The file is there but is damaged, or locked under another secret. */
        UNREADABLE
    }

    private final Reason reason;

    public KeyLostException(UUID scan, Reason reason) {
        super("The key of scan %s is %s".formatted(scan, reason.name().toLowerCase(java.util.Locale.ROOT)));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
