package nl.lokaledemocratie.quickscan.analysis.disclosure;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;

/**
 * Whether the clerk may read what people of a group wrote. METHOD.md has no rule for words; ours is that for choices: they are read
 * only where so many wrote that a distribution would be shown. Who typed answers on paper knows these, so what came in online
 * counts for itself too (METHOD.md 12.4a).
 */
public final class WordsDisclosure {

    private WordsDisclosure() {}

    /**
     * Of one group and one question.
     *
     * @param written how many people wrote something
     * @param online  how many of them online
     */
    public static boolean isReadable(int written, int online, AnalysisSettings settings) {
        boolean mixed = online > 0 && online < written;
        return written >= settings.distributionFrom() && (!mixed || online >= settings.distributionFrom());
    }
}
