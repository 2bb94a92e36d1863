package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.PageFormat;

/**
 * The comparison as its page shows it, with the words of every cell made beforehand: there are thousands.
 *
 * @param left what may be read and does not stand here
 */
public record ComparisonView(Choice choice, ComparedTable table, List<Line> lines, List<Left> left) {

    private static final int BANDS = 5;
    private static final double GAP_BAND = 0.5;

    public ComparisonView {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** One organisation. */
    public record Line(ComparedScan scan, List<Box> boxes) {}

    /**
     * One cell.
     *
     * @param head  name of the column
     * @param tint  class of a cell with a score
     * @param score empty where none is shown
     * @param count how many answers it is of
     * @param note  why none is shown
     */
    public record Box(String head, String tint, String score, String count, String note) {}

    /**
     * A scan that cannot be compared with these.
     *
     * @param questionnaire the version it was asked with
     */
    public record Left(String organisation, String title, String questionnaire) {}

    static ComparisonView of(Choice choice, ComparedTable table, List<Scan> left, Locale locale) {
        ComparisonMessages words =
                MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(locale.getLanguage()));
        Words said = new Words(words.tooFew(), words.hidden(), words.noData(), locale);
        List<Line> lines = table.rows().stream()
                .map(row -> new Line(
                        row.scan(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(
                                        column -> box(table, column, row.cells().get(column), said))
                                .toList()))
                .toList();
        return new ComparisonView(
                choice,
                table,
                lines,
                left.stream()
                        .map(scan -> new Left(
                                scan.organisation().fullName(),
                                scan.title(),
                                scan.questionnaireId().toString()))
                        .toList());
    }

    private record Words(String tooFew, String hidden, String noData, Locale locale) {

        String note(ComparedCell cell) {
            return cell.isTooFew() ? tooFew : cell.isHidden() ? hidden : noData;
        }
    }

    private static Box box(ComparedTable table, int column, ComparedCell cell, Words words) {
        Topic topic = table.topics().get(column);
        String head = topic.name().in(words.locale.getLanguage());
        return cell.shown()
                .map(shown -> new Box(
                        head,
                        "qs-tint-" + band(table.view().aspect(), topic, shown),
                        score(table.view().aspect(), shown, words.locale),
                        PageFormat.number(shown.n(), words.locale),
                        ""))
                .orElseGet(() -> new Box(head, "", "", "", words.note(cell)));
    }

    private static String score(Aspect aspect, Shown shown, Locale locale) {
        return aspect == Aspect.GAP
                ? PageFormat.signed(shown.value(), 1, locale)
                : PageFormat.decimal(shown.value(), 1, locale);
    }

    /** How dark a score stands, from 0 to 4: where on its scale it lies, or how large a gap is; a tint, beside the number itself. */
    private static int band(Aspect aspect, Topic topic, Shown shown) {
        double part = aspect == Aspect.GAP
                ? Math.abs(shown.value()) / GAP_BAND
                : BANDS * (shown.value() - topic.lowest()) / (topic.highest() - topic.lowest());
        return (int) Math.max(0, Math.min(BANDS - 1, Math.floor(part)));
    }
}
