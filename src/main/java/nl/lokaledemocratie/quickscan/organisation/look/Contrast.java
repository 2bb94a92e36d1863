package nl.lokaledemocratie.quickscan.organisation.look;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well the colour of an organisation is seen somewhere on light pages.
 *
 * @param ratio  from 1 to 21
 * @param needed by WCAG 2.2, level AA
 */
public record Contrast(Place place, double ratio, double needed) {

    /** Where it is used. */
    public enum Place {
        /** White letters of a button. */
        LETTERS,
        /** A link on white. */
        WHITE,
        /** A link beside a card. */
        GROUND,
        /** The mark of a chosen answer. */
        MARK
    }

    /** Everywhere. */
    public static List<Contrast> of(Colour chosen) {
        Tones light = Tones.light(chosen);
        return List.of(
                new Contrast(Place.LETTERS, light.onBrand().contrast(chosen), Tones.TEXT),
                new Contrast(Place.WHITE, chosen.contrast(light.surface()), Tones.TEXT),
                new Contrast(Place.GROUND, chosen.contrast(light.ground()), Tones.TEXT),
                new Contrast(Place.MARK, chosen.contrast(light.tint()), Tones.MARK));
    }

    public boolean isEnough() {
        return ratio >= needed;
    }

    /** The ratio to one decimal, never rounded up to what it is not. */
    public double shown() {
        return Math.floor(ratio * 10) / 10;
    }

    /** Whether a colour can be used as it is. */
    public static boolean isEnough(Colour chosen) {
        return of(chosen).stream().allMatch(Contrast::isEnough);
    }

    /** Where a colour falls short most; of one that does not, where it is seen worst. */
    public static Contrast worst(Colour chosen) {
        return of(chosen).stream()
                .min(Comparator.comparingDouble(contrast -> contrast.ratio() / contrast.needed()))
                .orElseThrow();
    }

    /** The same colour, as much darker as it must be. */
    public static Colour nearest(Colour chosen) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(step -> chosen.mixed(Colour.BLACK, step))
                .filter(Contrast::isEnough)
                .findFirst()
                .orElse(Colour.BLACK);
    }
}
