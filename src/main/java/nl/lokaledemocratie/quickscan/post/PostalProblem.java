package nl.lokaledemocratie.quickscan.post;

/**
 * One thing that is wrong in a file of postal addresses. It is shown to who brought the file and goes nowhere else.
 *
 * @param line    from 1, the names of the columns are on line 1; 0 when it is about the whole file
 * @param subject what stands there, or how much is too much
 */
public record PostalProblem(long line, Kind kind, String subject) {

    private static final int LONGEST = 80;

    /** What can be wrong; the sentences are in the message bundle of the page. */
    public enum Kind {
        /** It is no table that can be read. */
        NOT_READABLE,

        /** It is text of which somebody saved half, or with a quote that does not end. */
        BROKEN_LINE,
        MORE_SHEETS,
        EMPTY_FILE,
        NO_STREET_COLUMN,
        NO_POSTCODE_COLUMN,
        NO_PLACE_COLUMN,
        COLUMN_TWICE,
        NO_STREET,
        NO_POSTCODE,
        NO_PLACE,
        FORMULA,

        /** Signs that the typeface lacks: none of them is ever left out. */
        NOT_PRINTABLE,
        TOO_LONG,
        DUPLICATE,
        TOO_MANY,

        /** More lines are wrong than are shown. */
        MORE
    }

    public PostalProblem {
        subject = subject.length() > LONGEST ? subject.substring(0, LONGEST) + "…" : subject;
    }

    /** It may hold an address: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "PostalProblem " + kind;
    }
}
