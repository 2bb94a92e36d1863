package nl.lokaledemocratie.quickscan.document.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.chart.Palette;

/** Starts pages and gives each its running header and footer. */
final class PageTurner {

    private final Document file;
    private final PdfWriter writer;
    private final Sheet sheet;
    private final nl.lokaledemocratie.quickscan.document.Document document;
    private final int pages;

    PageTurner(
            Document file,
            PdfWriter writer,
            Sheet sheet,
            nl.lokaledemocratie.quickscan.document.Document document,
            int pages) {
        this.file = file;
        this.writer = writer;
        this.sheet = sheet;
        this.document = document;
        this.pages = pages;
    }

    /** The current page counts as used, whatever is drawn on it. */
    void keepPage() {
        writer.setPageEmpty(false);
    }

    /** The first page of a document without a cover: its title says what the header would say. */
    void startWithoutCover() {
        sheet.tags().pagination("Footer", this::drawFooter);
    }

    void turn() {
        file.newPage();
        keepPage();
        sheet.tags().pagination("Header", this::drawHeader);
        sheet.tags().pagination("Footer", this::drawFooter);
    }

    private void drawHeader() {
        double y = Sheet.HEIGHT - 46;
        double taken = sheet.faces().width(document.headerRight(), TextStyle.MARK);
        sheet.text(shortened(document.headerLeft(), Sheet.BODY_WIDTH - taken - 16), TextStyle.RUNNING, Sheet.LEFT, y);
        right(document.headerRight(), TextStyle.MARK, y);
        sheet.fill(Palette.RULE, Sheet.LEFT, y - 8, Sheet.BODY_WIDTH, 0.5);
    }

    private void drawFooter() {
        double y = 36;
        sheet.fill(Palette.RULE, Sheet.LEFT, y + 14, Sheet.BODY_WIDTH, 0.5);
        sheet.text(document.footer(), TextStyle.RUNNING, Sheet.LEFT, y);
        right(
                document.pageNumber()
                        .replace("{page}", Integer.toString(writer.getCurrentPageNumber()))
                        .replace("{pages}", Integer.toString(pages)),
                TextStyle.RUNNING,
                y);
    }

    private void right(String text, TextStyle style, double y) {
        sheet.text(text, style, Sheet.RIGHT - sheet.faces().width(text, style), y);
    }

    private String shortened(String text, double room) {
        String shorter = text;
        while (sheet.faces().width(shorter, TextStyle.RUNNING) > room) {
            shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + "…";
        }
        return shorter;
    }
}
