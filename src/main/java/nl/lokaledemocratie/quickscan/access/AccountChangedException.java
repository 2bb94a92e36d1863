package nl.lokaledemocratie.quickscan.access;

/** The account is not any more what somebody looked at who is about to change it, so nothing is changed. */
public class AccountChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountChangedException(String username) {
        super("Changed by somebody else in the meantime: account " + username);
    }
}
