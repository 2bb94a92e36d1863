package nl.lokaledemocratie.quickscan.document.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Block.Paragraph.Kind;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TaggedPdfTest {

    private static final String SENTENCE = "De raad praat met inwoners over plannen voor het dorp en de wijk. ";

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void meetsTheStandardsWithEveryKindOfBlock(PDFAFlavour flavour) {
        assertThat(Validation.failures(TaggedPdf.write(everything()), flavour)).isEmpty();
    }

    @Test
    void repeatsTheHeaderOfATableOnEachPage() {
        List<String> pages = pages(table(90));

        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("Groep Aantal"));
        assertThat(String.join(" ", pages)).contains("Rij 0 0", "Rij 89 89");
    }

    @Test
    void neverEndsAPageWithAHeading() {
        for (int lines = 30; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(paragraph(Kind.NOTE, "Regel."));
            }
            blocks.add(new Block.Heading(2, "Kop", Start.ANYWHERE));
            blocks.add(table(3));
            String page = pages(blocks.toArray(Block[]::new)).stream()
                    .filter(text -> text.contains("Kop"))
                    .findFirst()
                    .orElseThrow();

            assertThat(page).contains("Kop Tabel Groep Aantal Rij 0 0");
        }
    }

    @Test
    void leavesNoLineOfAParagraphAlone() {
        for (int lines = 35; lines < 45; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(paragraph(Kind.NOTE, "Regel."));
            }
            blocks.add(paragraph(
                    Kind.BODY,
                    "woord"
                            + IntStream.range(101, 200)
                                    .mapToObj(i -> i + " woord")
                                    .collect(joining()) + "200"));
            List<String> pages = pages(blocks.toArray(Block[]::new));

            // A line holds fewer than twelve of these words.
            assertThat(pages).extracting(page -> page.split("woord").length - 1).allMatch(n -> n == 0 || n >= 12);
        }
    }

    @Test
    void keepsASectionWholeWhereAPageCanHoldIt() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            blocks.add(paragraph(Kind.NOTE, "Regel."));
        }
        blocks.add(new Block.Heading(2, "Kop", Start.WHOLE));
        blocks.add(table(25));
        List<String> pages = pages(blocks.toArray(Block[]::new));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).contains("Kop", "Rij 0 0", "Rij 24 24");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        String word = "x".repeat(400);

        assertThat(String.join("", pages(paragraph(Kind.BODY, word))).replace(" ", ""))
                .contains(word);
    }

    private static Document everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Cover("Klein", "Titel", "Ondertitel", List.of("Feit"), List.of("Let op")));
        blocks.add(new Block.Contents("Inhoud"));
        blocks.add(new Block.Heading(1, "Hoofdstuk & <meer>", Start.NEW_PAGE));
        for (Kind kind : Kind.values()) {
            blocks.add(paragraph(kind, "Een **vet** woord. " + SENTENCE));
        }
        blocks.add(paragraph(
                Kind.BODY,
                SENTENCE + "[Een verwijzing met zo veel woorden dat zij over de rand van de regel heen loopt en verder"
                        + " gaat](https://example.org/adres) en dan verder."));
        blocks.add(new Block.Heading(2, "Paragraaf", Start.ANYWHERE));
        blocks.add(new Block.Bullets(List.of(
                Span.parse(Markup.marked("Punt met [verwijzing](https://example.org).")),
                Span.parse(SENTENCE.repeat(80)))));
        blocks.add(table(60));
        blocks.add(new Block.Heading(3, "Onder", Start.ANYWHERE));
        blocks.add(paragraph(Kind.BODY, SENTENCE.repeat(60)));
        return Documents.of(blocks);
    }

    private static Block table(int rows) {
        List<Block.RowGroup> groups = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Block.Row row = new Block.Row(List.of(Block.Cell.of("Rij " + i), Block.Cell.of(Integer.toString(i))));
            Optional<String> title = i % 20 == 19 ? Optional.of("Kop van een groep") : Optional.empty();
            groups.add(new Block.RowGroup(title, List.of(row)));
        }
        return new Block.Table(
                "Tabel", List.of(new Block.Column("Groep", 0.7, false), new Block.Column("Aantal", 0.3, true)), groups);
    }

    private static Block paragraph(Kind kind, String text) {
        return new Block.Paragraph(kind, Span.parse(Markup.marked(text)));
    }

    private static List<String> pages(Block... blocks) {
        return PdfText.pages(TaggedPdf.write(Documents.of(List.of(blocks))));
    }
}
