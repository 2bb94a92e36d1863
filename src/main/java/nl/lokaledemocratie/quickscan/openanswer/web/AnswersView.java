package nl.lokaledemocratie.quickscan.openanswer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.response.words.WordsTerm;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * The list of answers.
 *
 * @param days    how many days are left before they are wiped
 * @param shown   those of this page, question after question
 * @param chosen  what is printed already
 * @param page    from 1
 */
public record AnswersView(
        State state,
        Optional<WordsTerm> term,
        int days,
        int answers,
        List<Tab> tabs,
        Filter filter,
        List<Part> shown,
        List<Card> chosen,
        Optional<UUID> first,
        int page,
        int pages) {

    /** What there is to read. */
    public enum State {
        /** The scan is not closed. */
        EARLY,
        /** The result is being computed. */
        COMPUTING,
        /** Who answered was not told that anybody reads their words. */
        UNTOLD,
        WIPED,
        /** Nobody wrote, or too few of each group. */
        NONE,
        SOME
    }

    /** Which answers are shown. */
    public enum Filter {
        ALL("alles"),
        NEW("nieuw"),
        SORTED("ingedeeld"),
        CHOSEN("gekozen");

        private final String key;

        Filter(String key) {
            this.key = key;
        }

        /** As in addresses. */
        public String key() {
            return key;
        }
    }

    /** A filter with how many answers it shows. */
    public record Tab(Filter filter, int answers) {}

    /** Answers to one question. */
    public record Part(String question, List<Card> cards) {}

    /**
     * An answer as it stands.
     *
     * @param theme  its name; empty for none, or where nobody put it anywhere yet
     * @param seen   whether somebody put it somewhere
     * @param pieces what is proposed to leave out; of a chosen one what was left out
     */
    public record Card(
            UUID key, String group, String theme, boolean seen, boolean chosen, List<Redaction.Piece> pieces) {}

    /** The address of the list. */
    public String address(Scan scan) {
        return "/scans/" + scan.id() + "/antwoorden";
    }

    /** Whether there is more than one page. */
    public boolean isPaged() {
        return pages > 1;
    }

    /** The number of the page before this one. */
    public int before() {
        return page - 1;
    }

    /** The number of the page after this one. */
    public int after() {
        return page + 1;
    }

    public boolean isAny() {
        return state == State.SOME;
    }

    /** The day on which they are wiped. */
    public LocalDate wipeOn() {
        return term.orElseThrow().wipeOn();
    }
}
