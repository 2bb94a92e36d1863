package nl.lokaledemocratie.quickscan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {

    private final List<Organisation> organisations = ReferenceFiles.organisations();

    @Test
    void holdsAllMunicipalitiesProvincesAndWaterBoards() {
        Map<OrganisationKind, Long> counts =
                organisations.stream().collect(Collectors.groupingBy(o -> o.kind(), Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        OrganisationKind.MUNICIPALITY, 342L,
                        OrganisationKind.PROVINCE, 12L,
                        OrganisationKind.WATER_BOARD, 21L));
        assertThat(organisations).extracting(o -> o.code()).doesNotHaveDuplicates();
        assertThat(organisations).noneMatch(o -> o.fictional());
    }

    @Test
    void addsUpToThePopulationThatItsSourceStates() {
        assertThat(organisations.stream()
                        .filter(o -> o.kind() == OrganisationKind.MUNICIPALITY)
                        .mapToInt(o -> o.figures().population().orElseThrow())
                        .sum())
                .isEqualTo(17_942_942);
    }

    /** The counts of CBS by class; of provinces and water boards there is none. */
    @Test
    void tellsHowUrbanEachMunicipalityIs() {
        Map<Urbanity, Long> counts = organisations.stream()
                .flatMap(o -> o.figures().urbanity().stream())
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        Urbanity.VERY_STRONG, 23L,
                        Urbanity.STRONG, 72L,
                        Urbanity.MODERATE, 77L,
                        Urbanity.LITTLE, 121L,
                        Urbanity.NONE, 49L));
    }

    /** Gemeentewet, article 8; two councils are as reported after the elections of 2026. */
    @Test
    void suggestsTheSeatsOfTheLaw() {
        TreeMap<Integer, Integer> law = new TreeMap<>();
        ReferenceFiles.read(
                "council_seats_law.csv",
                row -> law.put(Integer.valueOf(row.get("population_from")), Integer.valueOf(row.get("seats"))));

        assertThat(organisations.stream().filter(o -> o.kind() == OrganisationKind.MUNICIPALITY))
                .filteredOn(o -> seats(o)
                        != law.floorEntry(o.figures().population().orElseThrow())
                                .getValue())
                .extracting(o -> o.name())
                .containsExactlyInAnyOrder("Dronten", "Eemsdelta");
    }

    @Test
    void marksTheCouncilsWhoseSizeIsNotSettled() {
        assertThat(organisations)
                .filteredOn(
                        o -> !o.findCouncilSize().map(CouncilSize::isCertain).orElse(true))
                .hasSize(22)
                .allMatch(o -> o.findCouncilSize().orElseThrow().alternative().getAsInt() != seats(o));
    }

    private static int seats(Organisation municipality) {
        return municipality.findCouncilSize().orElseThrow().seats();
    }

    @Test
    void explainsASuggestionWithItsUncertainty() {
        assertThat(new CouncilSize(23, OptionalInt.empty()).explanation().dutch())
                .contains("23 zetels");
        assertThat(new CouncilSize(23, OptionalInt.of(25)).explanation().dutch())
                .contains("23 of 25 zetels")
                .contains("Kijk na");
    }
}
