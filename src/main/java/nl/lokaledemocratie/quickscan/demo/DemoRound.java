package nl.lokaledemocratie.quickscan.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * One scan of a fictional municipality.
 *
 * @param number  the how manieth of this municipality, from 1
 * @param lastDay the day on which it closes
 * @param earlier whether a later round was closed as well
 */
record DemoRound(
        FictionalMunicipality municipality,
        int number,
        Questionnaire questionnaire,
        LocalDate lastDay,
        boolean earlier) {

    private static final int SMALLER = 8;
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde");

    static String title(int number) {
        return "Quick Scan: " + ORDINALS.get(number - 1) + " ronde";
    }

    String title() {
        return title(number);
    }

    /** How many people answered; a municipality with a history had fewer of them in its first round. */
    Map<String, Integer> respondents() {
        Map<String, Integer> respondents = new LinkedHashMap<>();
        municipality
                .groups()
                .forEach((audience, group) ->
                        respondents.put(audience, group.respondents() - (earlier ? group.respondents() / SMALLER : 0)));
        return respondents;
    }

    /**
     * The answers of this round.
     *
     * @param asked its questionnaire, with own questions
     */
    List<AnswerSheet> sheets(Questionnaire asked, long seed, Map<String, Integer> respondents) {
        return new Simulation(asked, seed).sheets(municipality.code(), number, respondents);
    }
}
