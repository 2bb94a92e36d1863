package nl.lokaledemocratie.quickscan.mail;

/** What became of a letter that was handed to the mail server. */
public enum Delivery {
    /** The server took it. */
    SENT,

    /** The server will never take it. */
    REFUSED,

    /** The server does not take it now, and says so. */
    LATER,

    /** The server is not there: nothing was handed over. */
    DOWN,

    /** It broke off on the way: perhaps the server took it. It is not sent again. */
    UNKNOWN
}
