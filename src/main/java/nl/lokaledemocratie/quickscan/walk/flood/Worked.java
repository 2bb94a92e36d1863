package nl.lokaledemocratie.quickscan.walk.flood;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes with a sending besides answers.
 *
 * @param trap   what was typed into a field that people do not see
 * @param asked  the text that was given out, empty before that
 * @param number that was found for it, empty for who waited
 */
public record Worked(String trap, String asked, String number) {

    /** Fields of forms. */
    public static final String TRAP = "website";

    public static final String ASKED = "opgave";
    public static final String NUMBER = "bewijs";

    /** Takes it out of a form. */
    public static Worked takeFrom(Map<String, List<String>> form) {
        return new Worked(take(form, TRAP), take(form, ASKED), take(form, NUMBER));
    }

    private static String take(Map<String, List<String>> form, String field) {
        return Optional.ofNullable(form.remove(field))
                .flatMap(values -> values.stream().findFirst())
                .orElse("");
    }

    boolean isTrapped() {
        return !trap.isEmpty();
    }
}
