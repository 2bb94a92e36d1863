package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of one table: caption, header row, and the rows; few rows of a group stay together, the header comes back on each page. */
final class TableBoxes {

    private static final double PADDING_X = 4;
    private static final double PADDING_Y = 2;

    /** So many rows of a group are not divided over pages. */
    private static final int TOGETHER = 9;

    /** Of more, so many stay before and behind the end of a page. */
    private static final int AT_LEAST = 3;

    private final Paper paper;
    private final Faces faces;
    private final Tags tags;
    private final Block.Table table;
    private final TableTags structure;
    private final List<OptionalDouble> edges;

    TableBoxes(Paper paper, Faces faces, Tags tags, Block.Table table) {
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
        this.table = table;
        structure = new TableTags(tags, table.isGrouped());
        edges = IntStream.range(0, table.columns().size()).mapToObj(this::edge).toList();
    }

    /** Where the numbers of a column end that have small words behind them, from its left; empty where none fit there. */
    private OptionalDouble edge(int column) {
        if (!table.columns().get(column).numeric()) {
            return OptionalDouble.empty();
        }
        List<Block.Cell> cells = table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> at(row, column).stream())
                .toList();
        double inner = inner(table.columns().get(column).share());
        double numbers = cells.stream()
                .mapToDouble(cell -> faces.width(cell.text(), style(cell)))
                .max()
                .orElse(0);
        return cells.stream()
                .filter(cell -> !cell.small().isEmpty() && cell.link().isEmpty())
                .mapToDouble(cell -> CellText.BESIDE + faces.width(cell.small(), paper.of(TextStyle.CELL_SMALL)))
                .filter(small -> numbers + small <= inner)
                .max()
                .stream()
                .map(small -> inner - small)
                .findFirst();
    }

    /** The cell of a row in one column alone. */
    private static Optional<Block.Cell> at(Block.Row row, int column) {
        int place = 0;
        for (Block.Cell cell : row.cells()) {
            if (place == column) {
                return Optional.of(cell).filter(found -> found.span() == 1);
            }
            place += cell.span();
        }
        return Optional.empty();
    }

    private TextStyle style(Block.Cell cell) {
        return paper.of(cell.muted() ? TextStyle.CELL_MUTED : TextStyle.CELL);
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(caption());
        boxes.add(header(false).stayingWithNext(true));
        Box repeated = header(true);
        for (Block.RowGroup group : table.groups()) {
            List<Box> rows = new ArrayList<>();
            TableTags.Rows tagged = structure.rows();
            group.title().ifPresent(title -> rows.add(title(tagged, title)));
            group.rows()
                    .forEach(row -> rows.add(
                            row(tagged, row).noted(row.notes().distinct().toList())));
            for (int i = 0; i < rows.size(); i++) {
                boolean stays =
                        i < rows.size() - 1 && (rows.size() <= TOGETHER || i < AT_LEAST || i == rows.size() - AT_LEAST);
                boxes.add(rows.get(i).stayingWithNext(stays).repeating(repeated));
            }
        }
        return boxes;
    }

    private Box caption() {
        TextStyle style = paper.of(TextStyle.CAPTION);
        List<Span> spans = List.of(Span.plain(table.caption()));
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.bodyWidth());
        TaggedText text = new TaggedText(tags, structure::caption, spans, style);
        double height = lines.size() * style.leading() + 4;
        return Box.of(12, height, (sheet, top) -> text.draw(sheet, lines, paper.left(), top))
                .stayingWithNext(true);
    }

    private Box header(boolean repeated) {
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            TextStyle style = paper.of(TextStyle.CELL_HEADER);
            cells.add(new CellText(faces, column.header(), "", style, inner(column.share())).endingAt(edges.get(i)));
        }
        double height = tallest(cells) + 2 * PADDING_Y;
        return Box.of(0, height, (sheet, top) -> {
            tags.artifact(() -> sheet.fill(TextStyle.TINT, paper.left(), top - height, paper.bodyWidth(), height));
            tags.artifact(() -> sheet.fill(TextStyle.ACCENT, paper.left(), top - height, paper.bodyWidth(), 1));
            if (repeated) {
                tags.artifact(() -> drawHeader(sheet, cells, top, height, true));
            } else {
                drawHeader(sheet, cells, top, height, false);
            }
        });
    }

    private void drawHeader(Sheet sheet, List<CellText> cells, double top, double height, boolean repeated) {
        double x = paper.left();
        for (int i = 0; i < cells.size(); i++) {
            Block.Column column = table.columns().get(i);
            CellText cell = cells.get(i);
            double left = x + PADDING_X;
            double down = top - height + PADDING_Y + cell.height();
            Runnable drawing = () -> cell.draw(sheet, left, down, column.numeric());
            if (repeated) {
                drawing.run();
            } else {
                tags.mark(structure.column(), drawing);
            }
            x += column.share() * paper.bodyWidth();
        }
    }

    private Box title(TableTags.Rows rows, String title) {
        CellText cell = new CellText(faces, title, "", paper.of(TextStyle.CELL_GROUP), inner(1));
        double height = cell.height() + 2 * PADDING_Y + 3;
        return Box.of(0, height, (sheet, top) -> {
            tags.mark(rows.title(), () -> cell.draw(sheet, paper.left() + PADDING_X, top - PADDING_Y - 3, false));
            sheet.rule(top - height);
        });
    }

    private Box row(TableTags.Rows rows, Block.Row row) {
        List<CellText> cells = new ArrayList<>();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            TextStyle smaller = paper.of(TextStyle.CELL_SMALL);
            CellText text = CellText.of(faces, cell, style(cell), smaller, inner(share(column, cell.span())));
            cells.add(cell.span() == 1 ? text.endingAt(edges.get(column)) : text);
            column += cell.span();
        }
        double height = tallest(cells) + 2 * PADDING_Y;
        return Box.of(0, height, (sheet, top) -> drawRow(sheet, rows.row(), row, cells, top, height));
    }

    private void drawRow(
            Sheet sheet, TableTags.Row tagged, Block.Row row, List<CellText> cells, double top, double height) {
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = row.cells().get(i);
            double left = paper.left() + share(0, column) * paper.bodyWidth() + PADDING_X;
            boolean right = table.columns().get(column).numeric() && cell.span() == 1;
            CellText text = cells.get(i);
            PdfStructureElement element = i == 0 ? tagged.head() : tagged.cell(cell.span());
            text.draw(sheet, tags, element, left, top - PADDING_Y, right);
            column += cell.span();
        }
        sheet.rule(top - height);
    }

    private double share(int from, int span) {
        return table.columns().subList(from, from + span).stream()
                .mapToDouble(Block.Column::share)
                .sum();
    }

    private double inner(double share) {
        return share * paper.bodyWidth() - 2 * PADDING_X;
    }

    private static double tallest(List<CellText> cells) {
        return cells.stream().mapToDouble(CellText::height).max().orElse(0);
    }
}
