package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.chart.ChartSvg;
import nl.lokaledemocratie.quickscan.chart.GapChart;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.notation.Notation;

/** A table of gaps as a small chart per theme. It shows what the table shows and nothing else, its scale included. */
final class GapPicture {

    /** In CSS pixels: on a phone of 360 pixels one chart needs no scaling. */
    private static final double COLUMN = 318;

    private GapPicture() {}

    /**
     * Draws the picture.
     *
     * @param columns how many charts stand side by side
     */
    static byte[] of(Choice choice, ComparedTable table, Locale locale, int columns) {
        ComparisonMessages words =
                MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(locale.getLanguage()));
        String group = choice.group().inText().in(locale.getLanguage());
        return ChartSvg.of(
                chart(table, locale, words), columns * COLUMN, words.pictureTitle(group), words.pictureText(group));
    }

    private static GapChart chart(ComparedTable table, Locale locale, ComparisonMessages words) {
        List<String> themes = table.topics().stream()
                .map(theme -> theme.name().in(locale.getLanguage()))
                .toList();
        List<GapChart.Row> rows = table.rows().stream()
                .map(row -> new GapChart.Row(
                        row.scan().name(),
                        row.cells().stream()
                                .map(cell -> cell(cell, locale, words))
                                .toList()))
                .toList();
        return new GapChart(limit(table), themes, rows);
    }

    /** The first half point that no bar goes beyond; of what is shown, for a scale tells about values too. */
    private static double limit(ComparedTable table) {
        double longest = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.shown().stream())
                .mapToDouble(shown -> Math.abs(shown.value()))
                .max()
                .orElse(0);
        return Math.max(1, Math.ceil(2 * longest) / 2);
    }

    private static GapChart.Cell cell(ComparedCell cell, Locale locale, ComparisonMessages words) {
        Optional<Mark> mark = cell.shown()
                .map(shown -> new Mark(shown.value(), Notation.in(locale).gap(shown.value()), false));
        return new GapChart.Cell(mark, mark.isPresent() ? "" : note(cell, words));
    }

    private static String note(ComparedCell cell, ComparisonMessages words) {
        if (cell.isTooFew()) {
            return words.tooFewShort();
        }
        return cell.isHidden() ? words.hiddenShort() : words.noData();
    }
}
