package nl.lokaledemocratie.quickscan.report.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.Results;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;

/** This organisation beside others: said only where there are enough of them and they differ. */
class PlaceChapterTest {

    @Test
    void saysHowManyOthersAreLowerOnlyWhereTheyDiffer() {
        String text = text(
                place("participatie", 12, OptionalInt.of(10), false),
                place("samenspel", 12, OptionalInt.of(0), false),
                place("goede-gesprek", 12, OptionalInt.empty(), true),
                place("heldere-afspraken", 7, OptionalInt.empty(), false));

        assertThat(text)
                .contains("Zoveel van de andere hebben een lager gemiddelde: Participatie 10 van de 12")
                .contains("Inwoners: nu 2,8 3,1 standaardafwijking 0,20 10 van de 12")
                .contains("7 andere, te weinig om te tellen")
                .contains("Samenspel geen van de 12")
                .contains("Hierop verschillen de andere niet meetbaar van elkaar: Het goede gesprek.")
                .contains("te weinig andere om meer te zeggen dan hun gemiddelde: Heldere afspraken.");
    }

    @Test
    void saysAllWhereAllOthersAreLower() {
        assertThat(text(place("participatie", 12, OptionalInt.of(12), false))).contains("Participatie alle 12");
    }

    @Test
    void hasNoChapterWhereThereAreNoOthers() {
        assertThat(text()).doesNotContain("Naast andere organisaties");
    }

    /** Of cells that are not shown whole nothing is set beside others. */
    @Test
    void publishesPlacesOfWholeCellsOnly() {
        PublishedResult result =
                Disclosure.publish(StudyReader.read(Truth.path("voorbeeldstad")).analyse());

        assertThat(result.findings().places()).isNotEmpty();
        assertThat(result.findings().places()).allSatisfy(place -> {
            assertThat(result.find(place.cell()).orElseThrow().visibility()).isEqualTo(Visibility.FULL);
            assertThat(place.mean())
                    .isEqualTo(result.find(place.cell()).orElseThrow().mean().orElseThrow());
            assertThat(place.others()).isGreaterThanOrEqualTo(5);
            assertThat(place.below().orElse(0)).isBetween(0, place.others());
            assertThat(place.alike() && place.below().isPresent()).isFalse();
        });
    }

    private static PublishedPlace place(String theme, int others, OptionalInt below, boolean alike) {
        return new PublishedPlace(
                new Cell(Level.THEME, "inwoners", theme, Aspect.NOW), 2.8, others, 3.1, 0.2, below, alike);
    }

    private static String text(PublishedPlace... places) {
        Results results = new Results().group("inwoners", 30, 0, false);
        Samples.municipalities("2.2.0")
                .themes()
                .forEach(theme -> results.full(Level.THEME, "inwoners", theme.key(), Aspect.NOW, 30, 2.8));
        PublishedResult built = results.build();
        return PdfText.of(ScanReport.render(Samples.source(
                        "Proefstad",
                        false,
                        Samples.municipalities("2.2.0"),
                        new PublishedResult(
                                built.groups(),
                                0,
                                built.scores(),
                                new Findings(
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(places))))))
                .replaceAll("\\s+", " ");
    }
}
