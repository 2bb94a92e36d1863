package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** A report speaks of now, the wish and the gap only where its questionnaire asks for them. */
class OnlyWhatIsAskedTest {

    @Test
    void speaksOfNoWishAndNoGapWhereOnlyNowIsAsked() {
        assertThat(everything(EnumSet.of(Aspect.NOW)))
                .contains(
                        "de lokale democratie nu zien.",
                        "Bij elke stelling vroegen wij hoe het nu is.",
                        "Nu per thema",
                        "de gemiddelden van nu liggen tussen")
                .doesNotContainPattern("(?i)wens|wenst|kloof|kloven|niet gevraagd|omgekeerd|kernwaarde");
    }

    @Test
    void speaksOfNoNowAndNoGapWhereOnlyTheWishIsAsked() {
        assertThat(everything(EnumSet.of(Aspect.WISH)))
                .contains(
                        "Bij elke stelling vroegen wij hoe het zou moeten zijn.",
                        "Wens per thema",
                        "de gemiddelden van de wens liggen tussen")
                .doesNotContainPattern("(?i)kloof|kloven|niet gevraagd|hoe het nu is|nu zien|gemiddelde nu");
    }

    @Test
    void speaksOfAllThreeWhereBothAreAsked() {
        assertThat(everything(EnumSet.of(Aspect.NOW, Aspect.WISH)))
                .contains("Nu en wens per thema", "De kloof per groep", "Bij elke stelling vroegen wij twee dingen")
                .contains("ligt de wens hoger dan nu");
    }

    /** What is printed, and what a screen reader hears of figures. */
    private static String everything(Set<Aspect> asked) {
        ReportSource source = source(asked);
        Stream<String> heard =
                ReportComposer.compose(ReportContent.of(source), ReportDefinition.standard()).blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(block -> ((Block.Figure) block).alternative());
        return Stream.concat(Stream.of(PdfText.of(ScanReport.render(source))), heard)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static ReportSource source(Set<Aspect> asked) {
        Questionnaire questionnaire = Samples.made(2, 3, 2, "Thema", "Groep", 1, asked);
        Results results = new Results().group("g0", 12, 20, true).group("g1", 30, 0, false);
        Random random = new Random(3);
        Samples.fill(results, questionnaire, "g0", 12, random);
        Samples.fill(results, questionnaire, "g1", 30, random);
        return Samples.source("Proefstad", false, questionnaire, results.build());
    }
}
