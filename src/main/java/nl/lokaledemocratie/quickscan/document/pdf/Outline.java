package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;

/** Where the headings landed, and the bookmarks that lead to them. */
final class Outline {

    /** A heading and its place. */
    record Entry(int level, String text, int page, double top) {}

    private final PdfWriter writer;
    private final List<Entry> entries = new ArrayList<>();
    private final List<PdfOutline> open = new ArrayList<>();

    Outline(PdfWriter writer) {
        this.writer = writer;
        open.add(writer.getDirectContent().getRootOutline());
    }

    /** Remembers a heading on the current page and adds its bookmark. */
    void add(int level, String text, double top) {
        int page = writer.getCurrentPageNumber();
        entries.add(new Entry(level, text, page, top));
        while (open.size() > level) {
            open.remove(open.size() - 1);
        }
        PdfOutline parent = open.get(open.size() - 1);
        open.add(new PdfOutline(parent, destination(writer, page, top), text, level == 1));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    static PdfDestination destination(PdfWriter writer, int page, double top) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, (float) top + 12, 0);
        destination.addPage(writer.getPageReference(page));
        return destination;
    }
}
