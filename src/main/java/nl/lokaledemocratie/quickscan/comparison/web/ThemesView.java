package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.chart.ChartSvg;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.notation.Notation;

/**
 * Now and wish together: a small chart per topic with all organisations of one sheet, all on one scale, and the same as a table.
 *
 * @param sheet  which part of the organisations, from 1
 * @param sheets how many parts there are
 */
public record ThemesView(Choice choice, List<Topic> topics, List<Line> lines, int sheet, int sheets) {

    /** So many organisations are still told apart in a picture. */
    static final int EACH = 25;

    /** In CSS pixels: on a phone of 360 pixels one chart needs no scaling. */
    private static final double COLUMN = 318;

    public ThemesView {
        topics = List.copyOf(topics);
        lines = List.copyOf(lines);
    }

    /** One organisation. */
    public record Line(ComparedScan scan, List<Pair> pairs) {}

    /** Now and wish of a topic. */
    public record Pair(Topic topic, ComparedCell now, ComparedCell wish) {

        /** Whether neither is shown and both for the same reason. */
        public boolean isSilent() {
            return now.shown().isEmpty() && now.equals(wish);
        }
    }

    static int sheets(ComparedTable table) {
        return Math.max(1, (table.rows().size() + EACH - 1) / EACH);
    }

    /** Both tables have the same rows. */
    static ThemesView of(Choice choice, ComparedTable now, ComparedTable wish, int sheet) {
        List<Line> lines = IntStream.range(
                        (sheet - 1) * EACH, Math.min(sheet * EACH, now.rows().size()))
                .mapToObj(row -> new Line(
                        now.rows().get(row).scan(),
                        IntStream.range(0, now.topics().size())
                                .mapToObj(column -> new Pair(
                                        now.topics().get(column),
                                        now.rows().get(row).cells().get(column),
                                        wish.rows().get(row).cells().get(column)))
                                .toList()))
                .toList();
        return new ThemesView(choice, now.topics(), lines, sheet, sheets(now));
    }

    /** Numbers of all sheets. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, sheets).boxed().toList();
    }

    /** @param columns how many charts stand side by side */
    byte[] picture(Locale locale, int columns) {
        ComparisonMessages words =
                MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(locale.getLanguage()));
        String group = choice.group().inText().in(locale.getLanguage());
        return ChartSvg.of(
                chart(locale, columns, words), columns * COLUMN, words.themesTitle(group), words.themesText(group));
    }

    private NowWishChart chart(Locale locale, int columns, ComparisonMessages words) {
        List<NowWishChart.Panel> panels = IntStream.range(0, topics.size())
                .mapToObj(column -> new NowWishChart.Panel(
                        topics.get(column).name().in(locale.getLanguage()),
                        "",
                        lines.stream()
                                .map(line ->
                                        row(line.scan().name(), line.pairs().get(column), locale, words))
                                .toList()))
                .toList();
        return new NowWishChart(
                (int) topics.stream().mapToDouble(Topic::lowest).min().orElse(0),
                (int) topics.stream().mapToDouble(Topic::highest).max().orElse(1),
                columns,
                NowWishChart.Spacing.CLOSE,
                panels,
                new NowWishChart.Legend(words.viewName("nu"), words.viewName("wens"), ""));
    }

    private static NowWishChart.Row row(String name, Pair pair, Locale locale, ComparisonMessages words) {
        Optional<Mark> now = mark(pair.now(), locale);
        Optional<Mark> wish = mark(pair.wish(), locale);
        String note = Stream.of(pair.now(), pair.wish())
                .filter(cell -> cell.shown().isEmpty())
                .findFirst()
                .map(cell -> note(cell, words))
                .orElse("");
        return new NowWishChart.Row(name, now, wish, note);
    }

    private static Optional<Mark> mark(ComparedCell cell, Locale locale) {
        return cell.shown()
                .map(shown -> new Mark(shown.value(), Notation.in(locale).mean(shown.value()), false));
    }

    private static String note(ComparedCell cell, ComparisonMessages words) {
        return cell.isTooFew() ? words.tooFewShort() : cell.isHidden() ? words.hiddenShort() : words.noData();
    }
}
