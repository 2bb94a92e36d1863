package nl.lokaledemocratie.quickscan.organisation;

import java.util.Map;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * A suggestion for the number of councillors. It follows from the law and the population, and sometimes the sources allow two numbers.
 * Committee members count as councillors too, so the group is mostly larger than the council.
 *
 * @param seats       seats on the population of the reference data
 * @param alternative the other possible number, where the sources do not settle it
 */
public record CouncilSize(int seats, OptionalInt alternative) {

    private static final int USUAL_MOST = 2;

    /** Whether a group with its committee members can well be as large; more than twice the seats needs an explanation. */
    public boolean isUsual(int people) {
        return people <= USUAL_MOST * Math.max(seats, alternative.orElse(0));
    }

    public boolean isCertain() {
        return alternative.isEmpty();
    }

    /** What to tell somebody who fills in the number of councillors. */
    public LocalizedText explanation() {
        return isCertain() ? certain() : uncertain(alternative.getAsInt());
    }

    private LocalizedText certain() {
        return new LocalizedText(Map.of(
                "nl",
                "Volgens de wet heeft uw raad %s zetels. Tel de commissieleden die geen raadslid zijn erbij op."
                        .formatted(Notation.DUTCH.count(seats)),
                "en",
                "By law your council has %s seats. Add the committee members who are not councillors."
                        .formatted(Notation.DUTCH.count(seats))));
    }

    private LocalizedText uncertain(int other) {
        return new LocalizedText(Map.of(
                "nl",
                "Volgens onze cijfers heeft uw raad %s of %s zetels; dat konden wij niet vaststellen. Kijk na welk getal klopt, en tel de commissieleden die geen raadslid zijn erbij op."
                        .formatted(Notation.DUTCH.count(seats), Notation.DUTCH.count(other)),
                "en",
                "By our figures your council has %s or %s seats; we could not settle which. Check the number, and add the committee members who are not councillors."
                        .formatted(Notation.DUTCH.count(seats), Notation.DUTCH.count(other))));
    }
}
