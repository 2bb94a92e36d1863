package nl.lokaledemocratie.quickscan.scan;

/** Another scan of the organisation has that name. */
public class TitleTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TitleTakenException(String title) {
        super("The organisation has another scan called " + title);
    }
}
