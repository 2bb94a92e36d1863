package nl.lokaledemocratie.quickscan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The room that each word of a PDF takes. */
public final class PdfPlaces {

    /** Letters may touch the line above by less than anybody sees, in points. */
    private static final double SLACK = 1.5;

    /** The room of a letter above its line, of the size of the type. */
    private static final double RISE = 0.68;

    private final List<Word> words = new ArrayList<>();
    private final List<Integer> chapters = new ArrayList<>();
    private double width;
    private double height;

    /** A word on a page, counted from 0; in points from the upper left corner. */
    public record Word(int page, String text, double left, double top, double right, double bottom) {

        private boolean isOver(Word other) {
            return page == other.page
                    && Math.min(right, other.right) - Math.max(left, other.left) > SLACK
                    && Math.min(bottom, other.bottom) - Math.max(top, other.top) > SLACK;
        }
    }

    private PdfPlaces() {}

    public static PdfPlaces of(byte[] pdf) {
        PdfPlaces places = new PdfPlaces();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            places.width = document.getPage(0).getMediaBox().getWidth();
            places.height = document.getPage(0).getMediaBox().getHeight();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                places.read(document, page);
            }
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                places.chapters.add(document.getPages().indexOf(item.findDestinationPage(document)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private void read(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                TextPosition last = letters.get(letters.size() - 1);
                if (!text.isBlank()) {
                    double rise = RISE
                            * first.getFontSizeInPt()
                            * first.getTextMatrix().getScalingFactorY()
                            / Math.max(1, first.getFontSizeInPt());
                    words.add(new Word(
                            page,
                            text,
                            first.getXDirAdj(),
                            first.getYDirAdj() - rise,
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj()));
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
    }

    /** What does not lie on its page. */
    public List<Word> outside() {
        return words.stream()
                .filter(word -> word.left() < 0 || word.top() < 0 || word.right() > width || word.bottom() > height)
                .toList();
    }

    /** Words that lie over each other. */
    public List<String> overlapping() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Word other : words.subList(i + 1, words.size())) {
                if (words.get(i).isOver(other)) {
                    found.add(words.get(i) + " over " + other);
                }
            }
        }
        return found;
    }

    /** The pages to which the highest bookmarks lead, in order. */
    public List<Integer> chapters() {
        return List.copyOf(chapters);
    }
}
