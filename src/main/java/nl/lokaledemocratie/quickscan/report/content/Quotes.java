package nl.lokaledemocratie.quickscan.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Answers in people's own words that a person read, shortened and chose.
 *
 * @param number   how often the choice was changed
 * @param chosenOn the day of the last change; empty when nothing was ever chosen
 */
public record Quotes(int number, Optional<LocalDate> chosenOn, List<Quote> list) {

    /** Where nobody chose any. */
    public static final Quotes NONE = new Quotes(0, Optional.empty(), List.of());

    public Quotes {
        list = List.copyOf(list);
    }

    /**
     * One of them.
     *
     * @param question key of the question
     * @param group    key of the group
     * @param theme    key of the theme; empty where it belongs to none
     */
    public record Quote(String question, String group, String theme, String words) {}
}
