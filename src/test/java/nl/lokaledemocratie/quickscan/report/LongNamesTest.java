package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import nl.lokaledemocratie.quickscan.document.pdf.PdfTables;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of 120 characters, in words or in one, are in the report as a whole. */
class LongNamesTest {

    private static final int LENGTH = 120;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bestuursvertegenwoordiging van buurtschappen en dorpsraden ",
                "Hottentottententententoonstelling"
            })
    void standInTheReportWhole(String words) {
        String name = words.repeat(8).substring(0, LENGTH - 2).strip();
        byte[] file = ScanReport.render(source(name));

        String text = PdfText.of(file).replaceAll("[\\s\\u00ad-]", "");
        assertThat(text).contains(name.replaceAll("[\\s-]", ""));
        assertThat(text).contains((name + " 1").replaceAll("[\\s-]", ""), (name + " 2").replaceAll("[\\s-]", ""));
        assertThat(text).doesNotContain("null", "NaN", "{");
        assertThat(PdfTables.problems(file)).isEmpty();
    }

    /** And the same file again. */
    @Test
    void areTheSameFileAgain() {
        String name = "Ab ".repeat(40).strip();
        assertThat(ScanReport.render(source(name))).isEqualTo(ScanReport.render(source(name)));
    }

    static ReportSource source(String name) {
        Questionnaire questionnaire = Samples.made(2, 2, 2, name, name, 1, EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results().group("g0", 19, 25, true).group("g1", 40, 0, false);
        Random random = new Random(7);
        for (String group : List.of("g0", "g1")) {
            Samples.fill(results, questionnaire, group, 19, random);
        }
        return Samples.source(name, false, questionnaire, results.build());
    }
}
