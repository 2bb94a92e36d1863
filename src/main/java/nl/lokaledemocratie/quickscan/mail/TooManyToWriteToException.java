package nl.lokaledemocratie.quickscan.mail;

/** There would be more addresses than a scan may have, or than there are people in a group; none was added. */
public class TooManyToWriteToException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String group;
    private final int addresses;
    private final int most;

    /** @param group its key; empty when it is about all of them */
    public TooManyToWriteToException(String group, int addresses, int most) {
        super(addresses + " addresses, and " + most + " at most");
        this.group = group;
        this.addresses = addresses;
        this.most = most;
    }

    public String group() {
        return group;
    }

    public int addresses() {
        return addresses;
    }

    public int most() {
        return most;
    }
}
