package nl.lokaledemocratie.quickscan.report.printed;

/**
 * A report as it is given out.
 *
 * @param language the one it is written in, whatever was asked for
 * @param revision of what was published
 * @param choice   how often the choice of answers in people's own words had been changed, or {@link #WITHOUT_WORDS}
 */
public record PrintedReport(byte[] file, String language, int revision, int choice) {

    /** In the place of a choice, of an edition that has no such answers. */
    public static final int WITHOUT_WORDS = -1;

    /**
     * Whether another choice counts now.
     *
     * @param printed the one that it was printed with, or {@link #WITHOUT_WORDS}
     */
    public static boolean isRechosen(int printed, int now) {
        return printed != WITHOUT_WORDS && printed != now;
    }
}
