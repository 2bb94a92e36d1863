package nl.lokaledemocratie.quickscan.export.compared;

import java.util.List;

import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.export.PublishedNumbers;

/**
 * A comparison as tables in {@code nl} or {@code en}: where it comes from, a codebook, the organisations, a row for each number, and a row for each
 * organisation. Numbers are rounded as on the page, and what it does not show is not there: a status says so.
 */
public final class ComparedFiles {

    private ComparedFiles() {}

    /** @param about what was chosen, in words: each a name and a value */
    public static PublishedNumbers of(
            ComparedNumbers numbers, String groupName, List<About.Line> about, String language) {
        Columns columns = new Columns(numbers, groupName, language);
        return new PublishedNumbers(
                language,
                List.of(
                        About.of(numbers, about, columns.words()),
                        ComparedCodebook.of(columns),
                        columns.organisations(),
                        columns.tidy(),
                        columns.wide()));
    }
}
