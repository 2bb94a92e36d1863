package nl.lokaledemocratie.quickscan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A figure by itself is that of the report, with its words in the file. */
class FigureTest {

    private static final List<Figure> FIGURES = Figure.of(ScanReport.compose(Samples.full()));

    @Test
    void numbersTheFiguresAsInTheReport() {
        assertThat(FIGURES).hasSizeGreaterThan(3);
        assertThat(FIGURES).extracting(Figure::number).startsWith(1, 2, 3).doesNotHaveDuplicates();
        assertThat(FIGURES).allSatisfy(figure -> {
            assertThat(figure.caption()).isNotBlank();
            assertThat(figure.alternative()).isNotBlank();
        });
    }

    @Test
    void saysInTheDrawingWhatIsToBeSeen() {
        for (Figure figure : FIGURES) {
            Document svg = Jsoup.parse(new String(figure.svg(), StandardCharsets.UTF_8), "", Parser.xmlParser());
            assertThat(svg.select("svg > title").text())
                    .isEqualTo(figure.caption().replaceAll("\\s+", " "));
            assertThat(svg.select("svg > desc").text())
                    .isEqualTo(figure.alternative().replaceAll("\\s+", " "));
            assertThat(svg.select("text")).isNotEmpty();
            assertThat(svg.select("script, image, style, a, use")).isEmpty();
        }
    }

    @Test
    void saysInThePictureWhatIsToBeSeen() throws IOException {
        for (Figure figure : FIGURES) {
            byte[] png = figure.png();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo((467 + 2 * FigurePng.MARGIN) * 4);
            assertThat(new String(png, StandardCharsets.UTF_8)).contains("Description", figure.alternative());
            assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void drawsTheSameAgain() {
        Figure figure = FIGURES.get(0);
        Figure again = Figure.of(ScanReport.compose(Samples.full())).get(0);
        assertThat(again.png()).isEqualTo(figure.png());
        assertThat(again.svg()).isEqualTo(figure.svg());
    }

    @Test
    void hasNoneWhereNothingIsShown() {
        assertThat(Figure.of(ScanReport.compose(Samples.allHidden()))).isEmpty();
    }
}
