package nl.lokaledemocratie.quickscan.desk.recovery;

/** How it stands with the key of an open scan. */
public enum KeyState {
    /** There is no key: nobody can answer yet, or nobody can any more. */
    NONE,
    /** The key is there and a recovery code was made. */
    RECOVERABLE,
    /** The key is there and no recovery code was made. */
    WITHOUT_CODE,
    /** The key is lost, a recovery code brings it back. */
    LOST,
    /** The key is lost and no recovery code was made. */
    LOST_WITHOUT_CODE;

    /** Whether the sheets cannot be opened as it stands. */
    public boolean isLost() {
        return this == LOST || this == LOST_WITHOUT_CODE;
    }

    public boolean hasCode() {
        return this == RECOVERABLE || this == LOST;
    }
}
