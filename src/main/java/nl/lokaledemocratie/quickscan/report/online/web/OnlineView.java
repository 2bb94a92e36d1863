package nl.lokaledemocratie.quickscan.report.online.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;

/** A report as its page shows it: the same blocks as on paper, by chapter. */
public record OnlineView(String title, List<Chapter> chapters) {

    /** What stands under a heading of level 1. */
    public record Chapter(int number, String title, List<Piece> pieces) {

        /** Whether tables wait until somebody wants them: drawings above them say the same. */
        public boolean isFolded() {
            return pieces.stream().anyMatch(piece -> piece.figure().isPresent());
        }

        public String anchor() {
            return "hoofdstuk-" + number;
        }
    }

    /**
     * One block.
     *
     * @param kind   what the template makes of it
     * @param level  of a heading
     * @param items  of a list
     * @param figure number of a drawing
     */
    public record Piece(
            String kind,
            int level,
            String text,
            List<Span> spans,
            List<List<Span>> items,
            Optional<Block.Table> table,
            Optional<Drawn> figure) {

        private static Piece words(String kind, List<Span> spans) {
            return new Piece(kind, 0, "", spans, List.of(), Optional.empty(), Optional.empty());
        }

        /** How many columns a title over all of them has. */
        public int columns() {
            return table.map(found -> found.columns().size()).orElse(1);
        }

        /** Whether numbers of a cell stand at the right: those of a numeric column. */
        public boolean isNumeric(int cell, Block.Row row) {
            int column = row.cells().subList(0, cell).stream()
                    .mapToInt(Block.Cell::span)
                    .sum();
            return row.cells().get(cell).span() == 1
                    && table.orElseThrow().columns().get(column).numeric();
        }

        public String head(int cell, Block.Row row) {
            int column = row.cells().subList(0, cell).stream()
                    .mapToInt(Block.Cell::span)
                    .sum();
            return table.orElseThrow().columns().get(column).header();
        }
    }

    /** A drawing in both widths. */
    public record Drawn(int number, Block.Figure figure, int height, int narrowHeight) {}

    static OnlineView of(Document document) {
        List<Chapter> chapters = new ArrayList<>();
        int figures = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(new Chapter(chapters.size() + 1, heading.text(), new ArrayList<>()));
            } else if (!chapters.isEmpty()) {
                figures += block instanceof Block.Figure ? 1 : 0;
                chapters.get(chapters.size() - 1).pieces().add(piece(block, figures));
            }
        }
        return new OnlineView(document.title(), List.copyOf(chapters));
    }

    private static Piece piece(Block block, int figures) {
        if (block instanceof Block.Heading heading) {
            return new Piece(
                    "heading",
                    heading.level(),
                    heading.text(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Piece.words(
                    switch (paragraph.kind()) {
                        case LEAD -> "lead";
                        case NOTE, CODE, LABEL -> "note";
                        case NOTICE -> "notice";
                        case BODY, INTRODUCTION -> "text";
                    },
                    paragraph.spans());
        } else if (block instanceof Block.Bullets bullets) {
            return new Piece("bullets", 0, "", List.of(), bullets.items(), Optional.empty(), Optional.empty());
        } else if (block instanceof Block.Table table) {
            return new Piece("table", 0, table.caption(), List.of(), List.of(), Optional.of(table), Optional.empty());
        } else if (block instanceof Block.Figure figure) {
            return new Piece(
                    "figure",
                    0,
                    figure.caption(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(Pictures.drawn(figures, figure)));
        }
        throw new IllegalArgumentException("Nothing on a page for " + block);
    }
}
