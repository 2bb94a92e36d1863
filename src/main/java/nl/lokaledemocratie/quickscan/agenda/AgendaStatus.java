package nl.lokaledemocratie.quickscan.agenda;

/** How far something on the agenda is. */
public enum AgendaStatus {
    PLANNED,
    BUSY,
    DONE,
    STOPPED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == PLANNED || this == BUSY;
    }
}
