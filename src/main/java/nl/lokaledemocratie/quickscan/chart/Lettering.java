package nl.lokaledemocratie.quickscan.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The one typeface of charts and report, Source Sans Pro. Charts measure with the same bytes that the report embeds.
 */
public enum Lettering {
    REGULAR("SourceSansPro-Regular.ttf"),
    /** Latin only: for our own words, never for what somebody typed. */
    ITALIC("SourceSansPro-Italic.ttf"),
    SEMIBOLD("SourceSansPro-SemiBold.ttf"),
    BOLD("SourceSansPro-Bold.ttf");

    /** What the typeface lacks and something else can say as well. */
    private static final Map<Integer, String> SUBSTITUTES = Map.of(
            0x25CF, "•", 0x2714, "✓", 0x25A1, "■", 0x25CB, "•", 0x2011, "-", 0x202F, "\u00a0", 0x2007, "\u00a0", 0x09,
            " ");

    /** Below this, letters and accents are one sign already. */
    private static final int FIRST_ACCENT = 0x300;

    private static final byte IS_DRAWN = 1;
    private static final byte IS_NOT = 2;

    /** What was found of each sign, because asking the font takes longer than all else about a text. */
    private static final byte[] FOUND = new byte[Character.MAX_VALUE + 1];

    private final String file;
    private final byte[] bytes;
    private final Font font;

    Lettering(String file) {
        this.file = file;
        bytes = read(file);
        font = parse(bytes);
    }

    /** Name of the font file, with its ending. */
    public String file() {
        return file;
    }

    /** The font file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public Font font(float size) {
        return font.deriveFont(size);
    }

    /** How many lines a text takes, of letters of a size and in a width, both in points. */
    public int lines(String text, double size, double width) {
        return new Label(text, font((float) size), width).lines();
    }

    /**
     * The text with composed letters (NFC) and without anything the typeface cannot draw: a character that it lacks would vanish
     * without a trace, so it is replaced by one that says the same or by a question mark.
     */
    public static String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(printable, c));
        return printable.toString();
    }

    /** Whether there is nothing to compose or replace in it, as in most texts. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign >= FIRST_ACCENT || !isDrawn(sign)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text can be drawn as it is. */
    public static boolean isPrintable(String text) {
        return printable(text).equals(text);
    }

    /** Whether the words of a text stay whole when it is drawn; a sign that is no letter or figure may be replaced. */
    public static boolean keepsWords(String text) {
        int[] words = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        return words.length == 0 ? isPrintable(text) : Arrays.stream(words).allMatch(Lettering::isDrawn);
    }

    /**
     * The signs of a text that nothing can print: letters of other scripts than Latin, Greek and Cyrillic, pictures, and accents that make no letter
     * together with the one before them. In order, each once; empty for a text that can be printed.
     */
    public static List<String> lost(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> !SUBSTITUTES.containsKey(sign) && !isUnseen(sign) && !isDrawn(sign))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static void append(StringBuilder printable, int codePoint) {
        if (SUBSTITUTES.containsKey(codePoint)) {
            printable.append(SUBSTITUTES.get(codePoint));
        } else if (codePoint == '\n' || codePoint == '\r') {
            printable.append(' ');
        } else if (isDrawn(codePoint)) {
            printable.appendCodePoint(codePoint);
        } else if (!isUnseen(codePoint)) {
            printable.append('?');
        }
    }

    private static boolean isDrawn(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return false;
        }
        if (FOUND[codePoint] == 0) {
            FOUND[codePoint] = isInFont(codePoint) ? IS_DRAWN : IS_NOT;
        }
        return FOUND[codePoint] == IS_DRAWN;
    }

    private static boolean isInFont(int codePoint) {
        return !isUnseen(codePoint) && !isAccent(codePoint) && REGULAR.font.canDisplay(codePoint);
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /** One that stands over the letter before it: without shaping it would stand beside it. */
    private static boolean isAccent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static byte[] read(String file) {
        String path = "/fonts/ttf/SourceSansPro/" + file;
        try (InputStream stream = Lettering.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the font " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font parse(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
