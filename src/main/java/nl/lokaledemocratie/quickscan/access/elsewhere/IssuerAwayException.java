package nl.lokaledemocratie.quickscan.access.elsewhere;

/** The issuer, or the keys it publishes, cannot be had just now. */
class IssuerAwayException extends RuntimeException {

    IssuerAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
