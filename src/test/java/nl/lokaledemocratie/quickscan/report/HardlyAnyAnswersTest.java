package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said, and how much, of a scan without answers, with one, and of one group. */
class HardlyAnyAnswersTest {

    private static final Questionnaire ASKED = Samples.municipalities();

    @ParameterizedTest
    @CsvSource({
        "0, 'Er deed niemand mee. Daarom', 'Er deed niemand mee'",
        "1, 'Geen enkele uitkomst', 'Er deed één persoon mee'"
    })
    void isShortAndSaysWhyThereIsNothing(int people, String why, String who) {
        List<String> pages = PdfText.pages(ScanReport.render(source(sheets("inwoners", people))));
        String text = String.join(" ", pages);

        assertThat(pages).hasSizeLessThanOrEqualTo(4);
        assertThat(text)
                .contains("Waarom hier geen uitkomsten staan", why, who, "Wie deden mee", "Over dit rapport")
                .doesNotContain("In het kort", "Nu en wens per thema", "De kernwaarden", "Van gesprek naar verbetering")
                .doesNotContain("geen antwoorden", "geen score", "1 mensen", "niet getoond, om herkenning");
    }

    @Test
    void saysNothingOfNumbersAndAnswersThatAreNotThere() {
        ReportSource nobody = source(List.of());
        String text = PdfText.of(
                        ScanReport.render(Samples.source("Stilstad", true, nobody.questionnaire(), nobody.result())))
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Open van 7 september 2026 tot en met 2 oktober 2026", "Dit is een fictief voorbeeld.")
                .doesNotContain("Antwoorden tussen", "De cijfers in dit rapport", "geen tabellen");
        assertThat(PdfText.of(ScanReport.render(source(sheets("inwoners", 1)))))
                .contains("Antwoorden tussen")
                .doesNotContain("geen tabellen");
    }

    @Test
    void saysNotThatNobodyTookPartWhoLeftTheStatementsOpen() {
        AnswerSheet open = AnswerSheets.of(ASKED).resident().build();

        assertThat(PdfText.of(ScanReport.render(source(List.of(open, open)))))
                .contains("Niemand beantwoordde een stelling. Daarom", "2 formulieren")
                .doesNotContain("niemand mee");
    }

    /** A sheet without a cover says itself of whom it is, and neither it nor the slides are a report. */
    @Test
    void namesItsOrganisationAndItselfWhereNobodyTookPart() {
        ReportSource source = source(List.of());

        assertThat(PdfText.of(ScanReport.render(source, ReportDefinition.residents()))
                        .replaceAll("\\s+", " "))
                .contains(
                        "in de gemeente " + source.organisation() + ": waarom hier geen", "op dit blad geen uitkomsten")
                .doesNotContain("dit rapport");
        assertThat(PdfText.of(ScanReport.render(source, ReportDefinition.slides()))
                        .replaceAll("\\s+", " "))
                .contains(source.organisation(), "op deze dia’s geen uitkomsten")
                .doesNotContain("dit rapport");
    }

    @Test
    void hasNoRowsOfNothingForGroupsOfWhichNobodyTookPart() {
        List<String> pages = PdfText.pages(ScanReport.render(source(sheets("inwoners", 40))));
        String text = String.join(" ", pages);

        assertThat(text)
                .contains("Er deden 40 mensen mee, uit één groep")
                .contains("Van de groepen raadsleden, collegeleden en ambtenaren beantwoordde niemand een stelling.")
                .doesNotContain("geen antwoorden", "verschillen tussen groepen", "groepen naast elkaar");
        assertThat(PdfText.of(ScanReport.render(source(Stream.of("raadsleden", "collegeleden", "ambtenaren", "inwoners")
                        .flatMap(group -> sheets(group, 12).stream())
                        .toList()))))
                .doesNotContain("beantwoordde niemand");
    }

    @Test
    void speaksOfNoConversationBetweenOneGroup() {
        Questionnaire questionnaire = Samples.made(1, 2, 2, "Thema", "Groep", 1, EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results().group("g0", 30, 0, false);
        Samples.fill(results, questionnaire, "g0", 30, new Random(4));
        String text = PdfText.of(ScanReport.render(Samples.source("Eendorp", false, questionnaire, results.build())));

        assertThat(text)
                .contains("Het rapport is bedoeld als begin van een gesprek.")
                .contains("Bij elke stelling vroegen wij twee dingen")
                .doesNotContain("gesprek tussen", "Iedere groep", "groepen naast elkaar");
    }

    private static List<AnswerSheet> sheets(String group, int people) {
        return new RandomSheets(ASKED, 3).of(group, people);
    }

    private static ReportSource source(List<AnswerSheet> sheets) {
        List<Population> populations = List.of(
                new Population("raadsleden", java.util.OptionalInt.of(23), true),
                new Population("collegeleden", java.util.OptionalInt.of(6), true),
                new Population("ambtenaren", java.util.OptionalInt.empty(), true),
                new Population("inwoners", java.util.OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.of(ASKED, populations);
        AnswerCounts answers = new AnswerCounts(ASKED, populations);
        sheets.forEach(sheet -> {
            counts.add(sheet);
            answers.add(sheet);
        });
        PublishedResult result = Disclosure.publish(
                ScanAnalysis.of(Codebook.of(ASKED), populations, AnalysisSettings.STANDARD, counts), answers);
        return Samples.source("Stilstad", false, ASKED, result);
    }
}
