package nl.lokaledemocratie.quickscan.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole document.
 *
 * @param language    language tag of everything in it
 * @param date        printed as day of creation in the file's properties
 * @param identity    hexadecimal digits from which the file's identifier is made
 * @param headerLeft  on every page but the cover, as are the next three
 * @param headerRight may be empty
 * @param footer      left of the page number
 * @param pageNumber  with {@code {page}} and {@code {pages}}
 */
public record Document(
        String language,
        String title,
        String subject,
        LocalDate date,
        String identity,
        String headerLeft,
        String headerRight,
        String footer,
        String pageNumber,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
