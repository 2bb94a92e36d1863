package nl.lokaledemocratie.quickscan.response.carried;

/** What lies under a code was not put there with that code. */
public class BrokenParcelException extends RuntimeException {

    public BrokenParcelException() {
        super("Not sealed with this code");
    }
}
