package nl.lokaledemocratie.quickscan.scan;

/** Whether an open group gets letters with a code for each address. */
public enum Letters {
    NONE,

    /** Who has no letter may answer too. */
    BESIDE,

    /** Nobody answers without a code. */
    ONLY
}
