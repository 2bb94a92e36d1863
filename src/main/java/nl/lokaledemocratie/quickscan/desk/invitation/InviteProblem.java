package nl.lokaledemocratie.quickscan.desk.invitation;

/**
 * Why no codes were made.
 *
 * @param group key of the group it is about; empty when nothing is wrong
 */
public record InviteProblem(String group, Kind kind) {

    static final InviteProblem NONE = new InviteProblem("", Kind.NONE);

    /** The kinds of problem. */
    public enum Kind {
        NONE,
        NUMBER,
        NOT_AGREED,
        MADE_MEANWHILE
    }

    /** Whether it is about this part of the form of a group. */
    public boolean isAt(String key, String kindName) {
        return group.equals(key) && kind.name().equals(kindName);
    }
}
