package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of what is filled in on paper; every box and line is tagged as a field with its meaning (PDF 1.7, 14.8.5.6). */
final class FormBoxes {

    /** Larger than in a report: many who choose paper read large print. */
    private static final TextStyle ANSWER = new TextStyle(Lettering.REGULAR, 12, 17, Palette.INK);

    private static final TextStyle LABEL = new TextStyle(Lettering.REGULAR, 10.5, 12.5, Palette.INK);
    private static final TextStyle LINE = LABEL.in(Lettering.SEMIBOLD);
    private static final double FIRST_COLUMN = 134;
    private static final double SQUARE = 13;
    private static final double ROW = 26;
    private static final double GAP = 6;
    private static final double ITEM = 22;
    private static final double WRITING = 25;
    private static final double CODE = 110;

    private final Paper paper;
    private final Faces faces;
    private final Tags tags;

    FormBoxes(Paper paper, Faces faces, Tags tags) {
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
    }

    List<Box> table(Block.TickTable table) {
        TableTags structure = new TableTags(tags, true);
        TableTags.Rows rows = structure.rows();
        double column = (paper.bodyWidth() - FIRST_COLUMN) / table.answers().size();
        List<Box> boxes = new ArrayList<>();
        boxes.add(header(table, structure, column));
        table.lines().forEach(line -> boxes.add(row(table, line, rows, column)));
        return together(boxes);
    }

    private Box header(Block.TickTable table, TableTags structure, double column) {
        CellText corner = new CellText(faces, table.corner(), "", LINE, FIRST_COLUMN - GAP);
        List<CellText> answers = table.answers().stream()
                .map(answer -> new CellText(faces, answer.text(), answer.code(), LABEL, column - 4))
                .toList();
        double tallest = Math.max(
                corner.height(),
                answers.stream().mapToDouble(CellText::height).max().orElse(0));
        return Box.of(GAP, tallest + 4, (sheet, top) -> {
            tags.mark(
                    structure.column(), () -> corner.draw(sheet, paper.left(), top - tallest + corner.height(), false));
            for (int i = 0; i < answers.size(); i++) {
                CellText answer = answers.get(i);
                double left = paper.left() + FIRST_COLUMN + i * column + 2;
                tags.mark(structure.column(), () -> answer.drawCentred(sheet, left, top - tallest + answer.height()));
            }
        });
    }

    private Box row(Block.TickTable table, Block.Answer line, TableTags.Rows rows, double column) {
        CellText title = new CellText(faces, line.text(), line.code(), LINE, FIRST_COLUMN - GAP);
        double height = Math.max(ROW, title.height() + 6);
        return Box.of(0, height, (sheet, top) -> {
            tags.artifact(() -> sheet.fill(Palette.RULE, paper.left(), top, paper.bodyWidth(), 0.5));
            TableTags.Row row = rows.row();
            tags.mark(row.head(), () -> title.draw(sheet, paper.left(), top - (height - title.height()) / 2, false));
            for (int i = 0; i < table.answers().size(); i++) {
                double left = paper.left() + FIRST_COLUMN + i * column + (column - SQUARE) / 2;
                PdfStructureElement cell = row.cell(1);
                square(
                        sheet,
                        cell,
                        line.text() + " " + table.answers().get(i).text(),
                        left,
                        top - (height + SQUARE) / 2);
            }
        });
    }

    List<Box> list(Block.TickList list) {
        Tags.Lazy listTag = new Tags.Lazy(() -> Tags.list(tags.root()));
        List<Box> boxes = new ArrayList<>();
        for (Block.Answer answer : list.answers()) {
            List<Span> spans = List.of(Span.plain(answer.text()));
            CellText code = new CellText(faces, answer.code(), "", TextStyle.CELL_SMALL, CODE);
            double left = paper.left() + SQUARE + 10;
            List<TextLines.Line> lines = TextLines.of(faces, ANSWER, spans, paper.right() - left - CODE);
            double height = Math.max(ITEM + (lines.size() - 1) * ANSWER.leading(), code.height() + GAP);
            boxes.add(Box.of(boxes.isEmpty() ? GAP : 0, height, (sheet, top) -> {
                PdfStructureElement body = Tags.child(Tags.child(listTag.get(), "LI"), "LBody");
                square(sheet, body, answer.text(), paper.left(), top - (ITEM + SQUARE) / 2);
                double textTop = top - (ITEM - ANSWER.leading()) / 2;
                new TaggedText(tags, () -> Tags.child(body, "Span"), spans, ANSWER).draw(sheet, lines, left, textTop);
                tags.artifact(() -> code.draw(sheet, paper.right() - CODE, textTop - 3, true));
            }));
        }
        return together(boxes);
    }

    List<Box> space(Block.WritingSpace space) {
        Tags.Lazy paragraph = new Tags.Lazy(() -> Tags.child(tags.root(), "P"));
        double height = space.lines() * WRITING;
        return List.of(Box.of(
                0,
                height,
                (sheet, top) -> tags.mark(Tags.printField(paragraph.get(), "tv", space.description()), () -> {
                    for (int i = 1; i <= space.lines(); i++) {
                        sheet.fill(Palette.MUTED, paper.left(), top - i * WRITING, paper.bodyWidth(), 0.6);
                    }
                })));
    }

    /** A whole page to write on, below words that say so. */
    Box page(String words) {
        List<Box> above = new TextBoxes(paper, faces, tags)
                .paragraph(new Block.Paragraph(Block.Paragraph.Kind.LABEL, List.of(Span.plain(words))));
        double title =
                above.stream().mapToDouble(box -> box.before() + box.height()).sum();
        Box lines = space(new Block.WritingSpace(words, (int) ((paper.bodyHeight() - title) / WRITING)))
                .get(0);
        return Box.of(0, paper.bodyHeight(), (sheet, top) -> {
            double y = top;
            for (Box box : above) {
                y -= box.before();
                box.draw(sheet, y);
                y -= box.height();
            }
            lines.draw(sheet, y);
        });
    }

    private void square(Sheet sheet, PdfStructureElement parent, String description, double x, double y) {
        tags.mark(Tags.printField(parent, "cb", description), () -> sheet.frame(Palette.INK, x, y, SQUARE, SQUARE));
    }

    private static List<Box> together(List<Box> boxes) {
        int last = boxes.size() - 1;
        for (int i = 0; i < last; i++) {
            boxes.set(i, boxes.get(i).stayingWithNext(true));
        }
        return boxes;
    }
}
