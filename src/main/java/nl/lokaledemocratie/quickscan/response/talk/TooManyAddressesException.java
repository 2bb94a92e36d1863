package nl.lokaledemocratie.quickscan.response.talk;

/** As many addresses were left in a scan as there is room for. */
public class TooManyAddressesException extends RuntimeException {

    public TooManyAddressesException(int most) {
        super("There are " + most + " addresses already");
    }
}
