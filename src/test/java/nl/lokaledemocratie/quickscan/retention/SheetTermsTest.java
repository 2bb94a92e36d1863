package nl.lokaledemocratie.quickscan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets go when their time is over, once and for certain, and never because a clock is wrong; what was published stays. */
@QuarkusTest
class SheetTermsTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Scenario scenario;

    @Inject
    SheetTerms terms;

    @Inject
    Publications publications;

    @Inject
    DataSource database;

    private final HandClock clock = new HandClock();
    private Scan scan;

    @BeforeEach
    void closeOne() {
        QuarkusMock.installMockForType(clock, Clock.class);
        scan = scenario.closed(scenario.municipality());
    }

    @Test
    void keepsThemForYearsAndWipesThemAWeekAfterItSaidSo() throws SQLException {
        Publication before = publications.find(scan.id()).orElseThrow();
        terms.run();
        assertThat(terms.find(scan.id())).contains(new SheetTerm(LocalDate.of(2031, 3, 18), Optional.empty(), false));
        wipeOn("2026-03-20");
        for (int day = 0; day < 7; day++) {
            terms.run();
            assertThat(sheets()).as("day %s", day).isEqualTo(90);
            clock.move(DAY);
        }
        String file = file();
        terms.run();
        assertThat(sheets()).isZero();
        assertThat(terms.find(scan.id()))
                .contains(new SheetTerm(LocalDate.of(2026, 3, 20), Optional.of(LocalDate.of(2026, 3, 25)), false));
        assertThat(file()).as("the table is written anew").isNotEqualTo(file);
        assertThat(publications.find(scan.id()).orElseThrow().fingerprint()).isEqualTo(before.fingerprint());
        assertThat(publications.find(scan.id()).orElseThrow().result()).isEqualTo(before.result());

        file = file();
        clock.move(DAY);
        terms.run();
        assertThat(file()).as("once").isEqualTo(file);
    }

    /** A clock that ran ahead for less than a week says that it is time, and nothing is wiped when it is set right. */
    @Test
    void wipesNothingForAClockThatIsWrongForAWhile() throws SQLException {
        terms.run();
        clock.set(Instant.parse("2040-01-01T09:00:00Z"));
        terms.run();
        clock.move(DAY.multipliedBy(6));
        terms.run();
        assertThat(sheets()).isEqualTo(90);
        clock.set(Instant.parse("2026-03-19T09:00:00Z"));
        terms.run();
        assertThat(number("select count(*) from sheet_term where announced_on is not null and wiped_on is null"))
                .isZero();
        assertThat(sheets()).isEqualTo(90);
    }

    /** A clock that was set back says it anew, and wipes a week after that. */
    @Test
    void wipesAllTheSameAfterTheClockWasSetBack() throws SQLException {
        terms.run();
        wipeOn("2026-03-18");
        terms.run();
        clock.move(Duration.ofDays(-2));
        terms.run();
        clock.move(Duration.ofDays(6));
        terms.run();
        assertThat(sheets()).isEqualTo(90);
        clock.move(DAY);
        terms.run();
        assertThat(sheets()).isZero();
    }

    @Test
    void wipesOnceThoughSeveralInstancesDoSoAtOnce() throws Exception {
        terms.run();
        wipeOn("2026-03-18");
        terms.run();
        clock.move(DAY.multipliedBy(7));
        Callable<Boolean> run = () -> {
            terms.run();
            return true;
        };
        ExecutorService instances = Executors.newFixedThreadPool(3);
        for (Future<Boolean> done : instances.invokeAll(List.of(run, run, run))) {
            assertThat(done.get()).isTrue();
        }
        instances.shutdown();
        assertThat(sheets()).isZero();
        assertThat(terms.wipe(scan.id())).as("a griffier comes too late").isFalse();
        assertThat(terms.find(scan.id()).orElseThrow().byClerk()).isFalse();
    }

    /** The rows are gone, and the service stopped before the files were written anew. */
    @Test
    void finishesWhatACrashCutShort() throws SQLException {
        terms.run();
        change("update sheet_term set wiped_on = '2026-03-18' where scan_id = '" + scan.id() + "'");
        change("delete from answer_sheet where scan_id = '" + scan.id() + "'");
        String file = file();
        terms.run();
        assertThat(file()).isNotEqualTo(file);
        assertThat(number("select count(*) from sheet_term where wiped_on is not null and not cleaned"))
                .isZero();
    }

    /** What cannot be computed any more must not be wiped before it was. */
    @Test
    void wipesNothingWithoutAResult() throws SQLException {
        terms.run();
        wipeOn("2026-03-18");
        change("delete from publication where scan_id = '" + scan.id() + "'");
        terms.run();
        clock.move(DAY.multipliedBy(20));
        terms.run();
        assertThat(sheets()).isEqualTo(90);
        assertThatThrownBy(() -> terms.wipe(scan.id())).isInstanceOf(ScanNotClosedException.class);
        Scan open = scenario.open(scenario.municipality());
        assertThatThrownBy(() -> terms.wipe(open.id())).isInstanceOf(ScanNotClosedException.class);
        assertThat(sheets()).isEqualTo(90);
    }

    /** An empty scan beside the next one would look like a change of everything. */
    @Test
    void comparesNoScanWithOneOfWhichTheSheetsAreWiped() {
        Organisation organisation = scan.organisation();
        clock.move(DAY);
        Scan second = scenario.closed(organisation);
        assertThat(publications.find(second.id()).orElseThrow().previous()).contains(scan.id());
        assertThat(terms.wipe(scan.id())).isTrue();
        assertThat(terms.wipe(second.id())).isTrue();
        clock.move(DAY);
        Scan third = scenario.closed(organisation);
        assertThat(publications.find(third.id()).orElseThrow().previous()).isEmpty();
        assertThat(publications.find(second.id()).orElseThrow().previous()).contains(scan.id());
    }

    private void wipeOn(String day) throws SQLException {
        change("update sheet_term set wipe_on = '" + day + "' where scan_id = '" + scan.id() + "'");
    }

    private long sheets() throws SQLException {
        return number("select count(*) from answer_sheet where scan_id = '" + scan.id() + "'");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String file() throws SQLException {
        return text("select pg_relation_filepath('answer_sheet')");
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
