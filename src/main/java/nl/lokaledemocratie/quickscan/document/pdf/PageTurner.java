package nl.lokaledemocratie.quickscan.document.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.chart.Palette;

/** Starts pages and gives each its running header and footer. */
final class PageTurner {

    private static final TextStyle SLIDE = TextStyle.RUNNING.times(1.65);
    private static final TextStyle SLIDE_MARK = TextStyle.MARK.times(1.65);
    private static final double SLIDE_FOOT = 20;

    private final Document file;
    private final PdfWriter writer;
    private final Sheet sheet;
    private final Paper paper;
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
        paper = sheet.paper();
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

    /** One with nothing at its edges. */
    void turnPlain() {
        sheet.endPage();
        file.newPage();
        keepPage();
    }

    void turn() {
        sheet.endPage();
        file.newPage();
        keepPage();
        if (document.form() == nl.lokaledemocratie.quickscan.document.Document.Form.SLIDES) {
            sheet.tags().pagination("Footer", this::drawSlideFooter);
        } else {
            sheet.tags().pagination("Header", () -> sheet.everywhere("header", this::drawHeader));
            sheet.tags().pagination("Footer", this::drawFooter);
        }
    }

    private void drawHeader() {
        double y = paper.height() - 46;
        double taken = sheet.faces().width(document.headerRight(), TextStyle.MARK);
        sheet.text(
                shortened(document.headerLeft(), TextStyle.RUNNING, paper.bodyWidth() - taken - 16),
                TextStyle.RUNNING,
                paper.left(),
                y);
        right(document.headerRight(), TextStyle.MARK, y);
        sheet.fill(Palette.RULE, paper.left(), y - 8, paper.bodyWidth(), 0.5);
    }

    /** All in one line, above it a band of colour at the top of the page. */
    private void drawSlideFooter() {
        sheet.fill(TextStyle.ACCENT, 0, paper.height() - 12, paper.width(), 12);
        sheet.fill(Palette.WISH, 0, paper.height() - 15, paper.width(), 3);
        String number = pageNumber();
        String mark = document.headerRight();
        double room = paper.bodyWidth() - sheet.faces().width(number, SLIDE) - 18;
        double taken = mark.isEmpty() ? 0 : sheet.faces().width(mark, SLIDE_MARK) + 24;
        sheet.text(mark, SLIDE_MARK, paper.left(), SLIDE_FOOT);
        sheet.text(shortened(document.footer(), SLIDE, room - taken), SLIDE, paper.left() + taken, SLIDE_FOOT);
        right(number, SLIDE, SLIDE_FOOT);
    }

    private void drawFooter() {
        double y = 36;
        sheet.everywhere("footer", () -> {
            sheet.fill(Palette.RULE, paper.left(), y + 14, paper.bodyWidth(), 0.5);
            sheet.text(document.footer(), TextStyle.RUNNING, paper.left(), y);
        });
        right(pageNumber(), TextStyle.RUNNING, y);
    }

    private String pageNumber() {
        return document.pageNumber()
                .replace("{page}", Integer.toString(writer.getCurrentPageNumber()))
                .replace("{pages}", Integer.toString(pages));
    }

    private void right(String text, TextStyle style, double y) {
        sheet.text(text, style, paper.right() - sheet.faces().width(text, style), y);
    }

    private String shortened(String text, TextStyle style, double room) {
        String shorter = text;
        while (sheet.faces().width(shorter, style) > room) {
            shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + "…";
        }
        return shorter;
    }
}
