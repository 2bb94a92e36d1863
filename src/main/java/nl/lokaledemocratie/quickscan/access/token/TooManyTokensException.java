package nl.lokaledemocratie.quickscan.access.token;

/** The account has as many keys that work as one may have; nothing was made. */
public class TooManyTokensException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyTokensException() {
        super("No more than " + AccessTokens.MOST + " keys that work");
    }
}
