package nl.lokaledemocratie.quickscan.desk.road;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The road of a scan, from preparation to report, as its griffier sees it.
 *
 * @param phase  where it is
 * @param next   what comes now
 * @param states of what can be done; what is not in it has no state
 */
public record Road(Phase phase, Next next, Map<Task, State> states) {

    /** Where a scan is. */
    public enum Phase {
        PREPARATION,
        OPEN,
        CLOSED,
        REPORT,
        AGENDA
    }

    /** What can be done on the way. */
    public enum Task {
        GROUPS("groepen"),
        OWN("eigen-vragen"),
        PERIOD("periode"),
        LOOK("huisstijl"),
        SHARE("delen"),
        INVITE("uitnodigingen"),
        LETTERS("brieven"),
        MAIL("mail"),
        TALK("gesprek"),
        RECOVERY("herstelcode"),
        PUBLIC("openbaar"),
        WORDS("antwoorden"),
        AGENDA("agenda");

        private final String page;

        Task(String page) {
            this.page = page;
        }

        /** The last part of the address of its page. */
        public String page() {
            return page;
        }
    }

    /** How it stands with something that can be done. */
    public enum State {
        DONE,
        NEEDED,
        /** It may be done, and is not. */
        FREE
    }

    /** What comes now. */
    public enum Next {
        /** Something is to be done before it opens. */
        PREPARE,
        /** The same, and it opens by itself whether that is done or not. */
        PREPARE_IN_TIME,
        /** It can be opened. */
        OPEN,
        /** It opens by itself. */
        WAIT,
        /** It could not open by itself. */
        CHOOSE_PERIOD,
        /** Something is to be done while people answer. */
        MEND,
        /** People answer. */
        FOLLOW,
        /** It stands still until its griffier lets it go on. */
        GO_ON,
        /** Who began answers. */
        END,
        /** The result is being computed. */
        COMPUTE,
        /** There is a report. */
        READ,
        /** Something is on the agenda. */
        IMPROVE
    }

    public Road {
        states = Map.copyOf(states);
    }

    /** Whether there is a report. */
    public boolean isReported() {
        return phase == Phase.REPORT || phase == Phase.AGENDA;
    }

    public List<Phase> phases() {
        return Arrays.asList(Phase.values());
    }

    /** What is to be done, in the order of the page. */
    public List<Task> needed() {
        return Stream.of(Task.values())
                .filter(task -> states.get(task) == State.NEEDED)
                .toList();
    }

    /** The state by the name of the task, in lower case; empty where it has none. */
    public String state(String task) {
        State state = states.get(Task.valueOf(task));
        return state == null ? "" : state.name();
    }
}
