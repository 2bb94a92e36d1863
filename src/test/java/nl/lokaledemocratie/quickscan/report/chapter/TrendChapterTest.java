package nl.lokaledemocratie.quickscan.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.Results;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** What is said of changes: each with the certainty that the test of METHOD.md 4b gives it, and no other. */
class TrendChapterTest {

    @Test
    void saysHowSureEachChangeIs() {
        String text = text(Optional.of("Eerste ronde"));

        assertThat(text)
                .contains("Opvallend veranderd: Participatie (van 2,3 naar 2,8).")
                .contains("Ongeveer gelijk: Democratisch vakmanschap.")
                .contains("niet vast te stellen of er iets veranderde: Samenspel.")
                .contains("Ook veranderd: Het goede gesprek (van 2,3 naar 2,8).");
    }

    @Test
    void hasNoChapterWithoutAPreviousScan() {
        assertThat(text(Optional.empty())).doesNotContain("Deze scan naast de vorige");
    }

    private static String text(Optional<String> previous) {
        Results results = new Results().group("inwoners", 30, 0, false);
        List<String> themes = Samples.municipalities("2.2.0").themes().stream()
                .map(theme -> theme.key())
                .toList();
        themes.forEach(theme -> results.full(Level.THEME, "inwoners", theme, Aspect.NOW, 30, 2.8));
        PublishedResult built = results.build();
        Findings findings = new Findings(
                List.of(new PublishedRemarkable(RemarkableKind.TREND, 1, List.of(cell(themes.get(0))), 0.5, 0.2)),
                List.of(),
                themes.stream().limit(4).map(TrendChapterTest::change).toList(),
                List.of(),
                List.of(
                        new PublishedNote(PublishedNote.Kind.EQUIVALENT, List.of(cell(themes.get(1)))),
                        new PublishedNote(PublishedNote.Kind.UNDECIDED, List.of(cell(themes.get(2))))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ReportSource source = Samples.source(
                "Proefstad",
                false,
                Samples.municipalities("2.2.0"),
                new PublishedResult(built.groups(), 0, built.scores(), findings));
        return PdfText.of(ScanReport.render(new ReportSource(
                        source.organisation(),
                        source.organisationKind(),
                        source.fictional(),
                        source.title(),
                        source.openedOn(),
                        source.closedOn(),
                        source.questionnaire(),
                        source.reachedBy(),
                        source.sizeReasons(),
                        previous,
                        source.result(),
                        0,
                        0,
                        source.edition())))
                .replaceAll("\\s+", " ");
    }

    private static PublishedChange change(String theme) {
        return new PublishedChange(cell(theme), 3, 30, 30, 2.8, 2.3, 0.5, OptionalDouble.of(0.3));
    }

    private static Cell cell(String theme) {
        return new Cell(Level.THEME, "inwoners", theme, Aspect.NOW);
    }
}
