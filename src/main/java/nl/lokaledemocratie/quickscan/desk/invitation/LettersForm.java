package nl.lokaledemocratie.quickscan.desk.invitation;

import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.invitation.Household;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.scan.Letters;

/**
 * What the griffier typed to get codes for letters, and why there are none yet.
 *
 * @param group     key of the group it is about; empty when nothing was filled in
 * @param addresses as typed
 * @param places    how many people of an address, as typed
 * @param only      nobody without a letter
 */
public record LettersForm(String group, String addresses, String places, boolean only, Problem problem) {

    private static final String FEW = "4";

    static final LettersForm BLANK = new LettersForm("", "", FEW, false, Problem.NONE);

    /** Why no codes were made. */
    public enum Problem {
        NONE,
        ADDRESSES,
        PLACES,
        MADE_MEANWHILE,

        /** Who may answer does not change once a scan is open. */
        FIXED
    }

    static LettersForm read(MultivaluedMap<String, String> sent) {
        LettersForm form = new LettersForm(
                first(sent, "groep"),
                first(sent, "adressen"),
                first(sent, "personen"),
                first(sent, "alleen").equals("ja"),
                Problem.NONE);
        if (form.count() == 0) {
            return form.refused(Problem.ADDRESSES);
        }
        return form.people() == 0 ? form.refused(Problem.PLACES) : form;
    }

    private static String first(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    LettersForm refused(Problem why) {
        return new LettersForm(group, addresses, places, only, why);
    }

    /** What was typed, before anybody looks whether it is right. */
    LettersForm unjudged() {
        return refused(Problem.NONE);
    }

    /** How many addresses; 0 when that cannot be meant. */
    int count() {
        return WholeNumber.parse(addresses, 0, HouseholdCodes.MOST).orElse(0);
    }

    private int people() {
        return WholeNumber.parse(places, 0, Household.MOST).orElse(0);
    }

    Household household() {
        return new Household(people(), only ? Letters.ONLY : Letters.BESIDE);
    }

    public boolean isWrong() {
        return problem != Problem.NONE;
    }

    public boolean isAt(String key, String kind) {
        return group.equals(key) && problem.name().equals(kind);
    }
}
