package nl.lokaledemocratie.quickscan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.lokaledemocratie.quickscan.organisation.PopulationFigures.AgeClass;
import nl.lokaledemocratie.quickscan.organisation.PopulationFigures.Sex;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.junit.jupiter.api.Test;

/** The population by age and sex as shipped. */
class PopulationFilesTest {

    @Test
    void knowsEveryMunicipalityTheNewestFirst() {
        List<Organisation> municipalities = ReferenceFiles.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
                .toList();

        assertThat(municipalities).hasSize(342).allSatisfy(municipality -> {
            List<PopulationFigures> figures = PopulationFiles.of(municipality);
            assertThat(figures).extracting(PopulationFigures::year).containsExactly(2024, 2021);
            assertThat(figures).allMatch(PopulationFigures::area);
            PopulationFigures bySex = figures.get(1);
            assertThat(people(bySex, Sex.WOMEN) + people(bySex, Sex.MEN)).isEqualTo(people(bySex, Sex.ALL));
            assertThat((double) people(bySex, Sex.ALL))
                    .as(
                            "%s is as large as its population says, but for five years and the edges of postcodes",
                            municipality.name())
                    .isBetween(0.75 * population(municipality), 1.2 * population(municipality));
            assertThat((long) population(municipality)).isEqualTo(people(figures.get(0), Sex.ALL));
        });
    }

    /** CBS 83502NED, 1 January 2021, and 85984NED, 1 January 2024, as the files of the sources have them. */
    @Test
    void readsTheFiguresOfGroningen() {
        List<PopulationFigures> groningen = PopulationFiles.of(organisation("GM0014"));

        assertThat(groningen.get(0).count(Sex.ALL, 65, AgeClass.OPEN)).hasValue(37_388);
        assertThat(groningen.get(1).count(Sex.MEN, 0, 4)).hasValue(4_970);
        assertThat(groningen.get(1).count(Sex.WOMEN, 15, 24)).hasValue(7_475 + 18_900);
    }

    @Test
    void countsNoAgesAcrossItsClasses() {
        PopulationFigures bySex = PopulationFiles.of(organisation("GM0014")).get(1);

        assertThat(bySex.count(Sex.ALL, 18, 24)).isEmpty();
        assertThat(bySex.count(Sex.ALL, 15, 27)).isEmpty();
        assertThat(bySex.count(Sex.ALL, 75, AgeClass.OPEN)).isPresent();
        assertThat(PopulationFiles.of(organisation("GM0014")).get(0).hasSexes()).isFalse();
    }

    @Test
    void addsUpMunicipalitiesToProvinces() {
        long provinces = ReferenceFiles.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.PROVINCE)
                .mapToLong(province -> people(PopulationFiles.of(province).get(0), Sex.ALL))
                .sum();

        assertThat(provinces).isEqualTo(17_942_942);
        assertThat(people(PopulationFiles.of(organisation("PV20")).get(0), Sex.ALL))
                .isEqualTo(601_347);
    }

    @Test
    void knowsNothingOfWaterBoards() {
        assertThat(PopulationFiles.of(organisation("WS0152"))).isEmpty();
    }

    @Test
    void takesTheWholeCountryForWhatIsMadeUp() {
        Organisation made = new Organisation(
                "VB0001", "Voorbeeldstad", OrganisationKind.MUNICIPALITY, true, OrganisationFigures.NONE);

        assertThat(PopulationFiles.of(made)).singleElement().satisfies(figures -> {
            assertThat(figures.area()).isFalse();
            assertThat(people(figures, Sex.ALL)).isEqualTo(17_472_865);
        });
    }

    private static Organisation organisation(String code) {
        return ReferenceFiles.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int population(Organisation organisation) {
        return organisation.figures().population().orElseThrow();
    }

    private static long people(PopulationFigures figures, Sex sex) {
        return figures.count(sex, 0, AgeClass.OPEN).orElseThrow();
    }
}
