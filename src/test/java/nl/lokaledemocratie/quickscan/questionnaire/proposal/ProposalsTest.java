package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.Publisher;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireRefusedException;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProposalsTest {

    @Inject
    EntityManager entities;

    @Inject
    Proposals proposals;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Publisher publisher;

    private final SmallFile file = new SmallFile();
    private final ExecutorService others = Executors.newFixedThreadPool(8);

    @BeforeEach
    void publishTheFirstVersion() {
        publisher.publish(List.of(file.version("1.0.0")));
    }

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void keepsAProposalOutOfTheCatalogUntilItIsPublished() {
        QuestionnaireFile next = file.version("1.0.1", "Betere titel");

        QuestionnaireId id = proposals.propose(next).orThrow().id();

        assertThat(proposals.list()).contains(id);
        assertThat(catalog.find(id)).isEmpty();
        assertThat(catalog.latest(file.name()).id().version()).isEqualTo("1.0.0");

        proposals.publish(id, next.contentHash());

        assertThat(proposals.find(id)).isEmpty();
        assertThat(catalog.get(id).title().dutch()).isEqualTo("Betere titel");
        assertThat(catalog.contentHash(id)).isEqualTo(next.contentHash());
        assertThat(catalog.findFile(id)).map(QuestionnaireFile::content).contains(next.content());
        assertThat(catalog.findPrevious(id)).contains(file.id("1.0.0"));
    }

    @Test
    void refusesAtStartAFileThatDiffersFromWhatWasPublishedAtRunTime() {
        QuestionnaireFile next = file.version("1.0.1", "Betere titel");
        proposals.propose(next);
        proposals.publish(file.id("1.0.1"), next.contentHash());

        assertThatThrownBy(() -> publisher.publish(List.of(file.version("1.0.1", "Toch anders"))))
                .isInstanceOf(QuestionnaireRefusedException.class)
                .hasMessageContaining(file.name() + "/1.0.1.yaml");
    }

    @Test
    void putsANewFileInThePlaceOfTheEarlierProposal() {
        QuestionnaireFile first = file.version("1.0.1", "Eerste poging");
        QuestionnaireFile second = file.version("1.0.1", "Tweede poging");
        proposals.propose(first);
        proposals.propose(second);

        QuestionnaireId id = file.id("1.0.1");
        assertThat(proposals.find(id).orElseThrow().questionnaire().title().dutch())
                .isEqualTo("Tweede poging");
        assertThatThrownBy(() -> proposals.publish(id, first.contentHash())).isInstanceOf(NotProposedException.class);
        assertThatThrownBy(() -> proposals.withdraw(id, first.contentHash())).isInstanceOf(NotProposedException.class);
        assertThat(catalog.find(id)).isEmpty();

        proposals.withdraw(id, second.contentHash());
        assertThat(proposals.find(id)).isEmpty();
    }

    @Test
    void refusesAVersionThatIsPublishedAndNamesTheNextOne() {
        assertThat(proposals.propose(file.version("1.0.0", "Anders")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(QuestionnaireProblem.Code.ALREADY_PUBLISHED);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.text()).contains("1.0.0").contains(file.name());
                    assertThat(problem.remedy()).isEqualTo("Schrijf 1.0.1 of hoger.");
                });
        assertThat(proposals.propose(file.version("1.0.0")).problems())
                .extracting(QuestionnaireProblem::text)
                .containsExactly("Dit bestand is al vastgesteld.");
        assertThat(proposals.list()).noneMatch(id -> id.name().equals(file.name()));
    }

    @Test
    void publishesNothingWhoseNumberDoesNotFit() {
        QuestionnaireFile broken = file.version("1.0.1", "Eerste", "Er wordt heel anders geluisterd");
        proposals.propose(broken);
        QuestionnaireFile old = file.version("0.9.0", "Eerste", "Er wordt heel anders geluisterd");
        proposals.propose(old);

        assertThat(remedy("1.0.1")).startsWith("Schrijf 2.0.0 of hoger");
        assertThat(remedy("0.9.0")).endsWith("Schrijf dan 2.0.0 of hoger.");
        assertThatThrownBy(() -> proposals.publish(file.id("1.0.1"), broken.contentHash()))
                .isInstanceOf(ProposalDoesNotFitException.class);
        assertThatThrownBy(() -> proposals.publish(file.id("0.9.0"), old.contentHash()))
                .isInstanceOf(ProposalDoesNotFitException.class);
        assertThat(catalog.latest(file.name()).id().version()).isEqualTo("1.0.0");
    }

    @Test
    void publishesOnceWhatManyPublishAtTheSameTime() throws Exception {
        QuestionnaireFile next = file.version("1.0.1", "Betere titel");
        proposals.propose(next);

        List<Boolean> published = together(
                Stream.generate(() -> publishing("1.0.1", next)).limit(8).toList());

        assertThat(published).containsOnlyOnce(true);
        assertThat(catalog.contentHash(file.id("1.0.1"))).isEqualTo(next.contentHash());
    }

    @Test
    void judgesTheSecondOfTwoVersionsAfterTheFirst() throws Exception {
        QuestionnaireFile low = file.version("1.0.1", "Laag");
        QuestionnaireFile high = file.version("1.0.2", "Hoog");
        proposals.propose(low);
        proposals.propose(high);

        List<Boolean> published = together(List.of(publishing("1.0.2", high), publishing("1.0.1", low)));

        assertThat(published.get(0)).isTrue();
        boolean lowCameFirst = published.get(1);
        assertThat(catalog.find(file.id("1.0.1")).isPresent()).isEqualTo(lowCameFirst);
        assertThat(catalog.latest(file.name()).id().version()).isEqualTo("1.0.2");
    }

    @Test
    void leavesOutWhatThisReleaseCannotReadUntilItIsProposedAgain() {
        QuestionnaireId id = file.id("1.0.1");
        QuestionnaireFile next = file.version("1.0.1", "Betere titel");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into proposed_questionnaire values (:name, '1.0.1', 'x', 'mood: future')")
                .setParameter("name", file.name())
                .executeUpdate());

        assertThat(proposals.list()).doesNotContain(id);
        assertThat(proposals.find(id)).isEmpty();
        assertThatThrownBy(() -> proposals.publish(id, "x")).isInstanceOf(NotProposedException.class);

        proposals.propose(next);
        assertThat(proposals.find(id)).isPresent();
    }

    private Callable<Boolean> publishing(String version, QuestionnaireFile content) {
        return () -> {
            try {
                proposals.publish(file.id(version), content.contentHash());
                return true;
            } catch (NotProposedException | ProposalDoesNotFitException refused) {
                return false;
            }
        };
    }

    private List<Boolean> together(List<Callable<Boolean>> tasks) throws InterruptedException, ExecutionException {
        List<Future<Boolean>> futures = others.invokeAll(tasks);
        return List.of(futures.stream().map(ProposalsTest::outcome).toArray(Boolean[]::new));
    }

    private static boolean outcome(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private String remedy(String version) {
        return proposals
                .find(file.id(version))
                .orElseThrow()
                .check()
                .orElseThrow()
                .problems()
                .get(0)
                .remedy();
    }
}
