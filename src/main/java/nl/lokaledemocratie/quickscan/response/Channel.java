package nl.lokaledemocratie.quickscan.response;

/** How answers came in. */
public enum Channel {
    ONLINE,
    PAPER
}
