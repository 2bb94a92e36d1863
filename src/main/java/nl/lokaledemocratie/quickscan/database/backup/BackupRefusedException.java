package nl.lokaledemocratie.quickscan.database.backup;

/** A backup or restore that cannot be done; the message tells why and what to do. Nothing was changed. */
public class BackupRefusedException extends RuntimeException {

    public BackupRefusedException(String message) {
        super(message);
    }

    public BackupRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
