package nl.lokaledemocratie.quickscan.scan;

import java.util.Map;

/** Fewer people would be in a group than answered already. */
public class GroupTooSmallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Integer> answered;

    /** With how many answered, per group that would be too small. */
    public GroupTooSmallException(Map<String, Integer> answered) {
        super("More people answered than there would be: " + answered);
        this.answered = Map.copyOf(answered);
    }

    public Map<String, Integer> answered() {
        return answered;
    }
}
