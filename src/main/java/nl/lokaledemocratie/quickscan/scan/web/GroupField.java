package nl.lokaledemocratie.quickscan.scan.web;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.scan.CouncilSize;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;

/**
 * What the form asks about one group.
 *
 * @param population as typed
 * @param council    the suggested number, if this is the council
 * @param problem    whether what was typed is not a usable number
 */
public record GroupField(
        Audience audience, String population, String reachedBy, Optional<CouncilSize> council, boolean problem) {

    static final String POPULATION = "aantal-";
    static final String REACHED_BY = "bereikt-";

    /** As it was sent. */
    GroupField read(UnaryOperator<String> form) {
        String number = form.apply(POPULATION + audience.key()).strip();
        String reached = form.apply(REACHED_BY + audience.key()).strip();
        return new GroupField(audience, number, reached, council, !isUsable(number));
    }

    ScanPlan.Group group() {
        return new ScanPlan.Group(
                population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(parse(population)),
                Optional.of(reachedBy)
                        .map(text -> text.substring(0, Math.min(text.length(), ScanPlan.MAX_REACHED_BY))));
    }

    private static boolean isUsable(String number) {
        if (number.isEmpty()) {
            return true;
        }
        int people = parse(number);
        return people >= 1 && people <= ScanPlan.MAX_POPULATION;
    }

    /** Takes the points of Dutch thousands; 0 when it is not a number. */
    private static int parse(String number) {
        String digits = number.replaceAll("[.\\s]", "");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
