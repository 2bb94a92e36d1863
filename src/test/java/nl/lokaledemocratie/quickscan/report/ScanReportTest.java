package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanReportTest {

    private static final String HIDDEN = "niet getoond, om herkenning te voorkomen";

    private static Stream<ReportSource> samples() {
        return Stream.of(Samples.full(), Samples.empty(), Samples.onlyNow(), Samples.allHidden(), Samples.wide());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysOnEveryPageThatItIsNotTheOfficialInstrument(ReportSource source) {
        assertThat(pages(source))
                .isNotEmpty()
                .allMatch(page -> page.contains("Dit is niet het officiële instrument van BZK en VNG"));
    }

    @Test
    void marksFictionalDataOnEveryPage() {
        assertThat(pages(Samples.full())).allMatch(page -> page.contains("fictieve voorbeeldgegevens"));
        assertThat(text(Samples.onlyNow())).doesNotContainIgnoringCase("fictie");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void usesNoWordsThatClaimTooMuch(ReportSource source) {
        String text = text(source).toLowerCase(Locale.ROOT);

        assertThat(text).doesNotContain("significant", "inwoners vinden", "de raad vindt", "betrouwbaarheidsmarge");
        assertThat(text.replace("niet representatief", "")).doesNotContain("representatief");
    }

    @Test
    void showsNoNumberOfAHiddenCell() {
        String text = text(Samples.allHidden());

        assertThat(text).contains("Geen enkele uitkomst is te tonen zonder dat iemand te herkennen kan zijn.");
        assertThat(text).doesNotContainPattern("\\d,\\d");
    }

    @Test
    void tellsHowManyTookPartOfHowMany() {
        assertThat(text(Samples.full()))
                .contains("Er deden 1.252 mensen mee, uit 4 groepen")
                .contains("Van de 23 raadsleden deden er 19 mee")
                .contains("1.187 inwoners deden mee; zij kozen daar zelf voor")
                .contains("Antwoorden tussen 7 september 2026 en 2 oktober 2026")
                .contains("3 formulieren zonder antwoord op een stelling tellen niet mee")
                .contains("Open link op de website van de gemeente")
                .contains("niet gewogen");
    }

    @Test
    void namesNoDifferenceOfASmallGroup() {
        assertThat(text(Samples.full())).contains("Over collegeleden zeggen wij hier niets");
    }

    @Test
    void saysThatNobodyAnswered() {
        assertThat(text(Samples.empty())).contains("Er deed niemand mee");
    }

    @Test
    void givesTheSameTextForTheSameInput() {
        assertThat(pages(Samples.full())).isEqualTo(pages(Samples.full()));
    }

    @Test
    void printsAFingerprintThatFollowsTheInput() {
        ReportSource source = Samples.full();
        PublishedResult other =
                new PublishedResult(source.result().groups(), 4, source.result().scores(), Findings.NONE);

        assertThat(text(source)).contains(source.edition().fingerprint());
        assertThat(source.edition().fingerprint())
                .hasSize(64)
                .isEqualTo(Samples.full().edition().fingerprint())
                .isNotEqualTo(with(source, Samples.HASH, source.result(), "1.1")
                        .edition()
                        .fingerprint())
                .isNotEqualTo(
                        with(source, "00", source.result(), "1.0").edition().fingerprint())
                .isNotEqualTo(with(source, Samples.HASH, other, "1.0").edition().fingerprint());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void losesNoCharacter(ReportSource source) {
        Document document = ReportComposer.compose(ReportContent.of(source), ReportDefinition.standard());
        Map<Integer, Long> printed = characters(Stream.of(text(source)));

        assertThat(characters(document.blocks().stream().flatMap(ScanReportTest::texts)))
                .isNotEmpty()
                .allSatisfy((character, count) -> assertThat(printed.getOrDefault(character, 0L))
                        .as(Character.getName(character))
                        .isGreaterThanOrEqualTo(count));
    }

    @Test
    void keepsNamesFromEverywhere() {
        assertThat(text(Samples.wide())).contains("’s-Gravenzande-Ĳsselmonde aan den Ĳssel", "Súdwest-Fryslân");
    }

    @Test
    void replacesLettersThatTheTypefaceLacks() {
        ReportSource source = Samples.source(
                "Gemeente 漢 \uD83C\uDF1F Jou\u0308re",
                false,
                Samples.onlyNow().questionnaire(),
                Samples.onlyNow().result());

        assertThat(text(source)).contains("Gemeente ? ? Joüre");
    }

    @Test
    void tellsWhichRevisionItIsAndWhy() {
        ReportSource source = Samples.onlyNow();
        ReportSource corrected = new ReportSource(
                source.organisation(),
                source.organisationKind(),
                source.fictional(),
                source.title(),
                Optional.empty(),
                Optional.empty(),
                source.questionnaire(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                source.result(),
                0,
                0,
                new Edition(
                        Edition.Road.SCAN,
                        Samples.HASH,
                        "1.0",
                        source.edition().fingerprint(),
                        2,
                        Optional.of("Het aantal raadsleden klopte niet.")));

        assertThat(text(corrected))
                .contains("Uitgave van het rapport 2", "Het aantal raadsleden klopte niet.")
                .contains("Periode van antwoorden: niet opgegeven", "Periode niet opgegeven");
    }

    private static Map<Integer, Long> characters(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(character -> !Character.isSpaceChar(character) && !Character.isWhitespace(character))
                .boxed()
                .collect(Collectors.groupingBy(character -> character, Collectors.counting()));
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream().map(Span::text);
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(List::stream).map(Span::text);
        } else if (block instanceof Block.Table table) {
            Stream<String> cells = table.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> Stream.of(cell.text(), cell.small()));
            Stream<String> titles = table.groups().stream().flatMap(group -> group.title().stream());
            return Stream.of(Stream.of(table.caption()), titles, cells).flatMap(texts -> texts);
        } else if (block instanceof Block.Figure figure) {
            return figure.chart() instanceof NowWishChart chart
                    ? chart.panels().stream()
                            .flatMap(panel -> Stream.concat(
                                    Stream.of(panel.title(), panel.subtitle()),
                                    panel.rows().stream().map(NowWishChart.Row::note)))
                    : Stream.of();
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        return Stream.of();
    }

    private static ReportSource with(ReportSource source, String hash, PublishedResult result, String engine) {
        return new ReportSource(
                source.organisation(),
                source.organisationKind(),
                source.fictional(),
                source.title(),
                source.openedOn(),
                source.closedOn(),
                source.questionnaire(),
                source.reachedBy(),
                Map.of(),
                source.previousScan(),
                result,
                0,
                0,
                Samples.edition(result, hash, engine));
    }

    private static String text(ReportSource source) {
        return PdfText.of(ScanReport.render(source));
    }

    private static List<String> pages(ReportSource source) {
        return PdfText.pages(ScanReport.render(source));
    }
}
