package nl.lokaledemocratie.quickscan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScanServiceTest {

    @Inject
    ScanService service;

    @Inject
    Scans scans;

    @Inject
    Scenario scenario;

    @Test
    void preparesAScanWithAllGroupsOfItsQuestionnaire() {
        Scan scan = scans.get(scenario.draft(scenario.municipality()).id());

        assertThat(scan.status()).isEqualTo(ScanStatus.DRAFT);
        assertThat(scan.fictional()).isTrue();
        assertThat(scan.audiences())
                .extracting(group -> group.audience())
                .containsExactly("raadsleden", "collegeleden", "ambtenaren", "inwoners");
        assertThat(scan.audiences().get(0).population()).hasValue(23);
        assertThat(scan.audiences().get(3).population()).isEmpty();
    }

    @Test
    void givesEachScanALinkThatIsHardToGuess() {
        Organisation organisation = scenario.municipality();

        assertThat(scenario.draft(organisation).link())
                .matches("[a-z2-9]{12}")
                .isNotEqualTo(scenario.draft(organisation).link());
    }

    @Test
    void movesOnlyForward() {
        UUID id = scenario.draft(scenario.municipality()).id();
        assertThatThrownBy(() -> service.close(id)).isInstanceOf(ScanNotOpenException.class);

        service.open(id);
        assertThatThrownBy(() -> service.open(id)).isInstanceOf(ScanAlreadyOpenedException.class);

        service.close(id);
        assertThatThrownBy(() -> service.close(id)).isInstanceOf(ScanNotOpenException.class);
        assertThatThrownBy(() -> service.open(id)).isInstanceOf(ScanAlreadyOpenedException.class);
        assertThat(scans.get(id).closedOn()).isPresent();
    }

    @Test
    void letsAnswersInOnlyWhileOpen() {
        UUID id = scenario.draft(scenario.municipality()).id();
        assertThatThrownBy(() -> hold(id)).isInstanceOf(ScanNotOpenException.class);

        service.open(id);
        hold(id);

        service.close(id);
        assertThatThrownBy(() -> hold(id)).isInstanceOf(ScanNotOpenException.class);
    }

    @Test
    void describesGroupsUntilTheScanIsClosed() {
        UUID id = scenario.open(scenario.municipality()).id();
        Map<String, ScanPlan.Group> groups =
                Map.of("ambtenaren", new ScanPlan.Group(OptionalInt.of(90), Optional.of(" Per e-mail. ")));

        service.describe(id, "Nieuwe naam", groups);
        Scan scan = scans.get(id);
        service.close(id);

        assertThat(scan.title()).isEqualTo("Nieuwe naam");
        assertThat(scan.audiences().get(0).population()).isEmpty();
        assertThat(scan.audiences().get(2).population()).hasValue(90);
        assertThat(scan.audiences().get(2).reachedBy()).contains("Per e-mail.");
        assertThatThrownBy(() -> service.describe(id, "Te laat", groups)).isInstanceOf(ScanNotOpenException.class);
    }

    @Test
    void refusesAQuestionnaireForAnotherKindOfOrganisation() {
        ScanPlan plan = new ScanPlan("WS0155", scenario.questionnaire(), "Waterschap", Map.of());

        assertThatThrownBy(() -> service.create(plan)).hasMessageContaining("waterschap");
    }

    private void hold(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> service.holdOpen(id));
    }
}
