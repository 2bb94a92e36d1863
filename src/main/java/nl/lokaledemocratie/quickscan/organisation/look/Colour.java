package nl.lokaledemocratie.quickscan.organisation.look;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A colour of a screen in sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final int MOST = 255;
    private static final int SIXTEEN = 16;
    private static final int PERCENT = 100;
    private static final Pattern LONG = Pattern.compile("#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    private static final Pattern SHORT = Pattern.compile("#?([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern PARTS =
            Pattern.compile("(?:rgb)?\\(?(\\d{1,3})\\s*[,;/\\s]\\s*(\\d{1,3})\\s*[,;/\\s]\\s*(\\d{1,3})\\)?");

    /** Below this the screen is linear, by the definition of sRGB. */
    private static final double LINEAR_TO = 0.04045;

    /** What stray light adds, by WCAG 2. */
    private static final double FLARE = 0.05;

    public Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > MOST) {
            throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads what stands in a style guide: {@code #14566b}, {@code 14566B}, {@code #abc}, {@code 20, 86, 107} or {@code rgb(20,86,107)}. */
    public static Optional<Colour> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return parse(LONG.matcher(text), SIXTEEN, 1)
                .or(() -> parse(SHORT.matcher(text), SIXTEEN, SIXTEEN + 1))
                .or(() -> parse(PARTS.matcher(text), 10, 1));
    }

    private static Optional<Colour> parse(Matcher text, int radix, int times) {
        if (!text.matches()) {
            return Optional.empty();
        }
        int[] parts = new int[3];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(text.group(i + 1), radix) * times;
            if (parts[i] > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(new Colour(parts[0], parts[1], parts[2]));
    }

    /** As style sheets write it: {@code #14566b}. */
    public String text() {
        return "#" + hex();
    }

    String hex() {
        return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    }

    /**
     * How well one is seen on the other, (L1 + 0.05) / (L2 + 0.05) of WCAG 2.2 with L the relative luminance.
     *
     * @return from 1, the same, to 21, black on white
     */
    public double contrast(Colour other) {
        double one = luminance() + FLARE;
        double two = other.luminance() + FLARE;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Relative luminance of WCAG 2.2, from 0 for black to 1 for white. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= LINEAR_TO ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Some of another colour mixed in.
     *
     * @param percent of the other, from 0 to 100
     */
    Colour mixed(Colour other, int percent) {
        return new Colour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    private static int mixed(int one, int other, int percent) {
        return (one * (PERCENT - percent) + other * percent + PERCENT / 2) / PERCENT;
    }

    /** From this colour to white: first brighter and half as strong, then paler and paler. The hue stays. */
    Stream<Colour> lighter() {
        float[] parts = Color.RGBtoHSB(red, green, blue, null);
        float hue = parts[0];
        Stream<Color> brighter = IntStream.rangeClosed(0, PERCENT)
                .mapToObj(step ->
                        Color.getHSBColor(hue, between(parts[1], parts[1] / 2, step), between(parts[2], 1, step)));
        Stream<Color> paler = IntStream.rangeClosed(0, PERCENT)
                .mapToObj(step -> Color.getHSBColor(hue, between(parts[1] / 2, 0, step), 1));
        return Stream.concat(brighter, paler)
                .map(colour -> new Colour(colour.getRed(), colour.getGreen(), colour.getBlue()));
    }

    private static float between(float from, float to, int percent) {
        return from + (to - from) * percent / PERCENT;
    }
}
