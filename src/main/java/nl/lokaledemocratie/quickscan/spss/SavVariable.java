package nl.lokaledemocratie.quickscan.spss;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One variable: a number, or a text of at most so many bytes.
 *
 * @param name        as {@link SavNames} makes it
 * @param label       what it is, in words; longer than 255 bytes is cut off
 * @param width       bytes of a text, from 1 to 32767; 0 for a number
 * @param decimals    that a number is printed with
 * @param valueLabels what single numbers mean; each at most 120 bytes, longer ones are cut off
 * @param missing     at most three numbers that stand for no answer, each with its own meaning; besides these a value may be empty, which
 *                    is something else again
 */
public record SavVariable(
        String name,
        String label,
        int width,
        int decimals,
        Measure measure,
        Map<Double, String> valueLabels,
        List<Double> missing) {

    /** The longest text. */
    public static final int LONGEST = 32_767;

    private static final int MOST_MISSING = 3;
    private static final int MOST_DECIMALS = 16;

    public SavVariable {
        valueLabels = Collections.unmodifiableMap(new LinkedHashMap<>(valueLabels));
        missing = List.copyOf(missing);
        if (!SavNames.isName(name)) {
            throw new IllegalArgumentException("No name of a variable: " + name);
        }
        if (width < 0 || width > LONGEST || decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(name + " cannot be " + width + " bytes with " + decimals + " decimals");
        }
        if (missing.size() > MOST_MISSING) {
            throw new IllegalArgumentException(name + " has more than three values for no answer: " + missing);
        }
        if (width > 0 && !(valueLabels.isEmpty() && missing.isEmpty())) {
            throw new IllegalArgumentException(name + " is a text and has labels or missing values of numbers");
        }
    }

    /** A number without labels of its values. */
    public static SavVariable number(String name, String label, int decimals, Measure measure) {
        return new SavVariable(name, label, 0, decimals, measure, Map.of(), List.of());
    }

    /** A number of which each value is a code with a meaning. */
    public static SavVariable coded(
            String name, String label, Measure measure, Map<Double, String> valueLabels, List<Double> missing) {
        return new SavVariable(name, label, 0, 0, measure, valueLabels, missing);
    }

    /** A text of at most so many bytes of UTF-8. */
    public static SavVariable text(String name, String label, int width) {
        return new SavVariable(name, label, width, 0, Measure.NOMINAL, Map.of(), List.of());
    }

    public boolean isText() {
        return width > 0;
    }
}
