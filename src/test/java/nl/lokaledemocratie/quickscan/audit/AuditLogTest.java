package nl.lokaledemocratie.quickscan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the staff did is there for who may see it, as it was, and nobody changes it unseen. */
@QuarkusTest
class AuditLogTest {

    private static final String PAGE = "/logboek";

    @Inject
    Scenario scenario;

    @Inject
    AuditLog log;

    @Inject
    EntityManager entities;

    @Test
    void aGriffierReadsWhatWasDoneWithTheOwnScans() {
        Organisation organisation = scenario.municipality();
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Scan scan = scenario.draft(organisation);
        String open = "/scans/" + scan.id() + "/openen";
        PageForm form = PageForm.of(clerk.get(open), open);

        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isLessThan(400);

        assertThat(rows(clerk, "scan-open")).singleElement().satisfies(row -> assertThat(row)
                .contains("Proefpersoon, griffier", "Scan geopend", scan.title(), "Ja"));
        assertThat(rows(clerk, "sign-in")).hasSize(1);
    }

    @Test
    void whatIsRefusedIsThereAsRefusedAndAForeignScanIsNotNamed() {
        Organisation other = scenario.municipality();
        Scan foreign = scenario.draft(other);
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());

        clerk.post("/scans/" + foreign.id() + "/openen", Map.of("versie", "0"));

        assertThat(rows(clerk, "scan-open")).singleElement().satisfies(row -> assertThat(row)
                .contains("Nee, niet aangenomen")
                .doesNotContain(foreign.title()));
        assertThat(rows(scenario.clerkOf(other), "scan-open")).isEmpty();
    }

    @Test
    void aGriffierSeesThatTheBeheerderReplacedAPassword() {
        Organisation organisation = scenario.municipality();
        String colleague = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        StaffBrowser administrator = scenario.administrator();
        String ask = "/beheer/accounts/wijzigen?actie=wachtwoord&gebruikersnaam=" + colleague;
        PageForm form = PageForm.of(administrator.get(ask), "/wijzigen").with("actie", "wachtwoord");

        administrator.post(form.action(), form.fields());

        assertThat(rows(scenario.clerkOf(organisation), "account-reset"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("Proefpersoon, beheerder", "Wachtwoord van een account vervangen", colleague, "Ja"));
        assertThat(rows(scenario.clerkOf(scenario.municipality()), "account-reset"))
                .isEmpty();
    }

    @Test
    void anAdviserReadsOnlyWhatTheAdviserDid() {
        Scan closed = scenario.closed(scenario.municipality());
        StaffBrowser adviser = scenario.advisor();

        adviser.get("/scans/" + closed.id() + "/rapport.pdf");

        assertThat(rows(adviser, "report-fetch")).hasSize(1);
        assertThat(rows(scenario.advisor(), "report-fetch")).isEmpty();
        assertThat(rows(scenario.clerkOf(closed.organisation()), "report-fetch"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("adviseur", closed.title()));
    }

    @Test
    void nobodyChangesOrRemovesALine() {
        scenario.administrator();
        for (String sql : List.of(
                "update audit_entry set name = 'een ander'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasStackTraceContaining("neither changed nor removed");
        }
    }

    /** A superuser switches the trigger off; the chain tells. Everything is put back by rolling back. */
    @Test
    void whoChangesALineInTheDatabaseIsNoticed() {
        scenario.administrator();
        assertThat(log.check().wrong()).isEmpty();
        long number = log.check().lines();
        for (String fault : List.of(
                "update audit_entry set name = 'een ander' where number = " + number,
                "update audit_entry set minute = minute - 1 where number = " + number,
                "update audit_entry set subject = act, act = subject where number = " + number,
                "update audit_entry set outcome = case outcome when 'DONE' then 'REFUSED' else 'DONE' end where number = "
                        + number,
                "delete from audit_entry where number = " + (number - 1))) {
            QuarkusTransaction.begin();
            try {
                entities.createNativeQuery("alter table audit_entry disable trigger user")
                        .executeUpdate();
                assertThat(entities.createNativeQuery(fault).executeUpdate())
                        .as(fault)
                        .isEqualTo(1);
                assertThat(log.check().wrong()).as(fault).contains(number);
            } finally {
                QuarkusTransaction.rollback();
            }
        }
        assertThat(log.check().wrong()).isEmpty();
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        List<StaffBrowser> clerks = IntStream.range(0, 4)
                .mapToObj(i -> scenario.clerkOf(scenario.municipality()))
                .toList();
        long before = log.check().lines();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> work = clerks.stream()
                    .<Callable<Integer>>map(clerk -> () -> {
                        int refused = 0;
                        for (int i = 0; i < 5; i++) {
                            refused = clerk.post("/scans/nieuw", Map.of("titel", ""))
                                    .statusCode();
                        }
                        return refused;
                    })
                    .toList();
            for (Future<Integer> done : pool.invokeAll(work)) {
                assertThat(done.get()).isGreaterThanOrEqualTo(400);
            }
        } finally {
            pool.shutdown();
        }

        assertThat(log.check().lines()).isGreaterThanOrEqualTo(before + 40);
        assertThat(log.check().wrong()).isEmpty();
    }

    @Test
    void anActThatACrashCutShortIsSeen() {
        Organisation organisation = scenario.municipality();
        StaffBrowser clerk = scenario.clerkOf(organisation);
        log.begin(new Doing(
                Act.SCAN_CLOSE,
                new Doing.Doer(Optional.of("weg"), "Weggevallen", "griffier", Way.PAGE),
                Optional.of(organisation.code()),
                Optional.empty(),
                "Een scan"));

        assertThat(rows(clerk, "scan-close")).singleElement().satisfies(row -> assertThat(row)
                .contains("Weggevallen", "Niet bekend"));
    }

    @Test
    void theFileHasAllThatThePageHas() {
        Organisation organisation = scenario.municipality();
        StaffBrowser clerk = scenario.clerkOf(organisation);
        IntStream.range(0, 60).forEach(i -> clerk.post("/scans/nieuw", Map.of("titel", "")));

        List<String> lines = clerk.get(PAGE + "/logboek.csv").asString().lines().toList();

        assertThat(lines.get(0)).startsWith("\uFEFFNummer;Wanneer;Wie;");
        assertThat(lines.stream().filter(line -> line.contains(";Scan gemaakt;")))
                .hasSize(60);
        assertThat(rows(clerk, "scan-make")).hasSize(50);
        assertThat(clerk.get(PAGE).asString()).contains("voor=");
        assertThat(rows(clerk, "log-fetch")).hasSize(1);
    }

    @Test
    void theBeheerderSeesWhetherTheChainIsRight() {
        assertThat(scenario.administrator().get(PAGE + "?controle=ja").asString())
                .contains("Alle regels zijn zoals ze zijn geschreven");
    }

    private static List<String> rows(StaffBrowser browser, String act) {
        Document page = Jsoup.parse(browser.get(PAGE + "?wat=" + act).asString());
        return page.select("tbody tr").stream().map(row -> row.text()).toList();
    }
}
