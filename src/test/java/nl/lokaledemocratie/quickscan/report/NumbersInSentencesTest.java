package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits and counts that stand in sentences of the report. */
class NumbersInSentencesTest {

    /** Seven statements on which twelve to eighteen of forty people answer lowest and the others highest. */
    @Test
    void tellsHowManyMoreDividePeople() {
        assertThat(divided(7))
                .contains(
                        "Bovenaan staat waarover de meningen het meest uiteenlopen van de 7 stellingen.",
                        "Zo zijn er nog 2.");
        assertThat(divided(6)).contains("Zo is er nog één.");
        assertThat(divided(5)).contains("Waarover meningen uiteenlopen").doesNotContain("Zo zijn", "Zo is");
    }

    private static String divided(int statements) {
        Questionnaire questionnaire = Samples.made(1, 1, statements, "Thema", "Groep", 1, EnumSet.of(Aspect.NOW));
        List<Population> populations = List.of(new Population("g0", OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.of(questionnaire, populations);
        for (int person = 0; person < 40; person++) {
            AnswerSheets.Filling sheet = AnswerSheets.of(questionnaire).by("g0");
            for (int i = 0; i < statements; i++) {
                sheet.now("t0i" + i, person < 12 + i ? 1 : 5);
            }
            counts.add(sheet.build());
        }
        PublishedResult result = Disclosure.publish(
                ScanAnalysis.of(Codebook.of(questionnaire), populations, AnalysisSettings.STANDARD, counts));
        return PdfText.of(ScanReport.render(Samples.source("Proefstad", false, questionnaire, result)))
                .replaceAll("\\s+", " ");
    }

    /** On two points 0.125, on four 0.375 and on ten 1.125 is worth naming; the largest gaps stay just below. */
    @ParameterizedTest
    @CsvSource({"2, 0.12, '0,2'", "4, 0.374, '0,4'", "10, 1.12, '1,2'"})
    void printsALimitThatNoGapPasses(int points, double gap, String limit) {
        List<LocalizedText> labels = IntStream.rangeClosed(1, points)
                .mapToObj(point -> LocalizedText.dutch("punt " + point))
                .toList();
        Scale scale = new Scale("s", 1, points, labels, LocalizedText.dutch("Weet ik niet"));
        Questionnaire questionnaire =
                Samples.made(1, 2, 1, "Thema", "Groep", scale, EnumSet.of(Aspect.NOW, Aspect.WISH));
        PublishedResult result = new Results()
                .group("g0", 40, 0, false)
                .gap(Level.THEME, "g0", "t0", 40, 1.2, 1.2 + gap)
                .gap(Level.THEME, "g0", "t1", 40, 1.2, 1.2)
                .build();

        assertThat(PdfText.of(ScanReport.render(Samples.source("Proefstad", false, questionnaire, result)))
                        .replaceAll("\\s+", " "))
                .contains("Geen kloof van de 2 thema’s is groter dan " + limit + " punt");
    }
}
