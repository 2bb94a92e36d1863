package nl.lokaledemocratie.quickscan.response.carried;

/** So much is on its way to other devices in this scan that nothing more can be added. */
public class TooManyParcelsException extends RuntimeException {

    public TooManyParcelsException(int most) {
        super("There are " + most + " already");
    }
}
