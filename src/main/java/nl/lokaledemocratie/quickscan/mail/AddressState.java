package nl.lokaledemocratie.quickscan.mail;

/** How far an address is; none of these depends on whether somebody answered. */
public enum AddressState {
    NEW,
    INVITED,
    REMINDED,

    /** The mail server will not take letters to it. */
    REFUSED,

    /** A letter came back, as somebody noted by hand. */
    RETURNED
}
