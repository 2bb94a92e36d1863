package nl.lokaledemocratie.quickscan.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan is set beside the published scores of those who agreed to it, as they were on the day that it was published. */
@QuarkusTest
class ReferenceScoresTest {

    private static final String GROUP = "inwoners";
    private static final int PEOPLE = 30;
    private static final int ENOUGH = 10;
    private static final List<Organisation> OTHERS = new ArrayList<>();

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

    @Inject
    EntityManager entities;

    private final List<Organisation> agreed = new ArrayList<>();

    /** Half of them happier and half of them less happy than who is set beside them; published once for all tests. */
    @BeforeEach
    void haveOthers() {
        while (OTHERS.size() < ENOUGH) {
            Organisation organisation = scenario.municipality();
            int least = OTHERS.size() / 2;
            publish(organisation, OTHERS.size() % 2 == 0 ? least : PEOPLE - least);
            OTHERS.add(organisation);
        }
        OTHERS.forEach(this::join);
    }

    @AfterEach
    void leave() {
        List.copyOf(agreed).forEach(this::leave);
    }

    @Test
    void standsBesideThoseWhoAgreed() {
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
        Organisation organisation = scenario.municipality();

        Scan scan = publish(organisation, PEOPLE / 2);

        String report = PdfText.of(scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/rapport.pdf")
                .asByteArray());
        assertThat(report)
                .contains("Naast andere organisaties")
                .contains("Zoveel van de andere hebben een lager gemiddelde: Participatie 5 van de 10")
                .contains("samen zijn zij niet het hele land");
        agreed.forEach(other -> assertThat(report).doesNotContain(other.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysTheSameOnTheResultPage(String language) {
        Organisation organisation = scenario.municipality();
        Scan scan = publish(organisation, PEOPLE / 2);
        StaffBrowser clerk = scenario.clerkOf(organisation);

        Document page = Jsoup.parse(
                clerk.get("/scans/" + scan.id() + "/resultaat?taal=" + language).asString());
        String report = PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf?taal=" + language)
                .asByteArray());

        assertThat(page.select(".qs-standings li").eachText()).hasSize(1).allMatch(report::contains);
        assertThat(report).contains(page.select("#anderen").text());
        assertThat(page.select("#anderen ~ details td[data-head]:last-child").eachText())
                .contains(language.equals("nl") ? "5 van de 10" : "5 of the 10");
        assertThat(page.select("nav a[href=#anderen]")).hasSize(1);
    }

    @Test
    void saysNothingBesideFewerThanFive() {
        List.copyOf(agreed.subList(4, agreed.size())).forEach(this::leave);
        Organisation organisation = scenario.municipality();

        Scan scan = publish(organisation, PEOPLE / 2);

        assertThat(place(scan)).isEmpty();
        assertThat(scenario.clerkOf(organisation)
                        .get("/scans/" + scan.id() + "/resultaat")
                        .asString())
                .doesNotContain("id=\"anderen\"");
    }

    @Test
    void leavesOutWhoDoesNotTakePartAnyMore() {
        leave(agreed.get(0));

        PublishedPlace place =
                place(publish(scenario.municipality(), PEOPLE / 2)).orElseThrow();
        assertThat(place.others()).isEqualTo(ENOUGH - 1);
        assertThat(place.below()).isEmpty();
    }

    @Test
    void leavesOutItsOwnEarlierScan() {
        Organisation own = scenario.municipality();
        join(own);
        publish(own, PEOPLE);

        assertThat(place(publish(own, PEOPLE / 2)).orElseThrow().others()).isEqualTo(ENOUGH);
    }

    @Test
    void countsTheLatestOfEach() {
        Organisation other = scenario.municipality();
        join(other);
        UUID earlier = publish(other, PEOPLE).id();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update scan set closed_on = closed_on - 400 where id = ?1")
                        .setParameter(1, earlier)
                        .executeUpdate());
        publish(other, 0);

        PublishedPlace place =
                place(publish(scenario.municipality(), PEOPLE / 2)).orElseThrow();
        assertThat(place.others()).isEqualTo(ENOUGH + 1);
        assertThat(place.below()).hasValue(ENOUGH / 2 + 1);
    }

    @Test
    void isPartOfTheFingerprint() {
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
        Organisation organisation = scenario.municipality();
        Scan scan = publish(organisation, PEOPLE / 2);
        PublishedPlace before = place(scan).orElseThrow();
        leave(agreed.get(0));

        correct(scenario.clerkOf(organisation), scan.id());

        assertThat(publication(scan).revision()).isEqualTo(2);
        assertThat(place(scan)).contains(before);
    }

    @Test
    void isWrittenDownForWhoTookPart() {
        publish(scenario.municipality(), PEOPLE / 2);

        assertThat(scenario.clerkOf(agreed.get(0)).get("/inzage").asString())
                .containsPattern("(?s)<td[^>]*>De landelijke vergelijking</td>\\s*<td[^>]*>Scan van ");
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
