package nl.lokaledemocratie.quickscan.organisation.look.web;

import java.util.List;

import nl.lokaledemocratie.quickscan.organisation.look.Contrast;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.organisation.look.Tones;

/**
 * The look of an organisation on the page where it is given.
 *
 * @param typed   in the field of the colour
 * @param version what the form of the colour showed
 * @param problem why it was refused, empty when it was not
 */
public record LookView(
        String organisation,
        Look look,
        String typed,
        String version,
        String problem,
        String logoProblem,
        boolean saved) {

    /** The logo that the page shows, empty for none: what a form that changes it says it saw. */
    public String getSeen() {
        return look.logo().map(mark -> mark.file()).orElse("");
    }

    public boolean isRefused() {
        return !problem.isEmpty() || !logoProblem.isEmpty();
    }

    /** How well the colour is seen; of our own colour nobody needs to know. */
    public List<Contrast> getContrasts() {
        return look.colour().map(Contrast::of).orElse(List.of());
    }

    /** The colours of a sample on light pages and of one on dark pages. */
    public List<Tones> getSamples() {
        return look.colour().map(Tones::both).orElse(List.of());
    }
}
