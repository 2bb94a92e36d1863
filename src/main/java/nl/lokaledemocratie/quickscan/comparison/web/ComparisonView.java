package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * The comparison as its page shows it, with the words of every cell made beforehand: there are thousands.
 *
 * @param left what may be read and does not stand here
 */
public record ComparisonView(Choice choice, ComparedTable table, List<Line> lines, List<Left> left) {

    public ComparisonView {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /**
     * One organisation.
     *
     * @param cells markup
     */
    public record Line(ComparedScan scan, String cells) {}

    /**
     * A scan that cannot be compared with these.
     *
     * @param questionnaire the version it was asked with
     */
    public record Left(String organisation, String title, String questionnaire) {}

    static ComparisonView of(Choice choice, ComparedTable table, List<Scan> left, Locale locale) {
        Cells cells = new Cells(
                table,
                MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(locale.getLanguage())),
                Notation.in(locale));
        return new ComparisonView(
                choice,
                table,
                table.rows().stream()
                        .map(row -> new Line(row.scan(), cells.of(row)))
                        .toList(),
                left.stream()
                        .map(scan -> new Left(
                                scan.organisation().fullName(),
                                scan.title(),
                                scan.questionnaireId().toString()))
                        .toList());
    }
}
