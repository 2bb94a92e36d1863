package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of the table of contents: a link per heading of level 1 and 2, with its page. */
final class ContentsBoxes {

    private static final double NUMBER_ROOM = 40;

    /** The least of the usual space between lines. */
    private static final double TIGHTEST = 0.2;

    private final PdfWriter writer;
    private final Paper paper;
    private final Faces faces;
    private final Tags tags;
    private final Tags.Lazy contents;

    ContentsBoxes(PdfWriter writer, Paper paper, Faces faces, Tags tags) {
        this.writer = writer;
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
        contents = new Tags.Lazy(() -> Tags.child(tags.root(), "TOC"));
    }

    /**
     * The lines, a little closer together where they then fit in this height, and then without what the last chapters are made of; lines
     * that need more go on over the page as wide as they are.
     */
    List<Box> of(List<Outline.Entry> entries, double room) {
        List<Outline.Entry> shown =
                entries.stream().filter(entry -> entry.level() <= 2).toList();
        while (spacing(shown, room) < TIGHTEST && shown.stream().anyMatch(entry -> entry.level() == 2)) {
            shown = withoutLastParts(shown);
        }
        double fitting = spacing(shown, room);
        return boxes(shown, fitting < TIGHTEST ? 1 : fitting);
    }

    /** Of the usual space between lines, what lets them fit a height; all of it at most. */
    private double spacing(List<Outline.Entry> entries, double room) {
        double wide = height(entries, 1);
        double space = wide - height(entries, 0);
        return space > 0 ? Math.min(1, 1 - (wide - room) / space) : 1;
    }

    /** Without those of level 2 of the last chapter that has any. */
    private static List<Outline.Entry> withoutLastParts(List<Outline.Entry> entries) {
        int end = entries.size();
        while (entries.get(end - 1).level() == 1) {
            end--;
        }
        int start = end;
        while (start > 0 && entries.get(start - 1).level() == 2) {
            start--;
        }
        List<Outline.Entry> fewer = new ArrayList<>(entries.subList(0, start));
        fewer.addAll(entries.subList(end, entries.size()));
        return fewer;
    }

    private double height(List<Outline.Entry> entries, double spacing) {
        return boxes(entries, spacing).stream()
                .mapToDouble(box -> box.before() + box.height())
                .sum();
    }

    private List<Box> boxes(List<Outline.Entry> entries, double spacing) {
        return entries.stream().map(entry -> line(entry, spacing)).toList();
    }

    private Box line(Outline.Entry entry, double spacing) {
        boolean chapter = entry.level() == 1;
        TextStyle style = chapter ? TextStyle.BODY.in(Lettering.SEMIBOLD) : TextStyle.BODY;
        double left = paper.left() + (chapter ? 0 : 16);
        List<Span> spans = List.of(Span.plain(entry.text()));
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.right() - left - NUMBER_ROOM);
        double height = lines.size() * style.leading() + 3 * spacing;
        return Box.of((chapter ? 7 : 1) * spacing, height, (sheet, top) -> {
            PdfStructureElement reference = Tags.child(Tags.child(contents.get(), "TOCI"), "Reference");
            PdfStructureElement link = Tags.child(reference, "Link");
            String page = Integer.toString(entry.page());
            double baseline = style.baseline(top, lines.size() - 1);
            tags.mark(link, () -> {
                for (int i = 0; i < lines.size(); i++) {
                    sheet.line(lines.get(i), spans, style, left, style.baseline(top, i));
                }
                sheet.text(" " + page, style, paper.right() - faces.width(" " + page, style), baseline);
            });
            tags.artifact(() -> sheet.fill(Palette.RULE, left, top - height, paper.right() - left, 0.5));
            PdfAction action = PdfAction.gotoLocalPage(
                    entry.page(), Outline.destination(writer, entry.page(), entry.top()), writer);
            tags.link(link, action, entry.text(), new double[] {left, top - height, paper.right(), top});
        });
    }
}
