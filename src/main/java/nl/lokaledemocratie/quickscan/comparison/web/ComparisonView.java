package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;

import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * The comparison as its page shows it.
 *
 * @param left what may be read and does not stand here
 */
public record ComparisonView(Choice choice, ComparedTable table, List<Left> left) {

    private static final int BANDS = 5;
    private static final double GAP_BAND = 0.5;

    public ComparisonView {
        left = List.copyOf(left);
    }

    /**
     * A scan that cannot be compared with these.
     *
     * @param questionnaire the version it was asked with
     */
    public record Left(String organisation, String title, String questionnaire) {}

    /** How dark a score stands, from 0 to 4: where on its scale it lies, or how large a gap is; a tint, beside the number itself. */
    public int band(ComparedCell.Shown shown, int column) {
        ComparedTable.Topic topic = table.topics().get(column);
        double part = table.view().aspect() == Aspect.GAP
                ? Math.abs(shown.value()) / GAP_BAND
                : BANDS * (shown.value() - topic.lowest()) / (topic.highest() - topic.lowest());
        return (int) Math.max(0, Math.min(BANDS - 1, Math.floor(part)));
    }
}
