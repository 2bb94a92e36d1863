package nl.lokaledemocratie.quickscan.access;

/** The user name is taken. */
public class AccountExistsException extends RuntimeException {

    public AccountExistsException(String username) {
        super("There is already an account " + username);
    }
}
