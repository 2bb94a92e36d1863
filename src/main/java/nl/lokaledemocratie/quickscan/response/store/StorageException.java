package nl.lokaledemocratie.quickscan.response.store;

/** The database did not do what it was asked; nothing of it is kept. The message never holds an answer, code or token. */
public class StorageException extends RuntimeException {

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
