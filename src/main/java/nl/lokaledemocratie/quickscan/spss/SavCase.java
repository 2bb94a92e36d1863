package nl.lokaledemocratie.quickscan.spss;

import java.util.Arrays;

/** The values of one case, by the place of their variable; used again for the next one, because there may be very many. */
public final class SavCase {

    private static final String NOTHING = "";

    private final double[] numbers;
    private final String[] texts;

    /** All empty. */
    public SavCase(SavDictionary dictionary) {
        numbers = new double[dictionary.variables().size()];
        texts = new String[numbers.length];
        clear();
    }

    /** Makes all values empty: numbers system-missing, texts blank. */
    public void clear() {
        Arrays.fill(numbers, Double.NaN);
        Arrays.fill(texts, NOTHING);
    }

    /** A number; NaN is empty. */
    public void set(int place, double number) {
        numbers[place] = number;
    }

    /** A text; what is longer than its variable is cut off. */
    public void set(int place, String text) {
        texts[place] = text;
    }

    double number(int place) {
        return numbers[place];
    }

    String text(int place) {
        return texts[place];
    }
}
