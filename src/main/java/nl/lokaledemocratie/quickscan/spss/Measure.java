package nl.lokaledemocratie.quickscan.spss;

/** What may be done with the values of a variable. */
public enum Measure {
    /** Names without an order. */
    NOMINAL,
    /** An order without distances. */
    ORDINAL,
    /** Numbers to reckon with. */
    SCALE;

    int code() {
        return ordinal() + 1;
    }
}
