package nl.lokaledemocratie.quickscan.scan.own;

import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** How long and how many the parts of an own question may be. */
public final class OwnLimits {

    public static final int MAX_TEXT = 300;
    public static final int MAX_OPTION = 120;
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 7;
    public static final int LONGEST_ANSWER = 1000;

    static final int LARGEST_NUMBER = 999_999_999;

    private OwnLimits() {}

    /** Options with these labels, in this order. */
    public static List<Option> options(List<LocalizedText> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Option("optie-" + (i + 1), labels.get(i)))
                .toList();
    }
}
