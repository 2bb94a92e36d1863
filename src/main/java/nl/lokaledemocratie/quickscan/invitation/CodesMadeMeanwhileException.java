package nl.lokaledemocratie.quickscan.invitation;

/** Codes were made for the group since the form that asks for more was shown. */
public class CodesMadeMeanwhileException extends RuntimeException {

    public CodesMadeMeanwhileException() {
        super("Codes were made meanwhile");
    }
}
