package nl.lokaledemocratie.quickscan.document;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.Chart;

/** One block of a document. */
public sealed interface Block {

    /**
     * The first page.
     *
     * @param kicker  small line above the title
     * @param notices what must not be missed, each in a frame of its own
     */
    record Cover(String kicker, String title, String subtitle, List<String> facts, List<String> notices)
            implements Block {

        public Cover {
            facts = List.copyOf(facts);
            notices = List.copyOf(notices);
        }
    }

    /**
     * A page to hang on a wall; a document of such a form has nothing else.
     *
     * @param colour  of the band at the top and of large words; white letters can be read on it
     * @param kicker  who asks
     * @param call    what to do
     * @param how     above the address
     * @param address in large letters
     * @param notes   small, at the bottom
     */
    record Poster(
            Color colour,
            String kicker,
            String title,
            String subtitle,
            String call,
            List<String> facts,
            String how,
            String address,
            Squares code,
            List<String> notes)
            implements Block {

        public Poster {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Letters or cards of which each says the same to somebody else; a document of such a form has nothing else.
     *
     * @param pieces in the order of the pages
     */
    record Post(PostWords words, List<PostPiece> pieces) implements Block {

        public Post {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Addresses to stick on envelopes; a document of such a form has nothing else.
     *
     * @param pieces of which only the addresses are printed
     */
    record Labels(List<PostPiece> pieces) implements Block {

        public Labels {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A square drawing of dark and light squares, such as a QR code with its quiet edge.
     *
     * @param rows        from the top, a sign per square: {@code #} is dark, a dot is light; as many as each is long
     * @param alternative for who cannot see it
     */
    record Squares(List<String> rows, String alternative) {

        public Squares {
            rows = List.copyOf(rows);
            for (String row : rows) {
                if (row.length() != rows.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.length() + " in a drawing of " + rows.size() + " rows");
                }
            }
        }
    }

    /** A table of contents of the headings of level 1 and 2. */
    record Contents(String title) implements Block {}

    /** A heading of level 1, 2 or 3. */
    record Heading(int level, String text, Start start) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading of level " + level);
            }
        }

        /** Where on a page it may stand. */
        public enum Start {
            /** Wherever the text before it ends. */
            ANYWHERE,
            /** Where all that belongs to it fits, or at least half a page of it. */
            ROOMY,
            /** Where all that belongs to it still fits on the page, if a page can hold it. */
            WHOLE,
            /** At the top of a page. */
            NEW_PAGE
        }
    }

    /**
     * What follows begins on a left page. A right one that would be left over before it is to write on.
     *
     * @param words above the lines to write on
     */
    record LeftPage(String words) implements Block {}

    /** Running text. */
    record Paragraph(Kind kind, List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** What a paragraph is for. */
        public enum Kind {
            BODY,
            /** Running text that no page separates from what it introduces. */
            INTRODUCTION,
            LEAD,
            /** Small, for who types what was answered, and with what it belongs to. */
            CODE,
            /** Small, above what is to be filled in, and with it. */
            LABEL,
            NOTE,
            NOTICE
        }
    }

    /** An unordered list. */
    record Bullets(List<List<Span>> items) implements Block {

        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table. The first cell of each row is the row's header.
     *
     * @param columns their shares of the width add up to 1
     */
    record Table(String caption, List<Column> columns, List<RowGroup> groups) implements Block {

        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
            for (RowGroup group : groups) {
                for (Row row : group.rows()) {
                    int span = row.cells().stream().mapToInt(Cell::span).sum();
                    if (span != columns.size()) {
                        throw new IllegalArgumentException(
                                "A row of " + span + " in a table of " + columns.size() + " columns: " + row);
                    }
                    if (row.cells().size() < 2 || row.cells().get(0).span() > 1) {
                        throw new IllegalArgumentException("A row without a header and data: " + row);
                    }
                }
            }
        }

        /** Whether titles stand between its rows, or cells cover more than one column. */
        public boolean isGrouped() {
            return groups.stream()
                    .anyMatch(group -> group.title().isPresent()
                            || group.rows().stream()
                                    .flatMap(row -> row.cells().stream())
                                    .anyMatch(cell -> cell.span() > 1));
        }

        /** What the signs in it mean, each once and always in the same order. */
        public List<String> notes() {
            return groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(Row::notes)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** A column of a table. */
    record Column(String header, double share, boolean numeric) {}

    /** Rows that belong together, under a title over the whole width where there is one. */
    record RowGroup(Optional<String> title, List<Row> rows) {

        public RowGroup {
            rows = List.copyOf(rows);
        }
    }

    /** A row of cells that together span all columns. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What the signs in it mean. */
        public Stream<String> notes() {
            return cells.stream().flatMap(cell -> cell.notes().stream());
        }
    }

    /**
     * A cell.
     *
     * @param small second line in small type, may be empty
     * @param span  number of columns
     * @param muted words in place of a number
     * @param link  behind the second line, in small type too
     * @param notes what its signs mean; said once on each page, or below the table where there are no pages
     */
    record Cell(String text, String small, int span, boolean muted, Optional<Span> link, List<String> notes) {

        public Cell {
            notes = List.copyOf(notes);
        }

        /** One without a link and without signs. */
        public Cell(String text, String small, int span, boolean muted) {
            this(text, small, span, muted, Optional.empty(), List.of());
        }

        /** The same with what its signs mean. */
        public Cell noted(List<String> meanings) {
            return new Cell(text, small, span, muted, link, meanings);
        }

        /** One that says where more is to be found. */
        public static Cell linked(String text, String small, Span link) {
            return new Cell(text, small, 1, false, Optional.of(link), List.of());
        }

        public static Cell of(String text) {
            return new Cell(text, "", 1, false);
        }

        public static Cell muted(String text, int span) {
            return new Cell(text, "", span, true);
        }
    }

    /** A drawing with its caption above it and words for who cannot see it. */
    record Figure(Chart chart, String caption, String alternative) implements Block {}

    /**
     * What somebody can answer on paper, or a line of such answers.
     *
     * @param code small: how a file of answers calls it; empty where it is called by its text
     */
    record Answer(String text, String code) {}

    /**
     * Boxes to tick on paper, side by side: one row per line, one column per answer.
     *
     * @param corner what stands above the lines
     */
    record TickTable(String corner, List<Answer> answers, List<Answer> lines) implements Block {
        public TickTable {
            answers = List.copyOf(answers);
            lines = List.copyOf(lines);
        }
    }

    /** Boxes to tick or write a number in, one below the other. */
    record TickList(List<Answer> answers) implements Block {
        public TickList {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Lines to write on.
     *
     * @param description for who cannot see them
     */
    record WritingSpace(String description, int lines) implements Block {}
}
