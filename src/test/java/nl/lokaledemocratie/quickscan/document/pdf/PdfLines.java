package nl.lokaledemocratie.quickscan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the words of a PDF stand on its pages, and which pages begin with something that has a bookmark. */
public final class PdfLines {

    /** A top that is so far below the top of the page still is the first thing on it. */
    private static final double TOP = 110;

    private final List<List<Line>> pages = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private final Map<String, Integer> bookmarks = new LinkedHashMap<>();
    private double height;

    /**
     * Words that stand together.
     *
     * @param y    from the top of the page, in points
     * @param size of the letters, in points
     */
    public record Line(String text, double y, double size) {}

    private PdfLines() {}

    public static PdfLines of(byte[] pdf) {
        PdfLines lines = new PdfLines();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            lines.height = document.getPage(0).getMediaBox().getHeight();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lines.pages.add(read(document, page));
            }
            lines.collect(document, document.getDocumentCatalog().getDocumentOutline());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<Line> read(PDDocument document, int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                lines.add(new Line(text, first.getYDirAdj(), first.getYScale()));
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines;
    }

    private void collect(PDDocument document, PDOutlineNode parent) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            bookmarks.putIfAbsent(item.getTitle(), page);
            boolean first = pages.get(page).stream()
                    .filter(line -> line.y() < TOP)
                    .anyMatch(line -> item.getTitle().startsWith(line.text().strip()));
            if (first && parent instanceof PDDocumentOutline) {
                starts.add(page);
            }
            collect(document, item);
        }
    }

    /** Titles of bookmarks with their pages, counted from 0, in order; of those that are alike the first. */
    public Map<String, Integer> bookmarks() {
        return bookmarks;
    }

    public int pages() {
        return pages.size();
    }

    /** The lines of a page, counted from 0, from top to bottom. */
    public List<Line> page(int page) {
        return pages.get(page);
    }

    /** Whether a chapter begins at the top of a page. */
    public boolean starts(int page) {
        return starts.contains(page);
    }

    public double height() {
        return height;
    }
}
