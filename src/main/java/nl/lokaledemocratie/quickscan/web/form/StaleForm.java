package nl.lokaledemocratie.quickscan.web.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A form that was overtaken: somebody changed what it shows after it was shown. Sets what stands now beside what was typed, field by
 * field, so that nothing is overwritten unseen and nothing typed is lost.
 *
 * @param address where the choice is sent: the address of the form itself
 * @param back    where one goes who leaves it as it stands
 * @param version of what stands now
 * @param sent    the version that came back with the form
 * @param known   whether the form said what it showed; else nobody can say that it was overtaken
 */
public record StaleForm(String address, String back, String version, String sent, boolean known, List<Choice> choices) {

    /**
     * One field.
     *
     * @param own whether the typed text is the likelier choice: it is, unless it is just what the form showed
     */
    public record Choice(String name, String label, String stored, String typed, boolean own) {

        public boolean differs() {
            return !stored.equals(typed);
        }
    }

    public StaleForm {
        choices = List.copyOf(choices);
    }

    /**
     * Sets both beside each other.
     *
     * @param sent   the version that came back with the form
     * @param stored what stands now
     * @param typed  what was sent: the same fields in the same order
     */
    public static StaleForm of(
            String address, String back, String sent, List<FormField> stored, List<FormField> typed) {
        Optional<FormVersion> shown = FormVersion.find(sent);
        FormVersion seen = shown.orElseGet(() -> FormVersion.of(stored));
        return new StaleForm(
                address,
                back,
                FormVersion.of(stored).text(),
                sent == null ? "" : sent,
                shown.isPresent(),
                IntStream.range(0, stored.size())
                        .mapToObj(place ->
                                choice(stored.get(place), typed.get(place), seen.showed(place, typed.get(place))))
                        .toList());
    }

    private static Choice choice(FormField stored, FormField typed, boolean untouched) {
        return new Choice(stored.name(), stored.label(), stored.value(), typed.value(), !untouched);
    }

    /** Whether there is anything to choose; else all that was typed stands there already. */
    public boolean isOpen() {
        return choices.stream().anyMatch(Choice::differs);
    }
}
