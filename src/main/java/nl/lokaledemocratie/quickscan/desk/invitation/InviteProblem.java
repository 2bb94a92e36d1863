package nl.lokaledemocratie.quickscan.desk.invitation;

import java.util.Optional;

/**
 * Why no codes were made, or were not yet.
 *
 * @param group  key of the group it is about; empty when nothing was filled in
 * @param number that was typed
 */
public record InviteProblem(String group, Kind kind, String number) {

    static final InviteProblem NONE = new InviteProblem("", Kind.NONE, "");

    /** The kinds of problem. */
    public enum Kind {
        NONE,
        NUMBER,
        NOT_AGREED,
        MADE_MEANWHILE
    }

    /** What was typed before the page was read in another language, or before a session ended. */
    static InviteProblem typed(Optional<String> group, Optional<String> number) {
        return new InviteProblem(group.orElse(""), Kind.NONE, number.orElse(""));
    }

    public boolean isWrong() {
        return kind != Kind.NONE;
    }

    /** What stands in the field of a group: what was typed there, else the most. */
    public String shown(InviteGroup of) {
        boolean typed = group.equals(of.audience().key()) && !number.isEmpty();
        return typed ? number : String.valueOf(of.most());
    }

    /** Whether it is about this part of the form of a group. */
    public boolean isAt(String key, String kindName) {
        return group.equals(key) && kind.name().equals(kindName);
    }
}
