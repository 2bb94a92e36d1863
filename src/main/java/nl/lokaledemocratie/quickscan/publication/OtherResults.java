package nl.lokaledemocratie.quickscan.publication;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** The published results that a scan is set beside: of others that agreed to it (METHOD.md 9). */
public interface OtherResults {

    /**
     * A theme of a group elsewhere, published whole.
     *
     * @param organisation its official code
     * @param n            people who answered it
     * @param mean         on the scale of the theme
     * @param sd           standard deviation between people
     */
    record Score(String organisation, String group, String theme, Aspect aspect, int n, double mean, double sd) {}

    /** Of each other organisation its latest scan that asks the same; empty when nobody takes part. */
    List<Score> beside(Scan scan);
}
