package nl.lokaledemocratie.quickscan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.mail.Addressee;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.MailQueue;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/**
 * How long the pages of the griffier take where every municipality has a closed and an open scan, 500,000 sheets together, and how long it
 * takes to queue 10,000 letters. The comparison needs more memory than there is beside the test itself: it is timed at the built service. Not
 * part of the usual tests: {@code mvn -Pbenchmark test}; fewer sheets by {@code -Dbenchmark.desk=50000}.
 */
@QuarkusTest
class DeskBenchmark {

    private static final int SHEETS = Integer.getInteger("benchmark.desk", 500_000);
    private static final int LETTERS = 10_000;
    private static final int WARM = 10;
    private static final int TIMES = 40;
    private static final double MOST_MILLIS = 200;
    private static final double MOST_SECONDS = 5;

    @Inject
    Scenario scenario;

    @Inject
    Organisations organisations;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSetups setups;

    @Inject
    MailQueue queue;

    @Test
    void showsEveryPageInTime() {
        List<Organisation> all = QuarkusTransaction.requiringNew()
                .call(() -> organisations.listOf(OrganisationKind.MUNICIPALITY).stream()
                        .filter(one -> !one.fictional())
                        .toList());
        List<Scan> closed = fill(all, "Eerste scan");
        closing.closeAll(closed.stream().map(Scan::id).toList());
        List<Scan> open = fill(all, "Tweede scan");
        StaffBrowser clerk = StaffBrowser.signedIn(
                scenario.account(Role.CLERK, Optional.of(all.get(0).code())), Scenario.PASSWORD);
        Map<String, double[]> slow = new HashMap<>();
        time(clerk, "/scans", slow);
        time(clerk, "/inzage", slow);
        for (String page : List.of(
                "",
                "/groepen",
                "/periode",
                "/delen",
                "/teksten",
                "/mail",
                "/uitnodigingen",
                "/brieven",
                "/overloop",
                "/stappen",
                "/papier",
                "/papier/typen",
                "/vragenlijst",
                "/eigen-vragen",
                "/sluiten",
                "/verwijderen")) {
            time(clerk, "/scans/" + open.get(0).id() + page, slow);
        }
        for (String page : List.of("", "/resultaat", "/correctie", "/agenda", "/cijfers", "/openbaar")) {
            time(clerk, "/scans/" + closed.get(0).id() + page, slow);
        }
        assertThat(slow).isEmpty();
    }

    private static void time(StaffBrowser staff, String page, Map<String, double[]> slow) {
        IntStream.range(0, WARM).forEach(time -> staff.get(page));
        double[] millis = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long began = System.nanoTime();
            int status = staff.get(page).statusCode();
            millis[time] = (System.nanoTime() - began) / 1e6;
            assertThat(status).as(page).isEqualTo(200);
        }
        Arrays.sort(millis);
        double median = millis[TIMES / 2];
        double late = millis[TIMES * 95 / 100];
        System.out.printf("%-70s median %5.0f ms, 95%% within %5.0f ms%n", page, median, late);
        if (late > MOST_MILLIS) {
            slow.put(page, new double[] {median, late});
        }
    }

    @Test
    void queuesLettersInTime() {
        Scan scan = scenario.openForResidents();
        addresses.add(
                scan.id(),
                Map.of(
                        "inwoners",
                        IntStream.range(0, LETTERS)
                                .mapToObj(number -> EmailAddress.parse("bewoner" + number + "@voorbeeld.example"))
                                .map(address -> new Addressee(address.orElseThrow(), "nl"))
                                .toList()));
        setups.ask(scan.id(), EmailAddress.parse("griffie@voorbeeld.example").orElseThrow(), before -> true);
        long began = System.nanoTime();
        queue.invite(scan.id(), LETTERS, URI.create("https://quickscan.voorbeeld.example/"));
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%n%,d letters queued in %.1f s%n", LETTERS, seconds);
        assertThat(queue.count(scan.id())).isEqualTo(LETTERS);
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }

    private List<Scan> fill(List<Organisation> all, String title) {
        Questionnaire questionnaire = catalog.latest("quickscan-lokale-democratie");
        RandomSheets random = new RandomSheets(questionnaire, all.size());
        int each = SHEETS / 2 / all.size();
        List<AnswerSheet> sheets = new java.util.ArrayList<>(random.of("inwoners", each - 39));
        sheets.addAll(random.of("raadsleden", 13));
        sheets.addAll(random.of("collegeleden", 4));
        sheets.addAll(random.of("ambtenaren", 22));
        return all.stream()
                .map(organisation -> {
                    Scan scan = scans.open(scans.create(new ScanPlan(
                                    organisation.code(),
                                    questionnaire,
                                    title,
                                    Map.of("raadsleden", new ScanPlan.Group(OptionalInt.of(45), Optional.empty()))))
                            .id());
                    intake.storeAll(scan.id(), questionnaire, sheets, Channel.ONLINE, LocalDate.now());
                    return scan;
                })
                .toList();
    }
}
