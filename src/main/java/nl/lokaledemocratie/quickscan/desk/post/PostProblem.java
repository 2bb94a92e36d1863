package nl.lokaledemocratie.quickscan.desk.post;

/** Why nothing was printed. */
public enum PostProblem {
    NO_QUESTION("vragen"),
    LONG_QUESTION("vragen"),
    SIGNS("vragen"),
    NO_FILE("bestand"),
    TOO_LARGE("bestand"),
    MORE_ADDRESSES("bestand");

    private final String field;

    PostProblem(String field) {
        this.field = field;
    }

    /** The name of the field that it is about. */
    public String field() {
        return field;
    }
}
