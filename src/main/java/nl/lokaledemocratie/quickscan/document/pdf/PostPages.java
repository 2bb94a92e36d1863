package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.document.PostWords;

/**
 * Draws letters, cards and labels. A letter is folded in three; its address is seen through the window of an envelope C5/6 or EA5/6, at the left
 * or at the right. What each says is broken into lines once.
 */
final class PostPages {

    static final double MM = 72 / 25.4;

    private static final double LEFT = 25 * MM;
    private static final double RIGHT = 20 * MM;

    /** Where the address is: from the edges of the sheet, and how much of it the window shows. */
    private static final double ADDRESS_TOP = 50 * MM;

    private static final double ADDRESS_LEFT = 25 * MM;
    private static final double ADDRESS_RIGHT = 112 * MM;
    private static final double ADDRESS_WIDTH = 78 * MM;
    private static final double ADDRESS_HEIGHT = 25 * MM;

    private static final double FOLD = 99 * MM;
    private static final double TEXT_TOP = 100 * MM;
    private static final double BOTTOM = 17 * MM;

    private static final double LOGO_WIDTH = 70 * MM;
    private static final double LOGO_HEIGHT = 20 * MM;
    private static final double SQUARE = 36 * MM;
    private static final double PAD = 10;

    private static final int ACROSS = 3;
    private static final int DOWN = 8;
    private static final double LABEL_WIDTH = 70 * MM;
    private static final double LABEL_HEIGHT = 37 * MM;
    private static final double LABEL_PAD = 5 * MM;

    private static final TextStyle ADDRESS = new TextStyle(Lettering.REGULAR, 10.5, 13.5, Palette.INK);
    static final TextStyle SENDER = new TextStyle(Lettering.SEMIBOLD, 12, 15, Palette.INK);
    private static final TextStyle TEXT = new TextStyle(Lettering.REGULAR, 11, 15.5, Palette.INK);
    static final TextStyle TITLE = new TextStyle(Lettering.BOLD, 17, 21, Palette.INK);
    static final TextStyle LINK = new TextStyle(Lettering.BOLD, 13, 16.5, Palette.INK);
    static final TextStyle CODE = new TextStyle(Lettering.BOLD, 24, 29, Palette.INK);
    static final TextStyle SMALL = new TextStyle(Lettering.REGULAR, 9.5, 12.5, Palette.INK);
    static final TextStyle NOTE = new TextStyle(Lettering.REGULAR, 9, 12, Palette.MUTED);

    private final Sheet sheet;
    private final Runnable newPage;

    PostPages(Sheet sheet, Runnable newPage) {
        this.sheet = sheet;
        this.newPage = newPage;
    }

    void letters(Block.Post post) {
        Letter letter = new Letter(post.words());
        for (int i = 0; i < post.pieces().size(); i++) {
            start(i, post.words().title());
            PdfStructureElement all = Tags.child(sheet.tags().root(), "Sect");
            letter.draw(all, post.pieces().get(i));
            sheet.tags().release(all);
        }
    }

    void cards(Block.Post post) {
        double width = sheet.paper().width() / 2;
        double height = sheet.paper().height() / 2;
        PostCard card = new PostCard(sheet, post.words(), width, height);
        for (int i = 0; i < post.pieces().size(); i++) {
            int place = i % 4;
            if (place == 0) {
                start(i, post.words().title());
                sheet.tags().artifact(() -> {
                    sheet.fill(Palette.RULE, 0, height, 2 * width, 0.4);
                    sheet.fill(Palette.RULE, width, 0, 0.4, 2 * height);
                });
            }
            PdfStructureElement all = Tags.child(sheet.tags().root(), "Sect");
            card.draw(all, post.pieces().get(i), place % 2 * width, (2 - place / 2) * height);
            sheet.tags().release(all);
        }
    }

    void labels(List<PostPiece> pieces, String title) {
        double above = (sheet.paper().height() - DOWN * LABEL_HEIGHT) / 2;
        for (int i = 0; i < pieces.size(); i++) {
            int place = i % (ACROSS * DOWN);
            if (place == 0) {
                start(i, title);
            }
            PdfStructureElement all = Tags.child(sheet.tags().root(), "Sect");
            Column address = address(pieces.get(i), LABEL_WIDTH - 2 * LABEL_PAD, LABEL_HEIGHT - 2 * LABEL_PAD);
            double top = sheet.paper().height() - above - place / ACROSS * LABEL_HEIGHT;
            double centred = (LABEL_HEIGHT - address.height()) / 2;
            address.draw(sheet, all, place % ACROSS * LABEL_WIDTH + LABEL_PAD, top - centred);
            sheet.tags().release(all);
        }
    }

    private void start(int piece, String title) {
        if (piece == 0) {
            sheet.outline().add(1, title, sheet.paper().height());
        } else {
            newPage.run();
        }
    }

    private Column address(PostPiece piece, double width, double height) {
        return Column.fitted(
                sheet.faces(),
                piece.address().stream()
                        .map(line -> new Column.Part(line, ADDRESS, "P", 0))
                        .toList(),
                width,
                height,
                1);
    }

    static Column.Part paragraph(String text, TextStyle style, double after) {
        return new Column.Part(text, style, "P", after);
    }

    static List<Column.Part> paragraphs(List<String> texts, TextStyle style, double after) {
        return texts.stream().map(text -> paragraph(text, style, after)).toList();
    }

    /** Draws the logo at the left, and the name of who writes beside or below. */
    private void sender(
            PostWords words, PdfStructureElement parent, double left, double top, double width, double most) {
        double taken = words.logo()
                .map(logo -> {
                    double[] size = sheet.pictureSize(logo, Math.min(width, LOGO_WIDTH), most);
                    PdfStructureElement figure =
                            Tags.figure(parent, logo.alternative(), left, top - size[1], size[0], size[1]);
                    sheet.tags().mark(figure, () -> sheet.picture(logo, left, top - size[1], size[0], size[1]));
                    return size[1] + 5;
                })
                .orElse(0.0);
        TextStyle style = SENDER.in(words.colour());
        Column.fitted(sheet.faces(), List.of(paragraph(words.sender(), style, 0)), width, 2 * style.leading(), 1)
                .draw(sheet, parent, left, top - taken);
    }

    static void square(Sheet sheet, PostWords words, PdfStructureElement parent, double left, double top, double size) {
        PdfStructureElement figure = Tags.figure(parent, words.square().alternative(), left, top - size, size, size);
        sheet.tags().mark(figure, () -> sheet.squares(words.square().rows(), left, top, size));
    }

    /** A letter without what differs from one to the next. */
    private final class Letter {

        private final PostWords words;
        private final double width = sheet.paper().width() - LEFT - RIGHT;
        private final double beside = width - SQUARE - 2 * PAD;
        private final double addressLeft;
        private final double times;
        private final double boxHeight;
        private final Column date;
        private final Column above;
        private final Column how;
        private final Column help;
        private final Column below;
        private final Column notes;

        Letter(PostWords words) {
            this.words = words;
            addressLeft = words.window() == PostWords.Window.LEFT ? ADDRESS_LEFT : ADDRESS_RIGHT;
            date = column(List.of(paragraph(words.date(), TEXT, 0)), width, 1);
            double room = sheet.paper().height() - TEXT_TOP - BOTTOM;
            times = Column.fitting(
                    factor -> height(opening(), width, factor)
                            + boxHeight(factor)
                            + height(ending(), width, factor)
                            + height(paragraphs(words.notes(), NOTE, 2), width, factor)
                            + 3 * PAD,
                    room);
            above = column(opening(), width, times);
            how = column(leading(), beside, times);
            help = column(List.of(paragraph(words.codeHelp(), SMALL, 0)), beside, times);
            boxHeight = boxHeight(times);
            below = column(ending(), width, times);
            notes = column(paragraphs(words.notes(), NOTE, 2), width, times);
        }

        private Column column(List<Column.Part> parts, double room, double factor) {
            return Column.of(sheet.faces(), parts, room, factor);
        }

        private double height(List<Column.Part> parts, double room, double factor) {
            return column(parts, room, factor).height();
        }

        private List<Column.Part> opening() {
            return Stream.of(
                            List.of(
                                    new Column.Part(words.title(), TITLE.in(words.colour()), "H1", 9),
                                    paragraph(words.greeting(), TEXT, 7)),
                            paragraphs(words.opening(), TEXT, 7))
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Column.Part> leading() {
            return List.of(
                    paragraph(words.how(), TEXT, 1),
                    paragraph(words.address(), LINK.in(words.colour()), 6),
                    paragraph(words.codeLabel(), TEXT, 0));
        }

        private List<Column.Part> ending() {
            List<Column.Part> parts = new ArrayList<>(paragraphs(words.closing(), TEXT, 7));
            parts.add(paragraph(words.regards(), TEXT, 3));
            parts.add(paragraph(words.sender(), TEXT, 0));
            return parts;
        }

        private double boxHeight(double factor) {
            double text = height(leading(), beside, factor)
                    + CODE.leading() * factor
                    + height(List.of(paragraph(words.codeHelp(), SMALL, 0)), beside, factor);
            return Math.max(SQUARE, text + PAD) + PAD;
        }

        void draw(PdfStructureElement parent, PostPiece piece) {
            double height = sheet.paper().height();
            sender(words, parent, LEFT, height - 12 * MM, width, LOGO_HEIGHT);
            address(piece, ADDRESS_WIDTH, ADDRESS_HEIGHT).draw(sheet, parent, addressLeft, height - ADDRESS_TOP);
            date.draw(sheet, parent, LEFT, height - 85 * MM);
            double top = height - TEXT_TOP;
            above.draw(sheet, parent, LEFT, top);
            double box = top - above.height();
            sheet.tags().artifact(() -> {
                sheet.fill(Palette.RULE, 0, height - FOLD, 5 * MM, 0.5);
                sheet.fill(Palette.RULE, 0, height - 2 * FOLD, 5 * MM, 0.5);
                sheet.frame(words.colour(), LEFT, box - boxHeight, width, boxHeight);
            });
            double left = LEFT + SQUARE + PAD;
            how.draw(sheet, parent, left, box - PAD);
            double code = box - PAD - how.height();
            column(List.of(paragraph(piece.code(), CODE, 0)), beside, times).draw(sheet, parent, left, code);
            help.draw(sheet, parent, left, code - CODE.leading() * times);
            square(sheet, words, parent, LEFT + PAD / 2, box - (boxHeight - SQUARE) / 2, SQUARE);
            below.draw(sheet, parent, LEFT, box - boxHeight - PAD);
            notes.draw(sheet, parent, LEFT, BOTTOM + notes.height());
        }
    }
}
