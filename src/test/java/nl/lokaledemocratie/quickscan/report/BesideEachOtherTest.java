package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Findings.GroupDifference;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** The tables that set groups beside each other, and a scan beside the one before. */
class BesideEachOtherTest {

    private static final String THEME = "participatie";

    @Test
    void saysWhichDifferenceIsRounded() {
        String rounded = "Verschillen zijn berekend vóór het afronden";
        assertThat(text(3.26, 2.34, List.of()))
                .containsPattern("Raadsleden min Inwoners(: nu)? \\+0,9")
                .contains(rounded);
        assertThat(text(3.2, 2.3, List.of()))
                .containsPattern("Raadsleden min Inwoners(: nu)? \\+0,9")
                .doesNotContain(rounded);
    }

    @Test
    void setsNoGroupBesideOneOfWhichNobodyTookPart() {
        assertThat(text(3.2, 2.3, List.of())).doesNotContain("min Ambtenaren", "Ambtenaren min");
    }

    @Test
    void countsComparedStatementsOnlyWhereItHoldsForEachRow() {
        String same = text(3.2, 2.3, List.of(change("raadsleden", 4), change("inwoners", 4)));
        String other = text(3.2, 2.3, List.of(change("raadsleden", 4), change("inwoners", 3)));

        assertThat(same).contains("vorige scan. Aantal stellingen dat te vergelijken is: 4");
        assertThat(other)
                .contains("vergeleken met de vorige scan")
                .doesNotContain("Aantal stellingen", "in beide scans gelijk");
    }

    private static String text(double first, double second, List<PublishedChange> changes) {
        PublishedResult result = new Results()
                .group("raadsleden", 20, 23, true)
                .group("ambtenaren", 0, 23, true)
                .group("inwoners", 30, 0, false)
                .full(Level.THEME, "raadsleden", THEME, Aspect.NOW, 20, first)
                .full(Level.THEME, "inwoners", THEME, Aspect.NOW, 30, second)
                .build();
        GroupDifference difference = new GroupDifference(cell("raadsleden"), cell("inwoners"), first - second);
        return PdfText.of(ScanReport.render(Samples.source(
                        "Proefstad",
                        false,
                        Samples.municipalities(),
                        new PublishedResult(
                                result.groups(),
                                0,
                                result.scores(),
                                new Findings(List.of(), List.of(difference), changes, List.of())))))
                .replaceAll("\\s+", " ");
    }

    private static PublishedChange change(String group, int statements) {
        return new PublishedChange(cell(group), statements, 20, 20, 3.2, 3.0, 0.2, OptionalDouble.empty());
    }

    private static Cell cell(String group) {
        return new Cell(Level.THEME, group, THEME, Aspect.NOW);
    }
}
