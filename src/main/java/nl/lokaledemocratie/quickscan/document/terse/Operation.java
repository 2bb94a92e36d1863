package nl.lokaledemocratie.quickscan.document.terse;

import java.util.List;
import java.util.Set;

/** An operator of a content stream and what stands before it, each byte as one character. */
record Operation(String name, List<String> operands) {

    private static final Set<String> PATH = Set.of("m", "l", "c", "h", "re");
    private static final Set<String> STROKE = Set.of("w", "RG", "d", "J", "j", "M");
    private static final Set<String> TEXT = Set.of("BT", "ET", "Tf", "Tc", "Tm", "Tj", "rg");

    Operation {
        operands = List.copyOf(operands);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** Whether it adds to a path. */
    boolean isPath() {
        return PATH.contains(name);
    }

    /** Whether it says how lines look. */
    boolean isStroke() {
        return STROKE.contains(name);
    }

    /** Whether it is all that upright text needs. */
    boolean isText() {
        return TEXT.contains(name) && (!is("Tm") || isUpright());
    }

    /** Whether a text matrix only moves. */
    boolean isUpright() {
        return operands.size() == 6 && operands.subList(0, 4).equals(List.of("1", "0", "0", "1"));
    }

    double number(int place) {
        return Double.parseDouble(operands.get(place));
    }

    /** With nothing between that a reader does not need. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String part : operands) {
            if (text.length() > 0 && needsBlank(text.charAt(text.length() - 1), part.charAt(0))) {
                text.append(' ');
            }
            text.append(part);
        }
        if (text.length() > 0 && needsBlank(text.charAt(text.length() - 1), name.charAt(0))) {
            text.append(' ');
        }
        return text.append(name).toString();
    }

    private static boolean needsBlank(char before, char after) {
        return ")]>".indexOf(before) < 0 && "([</".indexOf(after) < 0;
    }
}
