package nl.lokaledemocratie.quickscan.scan;

/** What somebody is about to change is not any more what they looked at, so nothing is changed. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String what) {
        super("Changed by somebody else in the meantime: " + what);
    }
}
