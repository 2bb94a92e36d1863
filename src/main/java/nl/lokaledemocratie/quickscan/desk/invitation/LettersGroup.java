package nl.lokaledemocratie.quickscan.desk.invitation;

import nl.lokaledemocratie.quickscan.invitation.Household;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes.Made;
import nl.lokaledemocratie.quickscan.invitation.LetterPiles;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.scan.Letters;

/**
 * An open group on the page where codes for letters are made.
 *
 * @param form    what stands in its fields
 * @param open    whether people can answer already
 * @param carried whether what is typed here comes along to another language
 */
public record LettersGroup(Audience audience, Made made, LettersForm form, boolean open, boolean carried) {

    static LettersGroup of(Audience audience, Made made, LettersForm form, boolean open, boolean carried) {
        boolean isOnly = made.letters() == Letters.ONLY;
        LettersForm shown = form.group().equals(audience.key())
                ? form
                : new LettersForm("", "", LettersForm.BLANK.places(), isOnly, LettersForm.Problem.NONE);
        return new LettersGroup(audience, made, shown, open, carried);
    }

    public boolean isOnly() {
        return made.letters() == Letters.ONLY;
    }

    public int mostAddresses() {
        return HouseholdCodes.MOST;
    }

    /** Fewer codes are no pile of their own. */
    public int fewest() {
        return LetterPiles.FEWEST;
    }

    public int mostPlaces() {
        return Household.MOST;
    }
}
