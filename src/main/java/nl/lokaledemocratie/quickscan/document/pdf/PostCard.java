package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;
import java.util.stream.Stream;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.document.PostWords;

/** Draws cards of A6 that differ in nothing but their code: what each says is broken into lines once. */
final class PostCard {

    private static final double BAND = 5 * PostPages.MM;
    private static final double PAD = 10;
    private static final double CARD_PAD = 9 * PostPages.MM;
    private static final double CARD_SQUARE = 34 * PostPages.MM;
    private static final TextStyle CODE = PostPages.CODE.times(0.75);
    private static final TextStyle SMALL = PostPages.SMALL;
    private static final TextStyle NOTE = PostPages.NOTE;

    private final Sheet sheet;

    private final PostWords words;
    private final double width;
    private final double height;
    private final double room;
    private final double beside;
    private final double times;
    private final Column above;
    private final Column label;
    private final Column help;
    private final Column below;
    private final Column notes;

    PostCard(Sheet sheet, PostWords words, double width, double height) {
        this.sheet = sheet;
        this.words = words;
        this.width = width;
        this.height = height;
        room = width - 2 * CARD_PAD;
        beside = room - CARD_SQUARE - PAD;
        List<Column.Part> small = PostPages.paragraphs(words.notes(), NOTE.times(0.9), 1);
        double free = height - BAND - 2 * CARD_PAD;
        times = Column.fitting(
                factor -> of(opening(), room, factor).height()
                        + Math.max(CARD_SQUARE, middle(factor))
                        + of(ending(), room, factor).height()
                        + of(small, room, factor).height()
                        + PAD,
                free);
        above = of(opening(), room, times);
        label = of(List.of(PostPages.paragraph(words.codeLabel(), SMALL, 0)), beside, times);
        help = of(List.of(PostPages.paragraph(words.codeHelp(), SMALL.times(0.9), 0)), beside, times);
        below = of(ending(), room, times);
        notes = of(small, room, times);
    }

    private double middle(double factor) {
        return of(List.of(PostPages.paragraph(words.codeLabel(), SMALL, 0)), beside, factor)
                        .height()
                + code("").height()
                + of(List.of(PostPages.paragraph(words.codeHelp(), SMALL.times(0.9), 0)), beside, factor)
                        .height();
    }

    private Column of(List<Column.Part> parts, double of, double factor) {
        return Column.of(sheet.faces(), parts, of, factor);
    }

    private Column code(String code) {
        return Column.of(sheet.faces(), List.of(PostPages.paragraph(code, CODE, 2)), beside, 1);
    }

    private List<Column.Part> opening() {
        return Stream.of(
                        List.of(
                                PostPages.paragraph(words.sender(), PostPages.SENDER.in(words.colour()), 4),
                                new Column.Part(words.title(), PostPages.TITLE.in(words.colour()), "H1", 5)),
                        PostPages.paragraphs(words.opening(), SMALL.times(1.1), 4),
                        List.of(
                                PostPages.paragraph(words.how(), SMALL.times(1.1), 0),
                                PostPages.paragraph(words.address(), PostPages.LINK.in(words.colour()), 4)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Column.Part> ending() {
        return PostPages.paragraphs(words.closing(), SMALL, 3);
    }

    void draw(PdfStructureElement parent, PostPiece piece, double x, double top) {
        sheet.tags().artifact(() -> sheet.fill(words.colour(), x, top - BAND, width, BAND));
        double left = x + CARD_PAD;
        double y = top - BAND - CARD_PAD * 0.6;
        above.draw(sheet, parent, left, y);
        y -= above.height();
        double textLeft = left + CARD_SQUARE + PAD;
        Column code = code(piece.code());
        double text = y - Math.max(0, (CARD_SQUARE - label.height() - code.height() - help.height()) / 2);
        label.draw(sheet, parent, textLeft, text);
        code.draw(sheet, parent, textLeft, text - label.height());
        help.draw(sheet, parent, textLeft, text - label.height() - code.height());
        PostPages.square(sheet, words, parent, left, y, CARD_SQUARE);
        y -= Math.max(CARD_SQUARE, label.height() + code.height() + help.height()) + PAD / 2;
        below.draw(sheet, parent, left, y);
        notes.draw(sheet, parent, left, top - height + CARD_PAD * 0.6 + notes.height());
    }
}
