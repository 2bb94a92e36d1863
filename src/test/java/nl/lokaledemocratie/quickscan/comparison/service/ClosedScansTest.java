package nl.lokaledemocratie.quickscan.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosedScansTest {

    private static final ComparedView VIEW = new ComparedView("raadsleden", Level.THEME, Aspect.GAP);

    private final SmallFile file = new SmallFile();

    @Inject
    ClosedScans closedScans;

    @Inject
    Proposals proposals;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    Scans stored;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    @Test
    void setsVersionsWithTheSameStatementsSideBySideAndOthersApart() {
        Scan first = closed(file.version("1.0.0"));
        Scan corrected = closed(file.version("1.0.1", "Een andere titel"));
        Scan other = closed(file.version("2.0.0", "Eerste", "Er wordt gewerkt"));

        assertThat(closedScans.list(file.id("1.0.1"), VIEW, stored.listClosed()))
                .extracting(ComparedScan::id)
                .containsExactlyInAnyOrder(first.id(), corrected.id());
        assertThat(closedScans.list(file.id("2.0.0"), VIEW, stored.listClosed()))
                .extracting(ComparedScan::id)
                .containsExactly(other.id());
        assertThat(closedScans.listVersions(stored.listClosed()))
                .filteredOn(version -> version.name().equals(file.name()))
                .containsExactly(file.id("2.0.0"), file.id("1.0.1"));
    }

    @Test
    void beginsWithTheQuestionnaireOfMostOrganisations() {
        scenario.closed(scenario.municipality());
        scenario.closed(scenario.municipality());
        closed(file.version("1.0.0"));

        assertThat(closedScans.listVersions(stored.listClosed()))
                .extracting(QuestionnaireId::name)
                .containsSubsequence(scenario.questionnaire().id().name(), file.name());
    }

    private Scan closed(QuestionnaireFile version) {
        QuestionnaireId id = proposals.propose(version).orThrow().id();
        proposals.publish(id, version.contentHash());
        Questionnaire questionnaire = catalog.get(id);
        Scan scan = scans.create(new ScanPlan(
                scenario.organisation(OrganisationKind.WATER_BOARD).code(), questionnaire, "Proef", Map.of()));
        scans.open(scan.id());
        intake.storeAll(
                scan.id(),
                questionnaire,
                new RandomSheets(questionnaire, 1).of("inwoners", 12),
                Channel.ONLINE,
                LocalDate.of(2026, 5, 1));
        closing.close(scan.id());
        return scan;
    }
}
