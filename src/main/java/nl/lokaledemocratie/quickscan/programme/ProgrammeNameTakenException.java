package nl.lokaledemocratie.quickscan.programme;

/** Another programme under way has this name. */
public class ProgrammeNameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProgrammeNameTakenException(String name) {
        super("There is a programme named " + name);
    }
}
