package nl.lokaledemocratie.quickscan.organisation.look;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours that follow from that of an organisation, on light pages or on dark ones.
 *
 * @param surface what most of it stands on
 * @param ground  what else it stands on
 * @param ink     the colour of running text
 * @param brand   of buttons, links and marks
 * @param strong  the same under a pointer
 * @param tint    behind an answer that was chosen
 * @param onBrand letters on {@code brand}
 */
public record Tones(
        Colour surface, Colour ground, Colour ink, Colour brand, Colour strong, Colour tint, Colour onBrand) {

    /** What text needs, by success criterion 1.4.3 of WCAG 2.2. */
    public static final double TEXT = 4.5;

    /** What marks and the edges of controls need, by 1.4.11. */
    public static final double MARK = 3;

    private static final Colour SURFACE = Colour.WHITE;
    private static final Colour GROUND = new Colour(0xf5, 0xf6, 0xf3);
    private static final Colour INK = new Colour(0x1b, 0x2a, 0x33);

    private static final Colour DARK_SURFACE = new Colour(0x1b, 0x24, 0x2a);
    private static final Colour DARK_GROUND = new Colour(0x12, 0x19, 0x1d);
    private static final Colour DARK_INK = new Colour(0xe8, 0xee, 0xf0);
    private static final Colour DARK_LETTERS = new Colour(0x0b, 0x1a, 0x20);

    /** Percentages of one colour in another. */
    private static final int MOST_TINT = 10;

    private static final int MOST_DARK_TINT = 16;
    private static final int STRONG = 27;
    private static final int DARK_STRONG = 35;

    /** On light pages, and on dark ones. */
    public static List<Tones> both(Colour chosen) {
        return List.of(light(chosen), dark(chosen));
    }

    /** On light pages the colour itself is used. */
    static Tones light(Colour chosen) {
        return new Tones(
                SURFACE,
                GROUND,
                INK,
                chosen,
                chosen.mixed(Colour.BLACK, STRONG),
                tint(SURFACE, chosen, MOST_TINT),
                Colour.WHITE);
    }

    /** On dark pages it becomes as much lighter as it must be to be read. */
    static Tones dark(Colour chosen) {
        Colour brand = chosen.lighter()
                .filter(lighter -> lighter.contrast(DARK_SURFACE) >= TEXT + 1)
                .findFirst()
                .orElse(Colour.WHITE);
        return new Tones(
                DARK_SURFACE,
                DARK_GROUND,
                DARK_INK,
                brand,
                brand.mixed(Colour.WHITE, DARK_STRONG),
                tint(DARK_SURFACE, brand, MOST_DARK_TINT),
                DARK_LETTERS);
    }

    /** As much of the colour as leaves text of that colour readable on it. */
    private static Colour tint(Colour surface, Colour brand, int most) {
        return IntStream.iterate(most, share -> share >= 0, share -> share - 1)
                .mapToObj(share -> surface.mixed(brand, share))
                .filter(mixed -> brand.contrast(mixed) >= TEXT)
                .findFirst()
                .orElse(surface);
    }
}
