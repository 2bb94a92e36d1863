package nl.lokaledemocratie.quickscan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.Corrections;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReports;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 19 of 23 councillors, 4 of 6 of the executive, 7 officials and 60 residents answered; then something turns out to be said wrongly. */
@QuarkusTest
class CorrectionPagesTest {

    private static final String COUNCIL = "aantal-raadsleden";
    private static final String REASON = "Er zijn 25 raadsleden: twee zetels waren vergeten.";

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @Inject
    Scans scans;

    @Inject
    PrintedReports printed;

    @Inject
    EntityManager entities;

    private Organisation organisation;
    private Scan scan;
    private StaffBrowser clerk;
    private String path;

    @BeforeEach
    void closeAScan() {
        organisation = scenario.municipality();
        scan = scenario.closed(organisation);
        path = "/scans/" + scan.id() + "/correctie";
        clerk = scenario.clerkOf(organisation);
    }

    @Test
    void publishesAnotherSizeEverywhereWithItsReason() {
        Publication first = latest();

        assertThat(send(Map.of(COUNCIL, "25")).statusCode()).isEqualTo(303);

        Publication second = latest();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.reason()).contains(REASON);
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(council(first)).isEqualTo(23);
        assertThat(council(second)).isEqualTo(25);
        assertThat(clerk.get("/scans/" + scan.id() + "/resultaat").asString())
                .contains(REASON, "Van de 25 raadsleden deden er 19 mee");
        assertThat(PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray())
                        .replaceAll("\\s+", " "))
                .contains(
                        "Dit rapport vervangt een eerder rapport over deze scan. De reden: " + REASON,
                        second.fingerprint());
        assertThat(scans.find(scan.id()).orElseThrow().status()).isEqualTo(ScanStatus.CLOSED);
        assertThat(Jsoup.parse(clerk.get(path).asString())
                        .select("main ul.utrecht-unordered-list li")
                        .eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Uitgave 2").contains(REASON))
                .anySatisfy(line -> assertThat(line).startsWith("Uitgave 1"));
    }

    /** The numbers are those of before, to the last digit. */
    @Test
    void keepsTheNumbersWhereOnlyTheWayOfReachingIsPutRight() {
        Publication first = latest();
        String reached = "Een brief aan 400 adressen uit de bevolkingsregistratie.";

        assertThat(send(Map.of("bereikt-inwoners", reached)).statusCode()).isEqualTo(303);

        assertThat(latest().revision()).isEqualTo(2);
        assertThat(latest().result()).isEqualTo(first.result());
        assertThat(latest().fingerprint()).isEqualTo(first.fingerprint());
        assertThat(PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray())
                        .replaceAll("\\s+", " "))
                .contains(reached);
    }

    /** Whoever looked the scan up before the correction, and prints it afterwards, prints what is right. */
    @Test
    void printsNoOldWordsUnderANewNumber() {
        String reached = "Een brief aan 400 adressen uit de bevolkingsregistratie.";
        assertThat(send(Map.of("bereikt-inwoners", reached)).statusCode()).isEqualTo(303);

        assertThat(scan.audiences()).noneMatch(group -> group.reachedBy().equals(Optional.of(reached)));
        assertThat(PdfText.of(printed.print(scan)).replaceAll("\\s+", " ")).contains(reached);
    }

    /** A report of the first revision is known afterwards, as one that was replaced. */
    @Test
    void tellsWhoHasTheOldReport() {
        String old = latest().fingerprint();
        send(Map.of(COUNCIL, "25"));

        Response check = StaffBrowser.anonymous()
                .request()
                .queryParams(Map.of("vingerafdruk", old, "organisatie", organisation.name()))
                .get("/controle");

        assertThat(check.asString()).contains(REASON);
    }

    @Test
    void refusesWhatIsNotRight() {
        assertThat(problems(send(Map.of(COUNCIL, "18")))).anyMatch(text -> text.contains("19"));
        assertThat(problems(send(Map.of(COUNCIL, "veel")))).hasSize(1);
        assertThat(problems(send(Map.of())))
                .containsExactly("Er is niets veranderd. Verander de grootte van een groep of hoe zij bereikt is.");
        assertThat(problems(send(Map.of(COUNCIL, "25", "reden", "te kort"))))
                .containsExactly("Zeg waarom dit verandert, in 10 tot 500 tekens.");
        Document kept = Jsoup.parse(send(Map.of(COUNCIL, "25", "reden", "")).asString());
        assertThat(kept.getElementById(COUNCIL).val()).isEqualTo("25");
        assertThat(latest().revision()).isEqualTo(1);
        assertThat(form()).containsEntry(COUNCIL, "23");
    }

    @Test
    void isClosedToOthersAndToWhatIsNotClosed() {
        Map<String, String> typed = form();
        typed.put(COUNCIL, "25");
        typed.put("reden", REASON);
        for (StaffBrowser other :
                List.of(scenario.clerkOf(scenario.municipality()), scenario.advisor(), scenario.administrator())) {
            assertThat(other.get(path).statusCode()).isIn(403, 404);
            assertThat(other.post(path, typed).statusCode()).isIn(403, 404);
        }
        Scan open = scenario.answered(organisation);
        String openPath = "/scans/" + open.id() + "/correctie";
        assertThat(clerk.get(openPath).statusCode()).isEqualTo(409);
        assertThat(clerk.post(openPath, typed).statusCode()).isEqualTo(409);
        assertThat(latest().revision()).isEqualTo(1);
    }

    /** Two tabs: the second one sees what the first made of it and loses nothing. */
    @Test
    void setsTwoCorrectionsBesideEachOther() {
        Map<String, String> late = form();
        late.put("aantal-collegeleden", "7");
        late.put("reden", "Het college heeft zeven leden.");
        send(Map.of(COUNCIL, "25"));

        Response overtaken = clerk.post(path, late);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.asString()).contains("Het college heeft zeven leden.");
        assertThat(latest().revision()).isEqualTo(2);
    }

    @Test
    void makesOneRevisionOfTheSameFormSentManyTimesAtOnce() throws Exception {
        Map<String, String> typed = form();
        typed.put(COUNCIL, "25");
        typed.put("reden", REASON);
        Callable<Integer> sending = () -> clerk.post(path, typed).statusCode();
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers =
                    many.invokeAll(IntStream.range(0, 4).mapToObj(i -> sending).toList());
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(303, 409, 422);
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(latest().revision()).isEqualTo(2);
    }

    /** Numbers that were tried one after the other would tell more than any report prints. */
    @Test
    void endsAfterFive() {
        for (int size = 24; size < 24 + Corrections.MOST; size++) {
            assertThat(send(Map.of(COUNCIL, String.valueOf(size))).statusCode()).isEqualTo(303);
        }
        Map<String, String> typed = new HashMap<>(Map.of(COUNCIL, "40", "reden", REASON));

        assertThat(Jsoup.parse(clerk.get(path).asString()).select("main form[action=" + path + "]"))
                .isEmpty();
        typed.put("versie", "");
        assertThat(clerk.post(path, typed).statusCode()).isIn(409, 422);
        assertThat(latest().revision()).isEqualTo(1 + Corrections.MOST);
    }

    @Test
    void computesNothingAnewOfAnswersThatAreGone() {
        forget(scan.id());

        assertThat(problems(send(Map.of(COUNCIL, "25"))))
                .anyMatch(text -> text.contains("De antwoorden van deze scan zijn gewist"));
        assertThat(send(Map.of("bereikt-inwoners", "Een oproep in de krant.")).statusCode())
                .isEqualTo(303);
        assertThat(latest().revision()).isEqualTo(2);
        assertThat(latest().result().hasRespondents()).isTrue();
    }

    @Test
    void comparesWithTheSameScanAsBefore() {
        Scan later = scenario.closed(organisation);
        path = "/scans/" + later.id() + "/correctie";
        Publication first = publications.find(later.id()).orElseThrow();
        assertThat(first.previous()).contains(scan.id());

        assertThat(send(Map.of(COUNCIL, "25")).statusCode()).isEqualTo(303);
        Publication second = publications.find(later.id()).orElseThrow();
        assertThat(second.previous()).contains(scan.id());
        assertThat(second.result().findings().changes())
                .hasSameSizeAs(first.result().findings().changes());

        forget(scan.id());
        assertThat(problems(send(Map.of(COUNCIL, "26"))))
                .anyMatch(text -> text.contains("De antwoorden van de scan waarmee deze vergeleken is"));
        assertThat(publications.find(later.id()).orElseThrow()).isEqualTo(second);
    }

    private void forget(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from answer_sheet where scan_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
    }

    private Publication latest() {
        return publications.find(scan.id()).orElseThrow();
    }

    private static int council(Publication publication) {
        return publication.result().groups().stream()
                .filter(group -> group.key().equals("raadsleden"))
                .map(PublishedGroup::population)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    private Response send(Map<String, String> typed) {
        Map<String, String> all = form();
        all.put("reden", REASON);
        all.putAll(typed);
        return clerk.post(path, all);
    }

    private static List<String> problems(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select(".qs-error-summary li").eachText();
    }

    private Map<String, String> form() {
        Map<String, String> fields = new HashMap<>();
        for (Element field : Jsoup.parse(clerk.get(path).asString())
                .select("form[action=" + path + "] input, form[action=" + path + "] textarea")) {
            fields.put(field.attr("name"), field.val());
        }
        return fields;
    }
}
