package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * An indication of how hard a questionnaire is as a whole, in the levels of the Common European Framework (ERK). That framework is
 * about people, and no formula measures it: only readers can tell. The limits are choices of this project.
 */
public enum ReadingLevel {
    B1,
    AROUND_B1,
    HARDER;

    /** What to say beside a level. */
    public static final Phrase CAUTION = Phrase.of("clinic.level.caution");

    /** Where the limits come from. */
    public static final Phrase SOURCE = Phrase.of("clinic.level.source");

    /** From Douma's "tamelijk moeilijk" upwards, for a subject whose own words (gemeenteraad) are long. */
    private static final double FAIR_SCORE = 50;

    private static final double LOWEST_SCORE = 40;
    private static final double FEW = 0.10;
    private static final double MANY = 0.30;

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

    public Phrase words() {
        return Phrase.of("clinic.level." + name());
    }
}
