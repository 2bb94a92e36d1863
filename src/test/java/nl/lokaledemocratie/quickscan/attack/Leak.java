package nl.lokaledemocratie.quickscan.attack;

/** Something hidden that a reader can work out. */
record Leak(Kind kind, String cell, String finding) {

    enum Kind {
        /** The number of answers of a hidden cell. */
        HIDDEN_NUMBER,
        /** A hidden mean is a linear function of printed numbers. */
        LINEAR,
        /** A hidden mean is known within narrow limits. */
        INTERVAL,
        /** The single answers behind a printed small cell. */
        RECONSTRUCTION,
        /** A few people are the difference of two printed cells. */
        DIFFERENCING,
        /** A number is printed that the status forbids. */
        FORBIDDEN
    }
}
