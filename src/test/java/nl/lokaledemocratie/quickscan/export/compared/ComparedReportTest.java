package nl.lokaledemocratie.quickscan.export.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.map.Ground;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.pdf.Validation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ComparedReportTest {

    private static final Questionnaire ASKED = Samples.municipalities();
    private static final List<About.Line> CHOSEN = List.of(new About.Line("Provincie", "Utrecht"));
    private static final Ground GROUND = new Ground(
            Map.of("Utrecht", "PV26"), false, List.of(new Ground.Other("GM0014", "Groningen", Optional.empty())));

    @ParameterizedTest
    @CsvSource({"nl, PDFUA_1, 13", "nl, PDFA_2_A, 13", "en, PDFUA_1, 40", "nl, PDFUA_1, 1"})
    void meetsTheStandards(String language, PDFAFlavour flavour, int organisations) {
        assertThat(Validation.failures(
                        ComparedReport.render(numbers(organisations), "inwoners", CHOSEN, GROUND, language), flavour))
                .isEmpty();
    }

    @Test
    void isTheSameFileWhenMadeTwice() {
        assertThat(ComparedReport.render(numbers(13), "inwoners", CHOSEN, GROUND, "nl"))
                .isEqualTo(ComparedReport.render(numbers(13), "inwoners", CHOSEN, GROUND, "nl"));
    }

    @Test
    void saysInWordsHowFarOrganisationsLieApart() {
        ComparedNumbers numbers = numbers(13);
        Topic topic = numbers.topics().get(Level.THEME).get(2);
        var shown = numbers.entries().stream()
                .flatMap(entry -> entry.cell(numbers.view(Level.THEME, Aspect.NOW), topic.key()).shown().stream())
                .mapToDouble(Shown::value)
                .summaryStatistics();

        assertThat(text(numbers, "nl"))
                .contains("Nu loopt van "
                        + "%.1f tot %.1f, bij "
                                .formatted(shown.getMin(), shown.getMax())
                                .replace('.', ',') + shown.getCount() + " organisaties.")
                .contains("Provincie: Utrecht")
                .contains("Dit is niet het officiële instrument van BZK en VNG")
                .contains("Samen zijn zij niet ‘Nederland’")
                .contains("CC BY 4.0");
    }

    /** What is hidden has no number in the file, and says why there is none. */
    @Test
    void printsNoNumberOfWhatIsNotShown() {
        String text = text(numbers(13), "nl");

        assertThat(text)
                .contains("niet getoond, om herkenning te voorkomen")
                .contains("te weinig antwoorden om te vergelijken");
        assertThat(text(hidden(), "nl"))
                .contains("Te weinig organisaties met genoeg antwoorden")
                .doesNotContainPattern("loopt van|[+−]\\d");
    }

    /** Of each theme, with what is told apart in words and a table of the same numbers in the same file. */
    @Test
    void drawsTheGapOfEachThemeOnTheMap() {
        String text = text(numbers(13), "nl");
        List<Topic> themes = numbers(13).topics().get(Level.THEME);

        assertThat(themes).allSatisfy(theme -> assertThat(text)
                .contains(theme.name().dutch() + ": kloof van inwoners")
                .contains(theme.name().dutch() + ": nu, wens en kloof per organisatie"));
        assertThat(text)
                .contains("niet te vergelijken: een andere vragenlijst, of niemand deed mee (1)")
                .contains("geen scan die u mag lezen, of niet gekozen")
                .contains("Een rondje is een fictieve gemeente");
    }

    @Test
    void drawsNoMapOfWhatHasNoPlace() {
        byte[] report =
                ComparedReport.render(numbers(13), "inwoners", CHOSEN, new Ground(Map.of(), false, List.of()), "nl");

        assertThat(PdfText.of(report)).doesNotContain("De kloof op de kaart");
    }

    private static String text(ComparedNumbers numbers, String language) {
        return PdfText.of(ComparedReport.render(numbers, "inwoners", CHOSEN, GROUND, language))
                .replaceAll("\\s+", " ");
    }

    private static ComparedNumbers hidden() {
        return new ComparedNumbers("inwoners", topics(), List.of(entry(0, new HashMap<>()), entry(1, new HashMap<>())));
    }

    private static ComparedNumbers numbers(int organisations) {
        Random random = new Random(7);
        return new ComparedNumbers(
                "inwoners",
                topics(),
                IntStream.range(0, organisations)
                        .mapToObj(number -> entry(number, cells(number, random)))
                        .toList());
    }

    private static Map<Level, List<Topic>> topics() {
        return ComparedNumbers.LEVELS.stream()
                .collect(Collectors.toMap(level -> level, level -> Topic.listOf(ASKED, level)));
    }

    private static Map<ComparedView, Map<String, ComparedCell>> cells(int number, Random random) {
        Map<ComparedView, Map<String, ComparedCell>> cells = new HashMap<>();
        topics().forEach((level, topics) -> topics.forEach(topic -> {
            ComparedCell other = number % 7 == 5 ? new ComparedCell.TooFew() : new ComparedCell.Hidden();
            double now = 1.5 + 2 * random.nextDouble();
            for (Aspect aspect : Aspect.ALL) {
                double value = aspect == Aspect.NOW ? now : aspect == Aspect.WISH ? now + 0.9 : 0.9;
                cells.computeIfAbsent(new ComparedView("inwoners", level, aspect), view -> new HashMap<>())
                        .put(
                                topic.key(),
                                number % 7 >= 5 ? other : new Shown(20 + number, value, OptionalDouble.of(0.8)));
            }
        }));
        return cells;
    }

    private static ComparedNumbers.Entry entry(int number, Map<ComparedView, Map<String, ComparedCell>> cells) {
        return new ComparedNumbers.Entry(
                new ComparedScan(
                        new UUID(3, number),
                        "VB" + number,
                        "Proefgemeente met een lange naam " + number,
                        "Quick Scan 2026",
                        Optional.of("Utrecht"),
                        OptionalInt.of(20_000),
                        LocalDate.of(2026, 5, 1 + number % 20),
                        true,
                        true,
                        30,
                        Map.of()),
                new ComparedNumbers.Published(ASKED.id().toString(), 1, "1.9", "%064x".formatted(number)),
                cells);
    }
}
