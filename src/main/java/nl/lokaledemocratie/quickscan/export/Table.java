package nl.lokaledemocratie.quickscan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.HalfUp;

/**
 * One table.
 *
 * @param key     names it in addresses
 * @param name    in words
 * @param columns heads, as many as each row has cells
 */
public record Table(String key, String name, List<String> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Not every row of " + name + " has " + width + " cells");
        }
    }

    /**
     * A text or a number, or nothing.
     *
     * @param number as it is shown: rounded where it is printed
     */
    public record Cell(String text, Optional<BigDecimal> number) {

        /** Nothing. */
        public static final Cell NONE = new Cell("", Optional.empty());

        /** A text; an empty one is nothing. */
        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        public static Cell of(long count) {
            return new Cell("", Optional.of(BigDecimal.valueOf(count)));
        }

        public static Cell of(OptionalInt count) {
            return count.isPresent() ? of(count.getAsInt()) : NONE;
        }

        /** With one decimal, as in the report. */
        public static Cell mean(double mean) {
            return decimal(1, mean);
        }

        static Cell decimal(int decimals, double value) {
            return new Cell("", Optional.of(HalfUp.to(decimals, value)));
        }

        /** A fraction of 1 in whole percents. */
        static Cell percent(double share) {
            return of(HalfUp.percent(share));
        }
    }
}
