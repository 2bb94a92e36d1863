package nl.lokaledemocratie.quickscan.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Fingerprint;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scan is set beside the published scores of those who agreed to it, as they were on the day that it was published. */
@QuarkusTest
class ReferenceScoresTest {

    private static final String GROUP = "inwoners";
    private static final int PEOPLE = 30;
    private static final int ENOUGH = 10;

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Grants grants;

    private final List<Organisation> agreed = new ArrayList<>();

    @AfterEach
    void leave() {
        List.copyOf(agreed).forEach(this::leave);
    }

    @Test
    void standsBesideThoseWhoAgreed() {
        haveOthers(ENOUGH);
        publish(scenario.municipality(), PEOPLE);

        Scan scan = publish(scenario.municipality(), PEOPLE / 2);

        PublishedPlace place = place(scan).orElseThrow();
        assertThat(place.others()).isEqualTo(ENOUGH);
        assertThat(place.below()).hasValue(ENOUGH / 2);
        assertThat(place.alike()).isFalse();
        assertThat(place.centre()).isBetween(2.0, 4.0);
    }

    @Test
    void printsItInTheReport() {
        haveOthers(ENOUGH);
        Organisation organisation = scenario.municipality();

        Scan scan = publish(organisation, PEOPLE / 2);

        String report = PdfText.of(scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/rapport.pdf")
                .asByteArray());
        assertThat(report)
                .contains("Naast andere organisaties")
                .contains("hoger dan 5 van de 10 andere")
                .contains("samen zijn zij niet het hele land");
        agreed.forEach(other -> assertThat(report).doesNotContain(other.name()));
    }

    @Test
    void saysNothingBesideFewerThanFive() {
        haveOthers(4);

        assertThat(place(publish(scenario.municipality(), PEOPLE / 2))).isEmpty();
    }

    @Test
    void leavesOutWhoDoesNotTakePartAnyMore() {
        haveOthers(ENOUGH + 1);
        leave(agreed.get(0));

        assertThat(place(publish(scenario.municipality(), PEOPLE / 2))
                        .orElseThrow()
                        .others())
                .isEqualTo(ENOUGH);
    }

    @Test
    void leavesOutItsOwnEarlierScanAndCountsTheLatestOfOthersOnly() {
        haveOthers(ENOUGH);
        Organisation other = agreed.get(0);
        publish(other, 0);
        Organisation own = scenario.municipality();
        join(own);
        publish(own, PEOPLE);

        assertThat(place(publish(own, PEOPLE / 2)).orElseThrow().others()).isEqualTo(ENOUGH);
    }

    @Test
    void isPartOfTheFingerprint() {
        haveOthers(ENOUGH);
        Publication publication = publication(publish(scenario.municipality(), PEOPLE / 2));
        String questionnaire = catalog.contentHash(scenario.questionnaire().id());

        assertThat(Fingerprint.of(questionnaire, publication.result(), publication.engineVersion()))
                .isEqualTo(publication.fingerprint());
        assertThat(Fingerprint.of(
                        questionnaire, publication.result().withPlaces(List.of()), publication.engineVersion()))
                .isNotEqualTo(publication.fingerprint());
    }

    /** Else the difference between both revisions would tell the score of who came between. */
    @Test
    void staysBesideTheSameOthersWhenItIsCorrected() {
        haveOthers(ENOUGH);
        Organisation organisation = scenario.municipality();
        Scan scan = publish(organisation, PEOPLE / 2);
        PublishedPlace before = place(scan).orElseThrow();
        haveOthers(1);

        correct(scenario.clerkOf(organisation), scan.id());

        assertThat(publication(scan).revision()).isEqualTo(2);
        assertThat(place(scan)).contains(before);
    }

    @Test
    void isWrittenDownForWhoTookPart() {
        haveOthers(ENOUGH);
        publish(scenario.municipality(), PEOPLE / 2);

        assertThat(scenario.clerkOf(agreed.get(0)).get("/inzage").asString())
                .containsPattern("(?s)<td[^>]*>De landelijke vergelijking</td>\\s*<td[^>]*>Scan van ");
    }

    /** Each with other answers than those before. */
    private void haveOthers(int number) {
        IntStream.range(0, number).forEach(other -> {
            Organisation organisation = scenario.municipality();
            join(organisation);
            publish(organisation, (agreed.size() * 2 + 1) * PEOPLE / (2 * ENOUGH) % PEOPLE);
        });
    }

    private void join(Organisation organisation) {
        LocalDate lastDay = LocalDate.now().plusYears(1);
        grants.give(organisation.code(), Grant.Terms.toReference(lastDay), "test", before -> before.isEmpty());
        agreed.add(organisation);
    }

    private void leave(Organisation organisation) {
        grants.listOf(organisation.code()).stream()
                .filter(grant -> grant.endedOn().isEmpty() && grant.reader() == Grant.Reader.REFERENCE)
                .forEach(grant -> grants.end(organisation.code(), grant.id(), "test"));
        agreed.remove(organisation);
    }

    /** @param happy how many of the people answer the highest to everything, the others the lowest */
    private Scan publish(Organisation organisation, int happy) {
        Scan scan = scenario.open(organisation);
        scenario.answer(
                scan,
                IntStream.range(0, PEOPLE)
                        .mapToObj(person -> resident(person < happy))
                        .toList());
        closing.close(scan.id());
        return scan;
    }

    private AnswerSheet resident(boolean happy) {
        RatingLayout layout = scenario.questionnaire().ratingLayout();
        byte[] codes = new byte[layout.size()];
        for (int i = 0; i < codes.length; i++) {
            RatingLayout.Slot slot = layout.slots().get(i);
            codes[i] = (byte) (happy ? slot.max() - slot.min() : 0);
        }
        return new AnswerSheet(GROUP, Ratings.of(codes));
    }

    private void correct(StaffBrowser clerk, UUID scan) {
        String path = "/scans/" + scan + "/correctie";
        PageForm form = PageForm.of(clerk.get(path), "/correctie")
                .with("aantal-raadsleden", "25")
                .with("reden", "Er zijn 25 raadsleden.");
        assertThat(clerk.post(path, form.fields()).statusCode()).isEqualTo(303);
    }

    private Optional<PublishedPlace> place(Scan scan) {
        String theme = scenario.questionnaire().themes().get(0).key();
        return publication(scan).result().findings().places().stream()
                .filter(place -> place.cell().equals(new Cell(Level.THEME, GROUP, theme, Aspect.NOW)))
                .findFirst();
    }

    private Publication publication(Scan scan) {
        return publications.find(scan.id()).orElseThrow();
    }
}
