package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of headings, paragraphs, lists and figures; no line of a paragraph is left alone on a page. */
final class TextBoxes {

    private static final double INDENT = 14;
    private static final double PADDING = 10;

    private final Paper paper;
    private final Faces faces;
    private final Tags tags;

    TextBoxes(Paper paper, Faces faces, Tags tags) {
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
    }

    Box heading(Block.Heading heading) {
        TextStyle style = paper.heading(heading.level());
        List<Span> spans = List.of(Span.plain(heading.text()));
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.bodyWidth());
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "H" + heading.level()), spans, style);
        double before = new double[] {30, 24, 16}[heading.level() - 1];
        double after = heading.level() == 1 ? 8 : 3;
        return Box.of(before, lines.size() * style.leading() + after, (sheet, top) -> {
                    sheet.outline().add(heading.level(), heading.text(), top);
                    text.draw(sheet, lines, paper.left(), top);
                })
                .stayingWithNext(true);
    }

    /** Looks like a heading, but is no chapter itself. */
    List<Box> contentsTitle(Block.Contents contents) {
        List<Span> spans = List.of(Span.plain(contents.title()));
        TextStyle style = paper.heading(1);
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "H1"), spans, style);
        return lines(text, spans, style, paper.left(), 0).stream()
                .map(box -> box.stayingWithNext(true))
                .toList();
    }

    List<Box> paragraph(Block.Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case NOTICE -> List.of(notice(paragraph.spans()));
            case LEAD -> paragraph(paragraph.spans(), TextStyle.LEAD, 8);
            case NOTE -> paragraph(paragraph.spans(), TextStyle.NOTE, 6);
            case INTRODUCTION -> together(paragraph(paragraph.spans(), TextStyle.BODY, 8));
            case LABEL -> together(paragraph(paragraph.spans(), TextStyle.LABEL, 2));
            case CODE -> together(paragraph(paragraph.spans(), TextStyle.CELL_SMALL, 1));
            case BODY -> paragraph(paragraph.spans(), TextStyle.BODY, 8);
        };
    }

    private static List<Box> together(List<Box> boxes) {
        return boxes.stream().map(box -> box.stayingWithNext(true)).toList();
    }

    private List<Box> paragraph(List<Span> spans, TextStyle printed, double before) {
        TextStyle style = paper.of(printed);
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, style);
        return lines(text, spans, style, paper.left(), before);
    }

    private Box notice(List<Span> spans) {
        TextStyle style = paper.of(TextStyle.BODY);
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.bodyWidth() - 2 * PADDING - 4);
        double height = lines.size() * style.leading() + 2 * PADDING - 3;
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, style);
        return Box.of(12, height, (sheet, top) -> {
            tags.artifact(() -> {
                sheet.fill(TextStyle.TINT, paper.left(), top - height, paper.bodyWidth(), height);
                sheet.fill(TextStyle.ACCENT, paper.left(), top - height, 3, height);
            });
            text.draw(sheet, lines, paper.left() + PADDING + 4, top - PADDING + 1);
        });
    }

    List<Box> bullets(Block.Bullets bullets) {
        TextStyle style = paper.of(TextStyle.BODY);
        Tags.Lazy list = new Tags.Lazy(() -> Tags.list(tags.root()));
        List<Box> boxes = new ArrayList<>();
        for (List<Span> item : bullets.items()) {
            Tags.Lazy listItem = new Tags.Lazy(() -> Tags.child(list.get(), "LI"));
            TaggedText text = new TaggedText(tags, () -> Tags.child(listItem.get(), "LBody"), item, style);
            List<Box> lines = lines(text, item, style, paper.left() + INDENT * paper.type(), 4);
            boxes.add(withBullet(lines.get(0), listItem));
            boxes.addAll(lines.subList(1, lines.size()));
        }
        return boxes;
    }

    private Box withBullet(Box line, Tags.Lazy listItem) {
        TextStyle style = paper.of(TextStyle.BODY).in(TextStyle.ACCENT);
        return new Box(
                line.before(),
                line.height(),
                line.staysWithNext(),
                0,
                line.repeated(),
                line.facing(),
                line.notes(),
                (sheet, top) -> {
                    tags.mark(
                            Tags.child(listItem.get(), "Lbl"),
                            () -> sheet.text("•", style, paper.left() + 2, style.baseline(top, 0)));
                    line.draw(sheet, top);
                });
    }

    /** What signs on a page mean, at its foot. */
    Box foot(List<String> notes) {
        TextStyle style = paper.of(TextStyle.CELL_SMALL);
        List<Span> spans = List.of(Span.plain(String.join(" · ", notes)));
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.bodyWidth());
        return Box.of(
                8,
                lines.size() * style.leading(),
                (sheet, top) -> tags.mark(
                        Tags.child(tags.root(), "P"),
                        () -> sheet.everywhere("foot " + notes, () -> {
                            for (int i = 0; i < lines.size(); i++) {
                                sheet.line(lines.get(i), spans, style, paper.left(), style.baseline(top, i));
                            }
                        })));
    }

    /** The caption, and the chart drawn as vectors inside its mark. */
    List<Box> figure(Block.Figure figure) {
        TextStyle style = paper.of(TextStyle.CAPTION);
        List<Span> spans = List.of(Span.plain(figure.caption()));
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.bodyWidth());
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, style);
        Box caption = Box.of(
                        14,
                        lines.size() * style.leading() + 4,
                        (sheet, top) -> text.draw(sheet, lines, paper.left(), top))
                .stayingWithNext(true);
        double height = paper.type() * ChartRenderer.height(figure.chart(), paper.bodyWidth() / paper.type());
        Box drawing = Box.of(0, height + 6, (sheet, top) -> {
            PdfStructureElement element = Tags.figure(
                    tags.root(), figure.alternative(), paper.left(), top - height, paper.bodyWidth(), height);
            tags.mark(element, () -> sheet.chart(figure.chart(), paper.left(), top, paper.bodyWidth(), paper.type()));
        });
        return List.of(caption, drawing);
    }

    private List<Box> lines(TaggedText text, List<Span> spans, TextStyle style, double left, double before) {
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.right() - left);
        int last = lines.size() - 1;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            List<TextLines.Line> line = List.of(lines.get(i));
            boolean stays = i < last && (i == 0 || i == last - 1);
            boxes.add(Box.of(i == 0 ? before : 0, style.leading(), (sheet, top) -> text.draw(sheet, line, left, top))
                    .stayingWithNext(stays));
        }
        return boxes;
    }
}
