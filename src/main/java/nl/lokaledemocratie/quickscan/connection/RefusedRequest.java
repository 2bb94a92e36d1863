package nl.lokaledemocratie.quickscan.connection;

/** The address that stands for a request that could not be read; whoever asks for it gets the page that says so. */
public final class RefusedRequest {

    private static final String START = "/geweigerd/";
    private static final int FIRST = 400;
    private static final int LAST = 499;

    private RefusedRequest() {}

    static String path(int status) {
        return START + status;
    }

    /** Whether this path stands for a refused request. */
    public static boolean is(String path) {
        return path.startsWith(START);
    }

    /** With which status it was refused. */
    public static int status(String path) {
        String end = path.substring(START.length());
        int status = end.matches("\\d{3}") ? Integer.parseInt(end) : FIRST;
        return status < FIRST || status > LAST ? FIRST : status;
    }
}
