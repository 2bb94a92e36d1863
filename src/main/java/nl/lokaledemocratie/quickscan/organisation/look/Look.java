package nl.lokaledemocratie.quickscan.organisation.look;

import java.util.Optional;

/**
 * What an organisation gave of its look; what it did not give is ours.
 *
 * @param style the file with the style of its colour, empty for ours
 */
public record Look(Optional<Colour> colour, String style, Optional<Logo.Mark> logo) {

    public static final Look OURS = of(Optional.empty(), Optional.empty());

    public static Look of(Optional<Colour> colour, Optional<Logo.Mark> logo) {
        return new Look(
                colour, colour.map(chosen -> StyleSheet.of(chosen).file()).orElse(""), logo);
    }
}
