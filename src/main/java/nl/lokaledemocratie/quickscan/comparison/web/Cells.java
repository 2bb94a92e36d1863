package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The cells of the rows of a comparison as they stand on its page. There are thousands: a template would take most of the time of the page for them. */
final class Cells {

    private static final int BANDS = 5;
    private static final double GAP_BAND = 0.5;

    private final ComparedTable table;
    private final Notation notation;
    private final List<String> heads;
    private final String answers;
    private final String tooFew;
    private final String hidden;
    private final String noData;

    Cells(ComparedTable table, ComparisonMessages words, Notation notation) {
        this.table = table;
        this.notation = notation;
        heads = table.topics().stream()
                .map(topic -> "\" data-head=\""
                        + escaped(topic.name().in(notation.locale().getLanguage())) + "\">")
                .toList();
        answers = "<span class=\"qs-visually-hidden\"> " + escaped(words.answers()) + "</span>)</span></td>";
        tooFew = note(words.tooFew());
        hidden = note(words.hidden());
        noData = note(words.noData());
    }

    private static String note(String words) {
        return "<span class=\"qs-hidden\">" + escaped(words) + "</span></td>";
    }

    /** All cells of one organisation, as markup. */
    String of(ComparedTable.Row row) {
        StringBuilder markup = new StringBuilder();
        IntStream.range(0, row.cells().size())
                .forEach(column -> add(column, row.cells().get(column), markup));
        return markup.toString();
    }

    private void add(int column, ComparedCell cell, StringBuilder markup) {
        markup.append("<td class=\"qs-number");
        cell.shown()
                .ifPresentOrElse(
                        shown -> markup.append(" qs-tint-")
                                .append(band(table.topics().get(column), shown))
                                .append(heads.get(column))
                                .append("<span class=\"qs-score\">")
                                .append(score(shown))
                                .append("</span> <span class=\"qs-count\">(")
                                .append(notation.count(shown.n()))
                                .append(answers),
                        () -> markup.append(heads.get(column))
                                .append(cell.isTooFew() ? tooFew : cell.isHidden() ? hidden : noData));
    }

    private String score(Shown shown) {
        return isGap() ? notation.gap(shown.value()) : notation.mean(shown.value());
    }

    private boolean isGap() {
        return table.view().aspect() == Aspect.GAP;
    }

    /** How dark a score stands, from 0 to 4: where on its scale it lies, or how large a gap is; a tint, beside the number itself. */
    private int band(Topic topic, Shown shown) {
        double part = isGap()
                ? Math.abs(shown.value()) / GAP_BAND
                : BANDS * (shown.value() - topic.lowest()) / (topic.highest() - topic.lowest());
        return (int) Math.max(0, Math.min(BANDS - 1, Math.floor(part)));
    }

    /** As templates do. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
