package nl.lokaledemocratie.quickscan.audit;

/** By what somebody came. The constants stand in the database. */
public enum Way {
    PAGE,
    PROGRAM,
    CLOCK
}
