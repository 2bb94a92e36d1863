package nl.lokaledemocratie.quickscan.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.response.draft.Expiry;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised to be kept for a day or a fortnight is gone when that time is up, whenever in the hour it began. */
@QuarkusTest
class RetentionTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    /** So much less than promised it may be usable. */
    private static final Duration SHORT = Duration.ofMinutes(75);

    @Inject
    DataSource database;

    @Inject
    ScanScenario scenario;

    @Inject
    ExpiryWipe wipe;

    @Inject
    Drafts drafts;

    @Inject
    Receipts receipts;

    @Inject
    PendingPaper papers;

    private final HandClock clock = new HandClock();
    private Scan scan;

    @BeforeEach
    void holdTheClock() {
        scan = scenario.open();
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 15, 16, 59})
    void keepsADraftForAFortnightAfterTheLastStep(int minute) throws SQLException {
        clock.move(Duration.ofMinutes(minute));
        Draft draft = blank();
        DraftTicket ticket = drafts.start(scan.id(), scenario.questionnaire(), draft);
        clock.move(DAY);
        drafts.change(scan.id(), scenario.questionnaire(), ticket, same -> new Drafts.Change<>(same, same));

        clock.move(FORTNIGHT.minus(SHORT));
        wipe.run();
        assertThat(find(ticket)).isPresent();
        moveToTheLastWipe();
        assertThat(find(ticket)).as("before it is wiped").isEmpty();
        assertGone("draft");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 15, 16, 59})
    void keepsAReceiptForADay(int minute) throws SQLException {
        clock.move(Duration.ofMinutes(minute));
        DraftTicket ticket = DraftTicket.fresh();
        QuarkusTransaction.requiringNew().run(() -> receipts.leave(scan.id(), ticket));

        clock.move(DAY.minus(SHORT));
        wipe.run();
        assertThat(receipts.has(scan.id(), ticket)).isTrue();
        moveToTheLastWipe();
        assertThat(receipts.has(scan.id(), ticket)).as("before it is wiped").isFalse();
        assertGone("receipt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 15, 16, 59})
    void keepsPaperThatNobodyConfirmedForADay(int minute) throws SQLException {
        clock.move(Duration.ofMinutes(minute));
        DraftTicket ticket = papers.put(scan.id(), new byte[] {1});

        clock.move(DAY.minus(SHORT));
        wipe.run();
        assertThat(papers.find(scan.id(), ticket)).isPresent();
        moveToTheLastWipe();
        assertThat(papers.find(scan.id(), ticket)).as("before it is wiped").isEmpty();
        assertGone("draft");
    }

    /** The last one that surely comes before the time is up, from so much before its end. */
    private void moveToTheLastWipe() {
        clock.move(SHORT.minus(Expiry.WIPE));
    }

    private void assertGone(String table) throws SQLException {
        assertThat(count(table)).isEqualTo(1);
        assertThat(wipe.run()).isTrue();
        assertThat(count(table)).isZero();
    }

    private Optional<Draft> find(DraftTicket ticket) {
        return drafts.find(scan.id(), scenario.questionnaire(), ticket);
    }

    private Draft blank() {
        Ratings none = Ratings.builder(scenario.questionnaire().ratingLayout()).build();
        return new Draft(new AnswerSheet("inwoners", none), Optional.empty(), Map.of());
    }

    private int count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from " + table + " where scan_id = ?")) {
            select.setObject(1, scan.id());
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
