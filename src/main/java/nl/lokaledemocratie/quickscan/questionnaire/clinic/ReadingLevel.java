package nl.lokaledemocratie.quickscan.questionnaire.clinic;

/**
 * An indication of how hard a questionnaire is as a whole, in the levels of the Common European Framework (ERK). That framework is
 * about people, and no formula measures it: only readers can tell. The limits are choices of this project.
 */
public enum ReadingLevel {
    B1("waarschijnlijk B1 of makkelijker"),
    AROUND_B1("op de rand van B1"),
    HARDER("waarschijnlijk moeilijker dan B1");

    /** What to say beside a level. */
    public static final String CAUTION =
            "Dit is een indicatie. Geen formule meet taalniveau: laat de vragen ook lezen door mensen voor wie ze zijn.";

    /** Where the limits come from. */
    public static final String SOURCE = "De grenzen kozen wij zelf.";

    /** From Douma's "tamelijk moeilijk" upwards, for a subject whose own words (gemeenteraad) are long. */
    private static final double FAIR_SCORE = 50;

    private static final double LOWEST_SCORE = 40;
    private static final double FEW = 0.10;
    private static final double MANY = 0.30;

    private final String dutch;

    ReadingLevel(String dutch) {
        this.dutch = dutch;
    }

    /**
     * @param score     of all texts together
     * @param hardShare share of the questions, 0 to 1, in which something makes reading harder
     */
    static ReadingLevel of(double score, double hardShare) {
        if (score >= FAIR_SCORE && hardShare <= FEW) {
            return B1;
        }
        return score >= LOWEST_SCORE && hardShare <= MANY ? AROUND_B1 : HARDER;
    }

    public String dutch() {
        return dutch;
    }
}
