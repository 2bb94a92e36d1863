package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.document.PostWords;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters, cards and labels hold every word, each at the place where an envelope or a sheet of stickers wants it. */
class PostPagesTest {

    private static final double MM = 72 / 25.4;
    private static final String LONG = "Hoe gaat het met de democratie in Súdwest-Fryslân, Gaasterlân en de dorpen? ";
    private static final String NAME = "Hottentottententententoonstellingsmakersopleidingsgezelschap";

    @ParameterizedTest
    @EnumSource(names = {"LETTERS", "CARDS", "LABELS"})
    void passesBothValidators(Document.Form form) throws IOException {
        byte[] pdf = write(form, pieces(26), PostWords.Window.RIGHT);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Validation.failures(pdf, flavour)).isEmpty();
        }
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages)
                .hasSize(
                        switch (form) {
                            case LETTERS -> 26;
                            case CARDS -> 7;
                            default -> 2;
                        });
        String text = String.join(" ", pages);
        for (int i = 0; i < 26; i++) {
            assertThat(text).contains(form == Document.Form.LABELS ? "Dorpsstraat " + i : "AAAAA-" + (10_000 + i));
        }
        if (form != Document.Form.LABELS) {
            assertThat(text.split("Gaasterlân", -1)).as("nothing is lost").hasSize(26 * 12 + 1);
        }
    }

    /** The zone is that of the help text; nothing else stands in it, and all of the address does. */
    @ParameterizedTest
    @EnumSource
    void showsTheAddressAndNothingElseInTheWindow(PostWords.Window window) throws IOException {
        PostPiece piece = new PostPiece(
                List.of(
                        "Vereniging " + NAME,
                        "t.a.v. " + NAME,
                        "Burgemeester van der Meulenstraat 1234 bis",
                        "1234 AB  'S-GRAVENHAGE"),
                "AAAAA-BBBBB");
        try (PDDocument file = Loader.loadPDF(write(Document.Form.LETTERS, List.of(piece), window))) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            double left = (window == PostWords.Window.LEFT ? 25 : 112) - 1;
            area.addRegion("window", new java.awt.geom.Rectangle2D.Double(left * MM, 49 * MM, 80 * MM, 27 * MM));
            area.extractRegions(file.getPage(0));
            assertThat(area.getTextForRegion("window").replaceAll("\\s+", ""))
                    .isEqualTo(String.join("", piece.address()).replaceAll("\\s+", ""));
        }
    }

    @Test
    void leavesTheEdgesOfStickersFree() throws IOException {
        PostPiece piece = new PostPiece(List.of(NAME + " W.W.", NAME, NAME, "1234 AB  " + NAME), "");
        byte[] pdf = write(Document.Form.LABELS, Collections.nCopies(24, piece), PostWords.Window.RIGHT);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            int perMm = 4;
            BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, (float) (25.4 * perMm));
            for (int across = 0; across <= 3; across++) {
                int edge = Math.min(page.getWidth() - 1, across * 70 * perMm);
                assertThat(IntStream.range(0, page.getHeight()).filter(y -> IntStream.range(
                                        Math.max(0, edge - 3 * perMm), Math.min(page.getWidth(), edge + 3 * perMm))
                                .anyMatch(x -> (page.getRGB(x, y) & 0xff) < 200)))
                        .as("edge %s", across)
                        .isEmpty();
            }
        }
    }

    /** What is complete is written at once: ten thousand letters need little more than ten. */
    @Test
    void holdsNoLettersThatAreWritten() {
        Runtime runtime = Runtime.getRuntime();
        List<PostPiece> many = pieces(10_000);
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long[] most = {Long.MIN_VALUE};
        OutputStream target = new OutputStream() {
            private long written;

            @Override
            public void write(int b) {
                written++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                long was = written >> 22;
                written += length;
                if (written >> 22 != was) {
                    System.gc();
                    most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
                }
            }
        };
        TaggedPdf.writePost(document(Document.Form.LETTERS, many, PostWords.Window.RIGHT), target);
        assertThat(most[0]).as("bytes held").isNotEqualTo(Long.MIN_VALUE).isLessThan(110L << 20);
    }

    @Test
    void isNothingElse() {
        Document cards = document(Document.Form.CARDS, pieces(1), PostWords.Window.LEFT);
        Document labels = new Document(
                Document.Form.LABELS, "nl", "t", "t", cards.date(), cards.imprint(), "", "", "", "", cards.blocks());
        assertThatThrownBy(() -> TaggedPdf.writePost(labels, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(cards.toString()).doesNotContain("AAAAA", "Dorpsstraat");
    }

    private static List<PostPiece> pieces(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new PostPiece(
                        List.of("Mevrouw Ł. Çelik-Škoda", "Dorpsstraat " + i, "1234 AB  EXAMPLE"),
                        "AAAAA-" + (10_000 + i)))
                .toList();
    }

    private static byte[] write(Document.Form form, List<PostPiece> pieces, PostWords.Window window) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggedPdf.writePost(document(form, pieces, window), bytes);
        return bytes.toByteArray();
    }

    private static Document document(Document.Form form, List<PostPiece> pieces, PostWords.Window window) {
        Block block = form == Document.Form.LABELS ? new Block.Labels(pieces) : new Block.Post(words(window), pieces);
        return new Document(
                form,
                "nl",
                "Brieven",
                "Brieven",
                LocalDate.of(2026, 3, 18),
                Imprint.of("0".repeat(64)),
                "",
                "",
                "",
                "",
                List.of(block));
    }

    private static PostWords words(PostWords.Window window) {
        String line = LONG.strip();
        return new PostWords(
                window,
                new Color(0x7A1E5C),
                "Hoogheemraadschap Hollands Noorderkwartier en omstreken",
                Optional.of(new PostWords.Picture(logo(), "Logo")),
                "18 maart 2026",
                line,
                "Beste lezer,",
                List.of(line, line),
                line,
                "quickscan.democratie-in-de-buurt.voorbeeld.nl/m/hoogheemraadschap-hollands-noorderkwartier",
                new Block.Squares(Collections.nCopies(29, "#.".repeat(14) + "#"), "Een tekening"),
                line,
                line,
                List.of(line, line, line, line),
                "Met vriendelijke groet,",
                List.of(line, line));
    }

    private static byte[] logo() {
        BufferedImage picture = new BufferedImage(400, 120, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
