package nl.lokaledemocratie.quickscan.spss;

import java.util.ArrayList;
import java.util.List;

/**
 * How a variable lies in the file: in elements of eight bytes. A text of more than 255 bytes is cut into several variables, each but the last of 255
 * bytes; a program that knows of such texts puts them together again.
 */
final class Segments {

    static final int ELEMENT = 8;

    private static final int LONGEST = 255;

    /** So many bytes of a long text each of its variables is counted for; it can hold three more. */
    private static final int COUNTED = 252;

    private Segments() {}

    static boolean isLong(SavVariable variable) {
        return variable.width() > LONGEST;
    }

    /** The widths of the variables that it becomes; one of 0 for a number. */
    static List<Integer> widths(SavVariable variable) {
        if (!isLong(variable)) {
            return List.of(variable.width());
        }
        int count = (variable.width() + COUNTED - 1) / COUNTED;
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < count - 1; i++) {
            widths.add(LONGEST);
        }
        widths.add(variable.width() - (count - 1) * COUNTED);
        return List.copyOf(widths);
    }

    /** How many elements a variable of this width takes. */
    static int elements(int width) {
        return width == 0 ? 1 : LittleEndian.up(width, ELEMENT) / ELEMENT;
    }

    static int elements(SavVariable variable) {
        return widths(variable).stream().mapToInt(Segments::elements).sum();
    }

    /** What fits into a variable of this width, when it is one of several. */
    static int held(int width) {
        return Math.min(width, LONGEST);
    }
}
