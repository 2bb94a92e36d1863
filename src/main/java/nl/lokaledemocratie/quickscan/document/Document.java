package nl.lokaledemocratie.quickscan.document;

import java.time.LocalDate;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.seal.Imprint;

/**
 * A whole document.
 *
 * @param form        how it is read
 * @param language    language tag of everything in it
 * @param date        printed as day of creation in the file's properties
 * @param imprint     where the content comes from; written in the file's properties
 * @param headerLeft  on every page but the cover, as are the next three
 * @param headerRight may be empty
 * @param footer      left of the page number
 * @param pageNumber  with {@code {page}} and {@code {pages}}
 */
public record Document(
        Form form,
        String language,
        String title,
        String subject,
        LocalDate date,
        Imprint imprint,
        String headerLeft,
        String headerRight,
        String footer,
        String pageNumber,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** One to read on paper. */
    public Document(
            String language,
            String title,
            String subject,
            LocalDate date,
            Imprint imprint,
            String headerLeft,
            String headerRight,
            String footer,
            String pageNumber,
            List<Block> blocks) {
        this(Form.PAGES, language, title, subject, date, imprint, headerLeft, headerRight, footer, pageNumber, blocks);
    }

    /** How a document is read. */
    public enum Form {
        /** Text that goes on over upright pages. */
        PAGES,
        /** To show on a screen: a page for what stands under each heading of level 1. */
        SLIDES,
        /** One page to hang on a wall, of A4. */
        POSTER,
        /** The same, twice as large: A3. */
        LARGE_POSTER,
        /** Pieces of post with a code on each: a letter on each page. */
        LETTERS,
        /** The same on cards of A6, four on a page. */
        CARDS,
        /** Addresses to stick on envelopes, 24 on a page. */
        LABELS;

        public boolean isPoster() {
            return this == POSTER || this == LARGE_POSTER;
        }

        /** Whether it goes by post, piece by piece. */
        public boolean isPost() {
            return this == LETTERS || this == CARDS || this == LABELS;
        }
    }
}
