package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.attack.SmallMunicipality;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.document.pdf.PdfLines;
import nl.lokaledemocratie.quickscan.document.pdf.PdfLines.Line;
import nl.lokaledemocratie.quickscan.document.pdf.PdfPlaces;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.chapter.PointWords;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of made-up municipalities, provinces and water boards are laid out and worded well whatever is hidden in them. Run with
 * {@code -Dreport.municipalities=300} for more than twenty.
 */
class RandomMunicipalitiesTest {

    private static final List<String> KINDS = List.of("gemeente", "provincie", "waterschap");

    /** What must never be read, and words of one thing that stand for more. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "null|NaN|Infinity|[{}]|\\b1 (inwoners|mensen|raadsleden|antwoorden|groepen)\\b|−0,0\\b|\\.\\.|,,| ,");

    /** The same in English, and what would be left of Dutch. */
    private static final Pattern FORBIDDEN_IN_ENGLISH = Pattern.compile(
            "null|NaN|Infinity|[{}]|\\b1 (people|answers|groups)\\b|−0\\.0\\b|\\.\\.|,,| ,"
                    + "|\\d,\\d\\b(?!\\d\\d)|\\b(niet|van|een|zijn|meededen|deelnemers|voor|stelling|antwoorden|kloof)\\b");

    private static final double EMPTY = 0.4;
    private static final double FOOT = 70;
    private static final double HEADING = 12;

    /** Smaller letters at the foot say what signs mean. */
    private static final double SIGNS = 8.1;

    private static final double ROOM_FOR_SIGNS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("report.municipalities", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWellAndFillsItsPages(long seed) {
        ReportSource source = source(seed);
        byte[] report = ScanReport.render(source);

        assertReadable(PdfText.of(report), source);
        assertLaidOut(PdfLines.of(report));
    }

    /** What is said of it elsewhere needs no report around it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatToTalkAboutOutsideTheReport(long seed) {
        ReportContent content = ReportContent.of(source(seed));
        PointWords words = new PointWords(content, ReportComposer.phrases(content, ReportDefinition.standard()));
        for (Point point :
                TalkingPoints.of(content.source().result(), content.source().questionnaire())) {
            assertThat(List.of(words.sentence(point), words.why(point), words.question(point)))
                    .noneMatch(FORBIDDEN.asPredicate());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesResidentsTwoPages(long seed) {
        ReportSource source = source(seed);
        byte[] report = ScanReport.render(source, ReportDefinition.residents());
        List<String> pages = PdfText.pages(report);

        assertThat(pages).hasSize(pages.get(0).contains("geen uitkomsten") ? 1 : 2);
        assertReadable(String.join(" ", pages), source);
        assertThat(String.join("", pages).replace(" ", ""))
                .contains(source.edition().fingerprint());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWellInEnglish(long seed) {
        ReportSource source = source(seed, Optional.of("First round, closed on 3 March 2024"));
        byte[] report = ScanReport.render(source, english(ReportDefinition.standard()));
        List<String> pages = PdfText.pages(ScanReport.render(source, english(ReportDefinition.residents())));

        assertReadableInEnglish(PdfText.of(report));
        assertLaidOut(PdfLines.of(report));
        assertReadableInEnglish(String.join(" ", pages));
        assertThat(pages).hasSize(pages.get(0).contains("no results") ? 1 : 2);
    }

    private static ReportDefinition english(ReportDefinition dutch) {
        return dutch.in("en").orElseThrow();
    }

    private static void assertReadableInEnglish(String text) {
        assertThat(FORBIDDEN_IN_ENGLISH.matcher(text).results().map(found -> around(text, found.start())))
                .isEmpty();
        assertThat(text.contains("not shown") || text.contains("Not shown"))
                .as("what is hidden is explained")
                .isEqualTo(text.contains("to prevent recognition"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsOneThingOnEachSlide(long seed) {
        ReportSource source = source(seed);
        assertSlides(source, ReportDefinition.slides());
        assertSlides(source, english(ReportDefinition.slides()));
        assertReadable(PdfText.of(ScanReport.render(source, ReportDefinition.slides())), source);
    }

    private static void assertSlides(ReportSource source, ReportDefinition definition) {
        byte[] slides = ScanReport.render(source, definition);
        PdfPlaces places = PdfPlaces.of(slides);

        assertThat(places.outside()).isEmpty();
        assertThat(places.overlapping()).isEmpty();
        List<Integer> begun = places.chapters();
        assertThat(begun)
                .as("every slide is one page, behind that of the title, and the last is followed by more of the"
                        + " same only")
                .isEqualTo(IntStream.rangeClosed(1, begun.size()).boxed().toList());
        assertThat(begun).hasSizeBetween(4, 14);
    }

    private static void assertReadable(String text, ReportSource source) {
        assertThat(FORBIDDEN.matcher(text).results().map(found -> around(text, found.start())))
                .isEmpty();
        assertThat(text.contains("niet getoond") || text.contains("Niet getoond"))
                .as("what is hidden is explained")
                .isEqualTo(text.contains("om herkenning te voorkomen"));
        Set<String> others = Set.of("de gemeente", "de provincie", "het waterschap");
        assertThat(others)
                .filteredOn(kind -> !kind.endsWith(source.organisationKind()))
                .noneMatch(kind ->
                        Pattern.compile("\\b" + kind + "\\b").matcher(text).find());
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 30), Math.min(text.length(), place + 30));
    }

    /** No page ends early but the last of a chapter and one to write on, and none with a heading. */
    private static void assertLaidOut(PdfLines pdf) {
        for (int page = 1; page < pdf.pages() - 1; page++) {
            List<Line> body = pdf.page(page).stream()
                    .filter(line -> line.y() < pdf.height() - FOOT - (line.size() < SIGNS ? ROOM_FOR_SIGNS : 0))
                    .toList();
            Line last = body.get(body.size() - 1);
            assertThat(last.size())
                    .as("heading %s at the foot of page %d", last, page + 1)
                    .isLessThan(HEADING);
            boolean contents = pdf.page(page + 1).stream()
                    .anyMatch(line -> Set.of("Inhoud", "Contents").contains(line.text()));
            if (!pdf.starts(page + 1) && !contents && !isToWriteOn(pdf.page(page))) {
                assertThat(last.y() / pdf.height())
                        .as("page %d ends at %s", page + 1, last)
                        .isGreaterThan(EMPTY);
            }
        }
    }

    private static boolean isToWriteOn(List<Line> page) {
        return page.stream().anyMatch(line -> line.text().matches("Aantekeningen bij .*|Notes on .*"));
    }

    static ReportSource source(long seed) {
        return source(seed, Optional.of("Eerste ronde, gesloten op 3 maart 2024"));
    }

    private static ReportSource source(long seed, Optional<String> previous) {
        List<ScanResult> both = new SmallMunicipality(seed).twoScans(AnalysisSettings.STANDARD);
        ScanResult scan = both.get(1);
        PublishedResult result = Disclosure.publish(scan);
        Questionnaire questionnaire = StudyQuestionnaire.named(scan.codebook(), scan.populations());
        return new ReportSource(
                "Verzonnen",
                KINDS.get((int) (seed % KINDS.size())),
                seed % 2 == 0,
                "Tweede ronde",
                Optional.of(LocalDate.of(2026, 9, 7)),
                Optional.of(LocalDate.of(2026, 10, 2)),
                questionnaire,
                Map.of(),
                Map.of(),
                previous,
                result,
                0,
                0,
                Samples.edition(result, Samples.HASH, "1.0"));
    }
}
