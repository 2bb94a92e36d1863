package nl.lokaledemocratie.quickscan.web.form;

import java.util.List;

/**
 * Why something cannot be done any more, as its page says it.
 *
 * @param kind  what happened; the page has a title and a text for each
 * @param ways  where one can go from here, the likeliest first
 * @param typed what was sent with the form, to be copied
 */
public record Conflict(Kind kind, List<Way> ways, List<String> typed) {

    /** What happened in the meantime. */
    public enum Kind {
        SCAN_GONE,
        SCAN_NOT_OPEN_YET,
        SCAN_OPENED,
        SCAN_OPEN,
        SCAN_CLOSED,
        KEY_LOST,
        QUESTION_GONE,
        QUESTIONS_FULL,
        QUESTION_ADDED,
        QUESTIONS_CHANGED,
        AGENDA_FULL,
        AGENDA_GONE,
        LESSON_GONE,
        PROPOSAL_GONE,
        PROPOSAL_REPLACED
    }

    /** A link on. */
    public record Way(String address, String text) {}

    public Conflict {
        ways = List.copyOf(ways);
        typed = List.copyOf(typed);
    }

    /** The form that takes what was typed along to another language; none when there is nothing. */
    public String getCarries() {
        return typed.isEmpty() ? "" : "formulier";
    }
}
