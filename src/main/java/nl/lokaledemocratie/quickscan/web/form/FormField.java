package nl.lokaledemocratie.quickscan.web.form;

/**
 * One field of a form and what is in it.
 *
 * @param name  under which it is sent
 * @param label what the page calls it
 */
public record FormField(String name, String label, String value) {

    /** What browsers do to the ends of lines makes no difference. */
    public FormField {
        value = value.replace("\r\n", "\n").strip();
    }

    boolean reads(FormField other) {
        return value.equals(other.value);
    }
}
