package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.chart.ChartSvg;
import nl.lokaledemocratie.quickscan.chart.GapChart;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.comparison.GapCell;
import nl.lokaledemocratie.quickscan.comparison.GapTable;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.web.PageFormat;

/** A table of gaps drawn as bars from zero. It shows what the table shows and nothing else. */
final class GapPicture {

    private static final double WIDTH = 1040;

    private GapPicture() {}

    static byte[] of(Choice choice, GapTable table, Locale locale) {
        ComparisonMessages words =
                MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(locale.getLanguage()));
        String group = choice.group().inText().in(locale.getLanguage());
        return ChartSvg.of(
                chart(choice, table, locale, words), WIDTH, words.pictureTitle(group), words.pictureText(group));
    }

    private static GapChart chart(Choice choice, GapTable table, Locale locale, ComparisonMessages words) {
        Scale scale = choice.questionnaire().statements().get(0).scale();
        List<String> themes = table.themes().stream()
                .map(theme -> theme.name().in(locale.getLanguage()))
                .toList();
        List<GapChart.Row> rows = table.rows().stream()
                .map(row -> new GapChart.Row(
                        row.scan().name(),
                        row.cells().stream()
                                .map(cell -> cell(cell, locale, words))
                                .toList()))
                .toList();
        return new GapChart((scale.max() - scale.min()) / 2.0, themes, rows);
    }

    private static GapChart.Cell cell(GapCell cell, Locale locale, ComparisonMessages words) {
        Optional<Mark> mark =
                cell.shown().map(shown -> new Mark(shown.gap(), PageFormat.signed(shown.gap(), 1, locale), false));
        String note = cell.isHidden() ? words.hiddenShort() : words.noData();
        return new GapChart.Cell(mark, mark.isPresent() ? "" : note);
    }
}
