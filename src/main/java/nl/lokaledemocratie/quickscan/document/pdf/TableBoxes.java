package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of one table: caption, header row, and the rows; the rows of a group stay together, the header comes back on each page. */
final class TableBoxes {

    private static final double PADDING_X = 4;
    private static final double PADDING_Y = 2;

    private final Paper paper;
    private final Faces faces;
    private final Tags tags;
    private final Block.Table table;
    private final TableTags structure;

    TableBoxes(Paper paper, Faces faces, Tags tags, Block.Table table) {
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
        this.table = table;
        structure = new TableTags(tags);
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
            group.rows().forEach(row -> rows.add(row(tagged, row)));
            for (int i = 0; i < rows.size(); i++) {
                boolean stays = i < rows.size() - 1;
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
        for (Block.Column column : table.columns()) {
            cells.add(new CellText(faces, column.header(), "", paper.of(TextStyle.CELL_HEADER), inner(column.share())));
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
            tags.artifact(() -> rule(sheet, top - height));
        });
    }

    private Box row(TableTags.Rows rows, Block.Row row) {
        List<CellText> cells = new ArrayList<>();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            TextStyle style = paper.of(cell.muted() ? TextStyle.CELL_MUTED : TextStyle.CELL);
            TextStyle smaller = paper.of(TextStyle.CELL_SMALL);
            cells.add(CellText.of(faces, cell, style, smaller, inner(share(column, cell.span()))));
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
        tags.artifact(() -> rule(sheet, top - height));
    }

    private void rule(Sheet sheet, double y) {
        sheet.fill(Palette.RULE, paper.left(), y, paper.bodyWidth(), 0.5);
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
