package nl.lokaledemocratie.quickscan.response;

/** The invitation is unknown or used; which of the two is not told to anyone. */
public class InvitationRefusedException extends RuntimeException {

    public InvitationRefusedException() {
        super("Unknown or used invitation");
    }
}
