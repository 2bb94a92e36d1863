package nl.lokaledemocratie.quickscan.response;

/** There would be more answers of a closed group than people in it. */
public class GroupFullException extends RuntimeException {

    public GroupFullException(String audience, int room, int more) {
        super(more + " more answers of " + audience + " where " + room + " fit");
    }
}
