package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    static Stream<Arguments> reports() {
        return Stream.of(Samples.municipality(), Samples.province(), Samples.waterBoard())
                .flatMap(source -> Stream.of("nl", "en").map(language -> Arguments.of(source, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void takesTwoPagesForAThemeAtMost(ReportSource source, String language) {
        byte[] pdf = ScanReport.render(
                source, ReportDefinition.standard().in(language).orElseThrow());
        Map<String, Integer> bookmarks = PdfLines.of(pdf).bookmarks();
        List<String> titles = new ArrayList<>(bookmarks.keySet());

        assertThat(pdf).hasSizeLessThanOrEqualTo(MOST_BYTES);
        ReportContent.of(source, language).themes().forEach(theme -> {
            String next = titles.get(titles.indexOf(theme.name()) + 1);
            assertThat(bookmarks.get(next) - bookmarks.get(theme.name()))
                    .as(theme.name())
                    .isBetween(1, 2);
        });
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
