package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.pdf.PdfLines;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A municipality, a province and a water board with the shipped questionnaires: all that is asked fits the pages there are for it. */
class EveryBodyTest {

    private static final int MOST_BYTES = 400_000;

    /** In points, on a slide of the usual 960 by 540. */
    private static final double SMALLEST_IN_A_HALL = 13.99;

    static Stream<Arguments> reports() {
        return Stream.of(Samples.municipality(), Samples.province(), Samples.waterBoard())
                .flatMap(source -> Stream.of("nl", "en").map(language -> Arguments.of(source, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void takesTwoPagesForAThemeAtMost(ReportSource source, String language) {
        byte[] pdf = ScanReport.render(
                source, ReportDefinition.standard().in(language).orElseThrow());
        PdfLines lines = PdfLines.of(pdf);
        Map<String, Integer> bookmarks = lines.bookmarks();
        List<String> titles = new ArrayList<>(bookmarks.keySet());

        assertThat(pdf).hasSizeLessThanOrEqualTo(MOST_BYTES);
        ReportContent.of(source, language).themes().forEach(theme -> {
            String next = titles.get(titles.indexOf(theme.name()) + 1);
            int first = bookmarks.get(theme.name());
            int pages = bookmarks.get(next) - first;
            assertThat(pages - (isToWriteOn(lines.page(first + pages - 1)) ? 1 : 0))
                    .as(theme.name())
                    .isBetween(1, 2);
            assertThat(pages == 1 || isToWriteOn(lines.page(first + 1)) || first % 2 == 1)
                    .as("%s on facing pages, of which the left one is even", theme.name())
                    .isTrue();
        });
    }

    private static boolean isToWriteOn(List<PdfLines.Line> page) {
        return page.stream().anyMatch(line -> line.text().matches("Aantekeningen bij .*|Notes on .*"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givesResidentsTwoPages(ReportSource source, String language) {
        byte[] pdf = ScanReport.render(
                source, ReportDefinition.residents().in(language).orElseThrow());

        assertThat(PdfText.pages(pdf)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysInOneSentenceWhatEachFigureShows(ReportSource source, String language) {
        assertThat(figures(source, language))
                .extracting(Block.Figure::alternative)
                .isNotEmpty()
                .allSatisfy(alternative ->
                        assertThat(alternative).matches("[A-Z].{20,600}[^.]\\.").doesNotContainPattern("[.?!] "));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void canBeReadInAHall(ReportSource source, String language) {
        PdfLines slides = PdfLines.of(
                ScanReport.render(source, ReportDefinition.slides().in(language).orElseThrow()));

        assertThat(slides.pages()).as("with what can be said").isBetween(8, 13);
        assertThat(IntStream.range(0, slides.pages()).boxed().flatMap(page -> slides.page(page).stream()))
                .filteredOn(line -> !line.text().isBlank())
                .extracting(PdfLines.Line::size)
                .isNotEmpty()
                .allMatch(size -> size >= SMALLEST_IN_A_HALL);
    }

    @Test
    void saysBesideAStatementWhichWordsAGroupReadAndWhoAloneWasAsked() {
        String text = PdfText.of(ScanReport.render(Samples.waterBoard()));

        assertThat(text)
                .contains("Instellingen lazen: ‘Uw instelling kan meepraten voordat het waterschap een besluit neemt.’")
                .contains("Alleen gevraagd aan instellingen.");
        assertThat(text.indexOf("Instellingen lazen:"))
                .as("before the annex")
                .isLessThan(text.indexOf("(Instellingen: Uw instelling kan"));
    }

    private static List<Block.Figure> figures(ReportSource source, String language) {
        ReportDefinition definition = ReportDefinition.standard().in(language).orElseThrow();
        return ReportComposer.compose(ReportContent.of(source, language), definition).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }
}
