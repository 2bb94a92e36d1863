package nl.lokaledemocratie.quickscan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;

import jakarta.inject.Inject;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationsTest {

    @Inject
    Organisations organisations;

    @Inject
    ReferenceData reference;

    @Test
    void knowsTheRealOrganisationsAfterTheStart() {
        assertThat(organisations.listOf(OrganisationKind.MUNICIPALITY))
                .filteredOn(o -> !o.fictional())
                .hasSize(342);
        assertThat(organisations.get("GM0014").name()).isEqualTo("Groningen");
        assertThat(organisations.listOf(OrganisationKind.WATER_BOARD))
                .extracting(o -> o.name())
                .contains("Amstel, Gooi en Vecht");
        assertThatThrownBy(() -> organisations.get("GM9999")).hasMessageContaining("GM9999");
    }

    @Test
    void suggestsACouncilSizeForMunicipalitiesOnly() {
        assertThat(organisations.get("GM0014").findCouncilSize()).contains(new CouncilSize(45, OptionalInt.empty()));
        assertThat(organisations.get("PV20").findCouncilSize()).isEmpty();
    }

    @Test
    @TestTransaction
    void bringsAChangedOrganisationUpToDate() {
        Organisation groningen = organisations.get("GM0014");
        groningen.takeOver(
                new Organisation("GM0014", "Oud", OrganisationKind.MUNICIPALITY, false, OrganisationFigures.NONE));

        reference.load(null);

        assertThat(organisations.get("GM0014").name()).isEqualTo("Groningen");
    }
}
