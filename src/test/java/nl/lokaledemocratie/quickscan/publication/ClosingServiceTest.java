package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Fingerprint;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.store.BoxOpening;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosingServiceTest {

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    ResultPublisher publisher;

    @Inject
    ScanService scans;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Scenario scenario;

    @Inject
    BoxOpening box;

    @Inject
    ScanQuestionnaires questionnaires;

    @Test
    void publishesWhatTheDisclosureRulesLetThroughOfTheStoredAnswers() {
        Scan scan = scenario.answered(scenario.municipality());

        closing.close(scan.id());

        Publication publication = publications.find(scan.id()).orElseThrow();
        assertThat(publication.result()).isEqualTo(expected());
        assertThat(publication.revision()).isEqualTo(1);
        assertThat(publication.fingerprint())
                .isEqualTo(Fingerprint.of(
                        catalog.contentHash(scan.questionnaireId()), expected(), publication.engineVersion()));
    }

    @Test
    void showsNothingOfFewerThanFiveAndOnlyMeansOfFewerThanTen() {
        Scan scan = scenario.closed(scenario.municipality());
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();

        assertThat(result.scores())
                .filteredOn(score -> score.cell().group().equals("collegeleden"))
                .isNotEmpty()
                .allSatisfy(score -> {
                    assertThat(score.visibility()).isIn(Visibility.HIDDEN, Visibility.NO_DATA);
                    assertThat(score.mean()).isEmpty();
                    assertThat(score.n()).isEmpty();
                });
        assertThat(result.scores())
                .filteredOn(score -> score.cell().group().equals("ambtenaren"))
                .allSatisfy(score -> assertThat(score.detail()).isEmpty());
        assertThat(result.find(new Cell(Level.THEME, "inwoners", "participatie", Aspect.GAP))
                        .orElseThrow()
                        .visibility())
                .isEqualTo(Visibility.FULL);
    }

    @Test
    void comparesWithThePreviousScanOfTheSameOrganisation() {
        Organisation organisation = scenario.municipality();
        scenario.closed(scenario.municipality());
        Scan first = scenario.closed(organisation);
        Scan second = scenario.open(organisation);
        scenario.answer(second, new RandomSheets(scenario.questionnaire(), 7).of("inwoners", 50));

        closing.close(second.id());

        Publication before = publications.find(first.id()).orElseThrow();
        Publication now = publications.find(second.id()).orElseThrow();
        assertThat(before.previous()).isEmpty();
        assertThat(before.result().findings().changes()).isEmpty();
        assertThat(now.previous()).contains(first.id());
        assertThat(now.result().findings().changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.cell().group()).isEqualTo("inwoners");
            assertThat(change.before()).isEqualTo(mean(before, change.cell()));
            assertThat(change.now()).isEqualTo(mean(now, change.cell()));
        });
    }

    @Test
    void tellsHowResidentsWereComposedThenAndNow() {
        Organisation organisation = scenario.municipality();
        Scan first = scenario.open(organisation);
        scenario.answer(first, residents(Map.of("25-34", 6, "75+", 10, "15-24", 4)));
        closing.close(first.id());
        Scan second = scenario.open(organisation);
        scenario.answer(second, residents(Map.of("25-34", 5, "75+", 30, "15-24", 5)));
        closing.close(second.id());

        assertThat(publications
                        .find(first.id())
                        .orElseThrow()
                        .result()
                        .findings()
                        .composition())
                .isEmpty();
        assertThat(publications
                        .find(second.id())
                        .orElseThrow()
                        .result()
                        .findings()
                        .composition())
                .first()
                .satisfies(composition -> {
                    assertThat(composition.question()).isEqualTo("leeftijd");
                    assertThat(composition.parts()).hasSize(2);
                    assertThat(composition.parts().get(0).options()).startsWith("15-24", "25-34");
                    assertThat(composition.parts()).extracting("now").containsExactly(0.25, 0.75);
                    assertThat(composition.parts()).extracting("before").containsExactly(0.5, 0.5);
                });
    }

    private List<AnswerSheet> residents(Map<String, Integer> ages) {
        List<AnswerSheet> sheets = new ArrayList<>();
        ages.forEach((age, number) -> new RandomSheets(scenario.questionnaire(), number)
                .of("inwoners", number)
                .forEach(sheet -> sheets.add(
                        new AnswerSheet("inwoners", sheet.ratings(), Map.of("leeftijd", Answer.Chosen.of(age))))));
        return sheets;
    }

    /** Both scans ask the same statements, so a theme has the same mean over the common ones. */
    private static double mean(Publication publication, Cell cell) {
        return publication.result().find(cell).orElseThrow().mean().orElseThrow();
    }

    @Test
    void publishesNothingWhileTheScanIsOpen() {
        Scan scan = scenario.answered(scenario.municipality());

        assertThatThrownBy(() -> publisher.publish(scan.id())).isInstanceOf(ScanNotClosedException.class);
        assertThat(publications.find(scan.id())).isEmpty();
    }

    @Test
    void closesAScanOnce() {
        Scan scan = scenario.closed(scenario.municipality());
        Publication first = publications.find(scan.id()).orElseThrow();

        assertThatThrownBy(() -> closing.close(scan.id())).isInstanceOf(ScanNotOpenException.class);
        closing.finish(scan.id());
        publisher.publish(scan.id());

        assertThat(publications.find(scan.id())).contains(first);
    }

    @Test
    void finishesAClosingThatWasCutShort() {
        Scan scan = scenario.answered(scenario.municipality());
        QuarkusTransaction.requiringNew().run(() -> {
            scans.close(scan.id());
            box.open(scan.id(), questionnaires.of(scan), 0);
        });
        assertThat(publications.find(scan.id())).isEmpty();

        closing.finishAll();

        assertThat(publications.find(scan.id()).orElseThrow().result()).isEqualTo(expected());
    }

    /** A round that nobody answered ends too, and is no round to set the next one beside. */
    @Test
    void closesAScanThatNobodyAnswered() {
        Organisation organisation = scenario.municipality();
        Scan empty = scenario.open(organisation);
        closing.close(empty.id());
        assertThat(publications.find(empty.id()).orElseThrow().result().hasRespondents())
                .isFalse();

        Scan next = scenario.answered(organisation);
        closing.close(next.id());
        Publication published = publications.find(next.id()).orElseThrow();
        assertThat(published.previous()).isEmpty();
        assertThat(published.result()).isEqualTo(expected());
    }

    /** The same answers straight through the pure core. */
    private PublishedResult expected() {
        Codebook codebook = Codebook.of(scenario.questionnaire());
        List<Population> populations = List.of(
                new Population("raadsleden", OptionalInt.of(23), true),
                new Population("collegeleden", OptionalInt.of(6), true),
                new Population("ambtenaren", OptionalInt.empty(), true),
                new Population("inwoners", OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.start(codebook, populations);
        scenario.sheets().forEach(counts::add);
        AnswerCounts answers = new AnswerCounts(scenario.questionnaire(), populations);
        scenario.sheets().forEach(answers::add);
        ParticipantCounts participants =
                new ParticipantCounts(scenario.questionnaire(), populations, scenario.municipality());
        scenario.sheets().forEach(participants::add);
        return Disclosure.publish(ScanAnalysis.of(codebook, populations, AnalysisSettings.STANDARD, counts), answers)
                .withParticipants(participants.publish());
    }
}
