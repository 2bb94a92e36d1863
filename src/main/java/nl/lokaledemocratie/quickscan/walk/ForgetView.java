package nl.lokaledemocratie.quickscan.walk;

/**
 * The question before answers are thrown away that were not sent.
 *
 * @param again   whether one begins again afterwards
 * @param address where it is done
 * @param field   what begins it again, with its value: a group or a code
 * @param same    whether the new code is for the same group, so that one can go on with these answers
 * @param count   how many questions were answered
 * @param resume  where to go on instead
 */
public record ForgetView(
        boolean again, String address, String field, String value, boolean same, long count, String resume) {

    /** The form that asks the same in another language; a page at an address of its own needs none. */
    public String getCarried() {
        return field.isEmpty() ? "" : "formulier";
    }
}
