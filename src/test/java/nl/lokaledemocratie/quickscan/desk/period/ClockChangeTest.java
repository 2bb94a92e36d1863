package nl.lokaledemocratie.quickscan.desk.period;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.opening.PlannedOpening;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nights in which the clock is put forward and back, and a clock that somebody sets back: each scan opens once and closes once. */
@QuarkusTest
class ClockChangeTest {

    private static final Duration STEP = Duration.ofMinutes(10);

    @Inject
    Scenario scenario;

    @Inject
    Scans stored;

    @Inject
    PlannedOpening opening;

    @Inject
    ClosingService closing;

    private final HandClock clock = new HandClock(ZoneId.of("Europe/Amsterdam"));

    @BeforeEach
    void holdTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    /** Half past two comes twice that night: it opens at the first one and ends at the second one. */
    @Test
    void opensAndClosesOnceWhereAnHourComesTwice() {
        clock.set(Instant.parse("2026-10-24T20:00:00Z"));
        Scan opens = planned("25-10-2026", "2:30", "", "");
        Scan ends = planned("25-10-2026", "0:00", "25-10-2026", "2:30");
        clock.set(Instant.parse("2026-10-25T00:20:00Z"));
        jobs();
        assertThat(status(opens)).isEqualTo(ScanStatus.DRAFT);
        assertThat(status(ends)).isEqualTo(ScanStatus.OPEN);
        clock.move(STEP);
        jobs();
        assertThat(status(opens)).as("2.30 in summer time").isEqualTo(ScanStatus.OPEN);
        assertThat(new Respondent(ends).startAsResident().statusCode()).isEqualTo(303);
        clock.set(Instant.parse("2026-10-25T01:20:00Z"));
        jobs();
        assertThat(new Respondent(ends).startAsResident().statusCode()).isEqualTo(303);
        clock.move(STEP);
        jobs();
        assertThat(new Respondent(ends).startAsResident().statusCode())
                .as("2.30 in winter time")
                .isEqualTo(410);
        assertThat(status(ends)).isEqualTo(ScanStatus.OPEN);
        walkOn(Duration.ofHours(2).minus(STEP));
        assertThat(status(ends)).as("nearly two hours later").isEqualTo(ScanStatus.OPEN);
        clock.move(STEP);
        untilClosed(ends);
        assertThat(status(opens)).isEqualTo(ScanStatus.OPEN);
        assertThat(now(opens).openedOn()).contains(LocalDate.of(2026, 10, 25));
        closing.close(opens.id());
    }

    /** Half past two does not come that night; three o'clock comes an hour earlier than the night before. */
    @Test
    void opensAndClosesAtItsTimeWhereAnHourIsMissing() {
        clock.set(Instant.parse("2027-03-27T20:00:00Z"));
        Scan draft = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(draft.organisation());
        assertThat(PlannedPeriod.plan(clerk, draft, "28-3-2027", "2:30", "", "").statusCode())
                .isEqualTo(422);
        assertThat(page(PlannedPeriod.plan(clerk, draft, "28-3-2027", "2:30", "", ""))
                        .text())
                .contains("Deze tijd bestaat niet: in die nacht gaat de klok een uur vooruit.");
        assertThat(PlannedPeriod.plan(clerk, draft, "28-3-2027", "3:00", "28-3-2027", "3:30")
                        .statusCode())
                .isEqualTo(303);
        clock.set(Instant.parse("2027-03-28T00:50:00Z"));
        jobs();
        assertThat(status(draft)).isEqualTo(ScanStatus.DRAFT);
        clock.move(STEP);
        jobs();
        assertThat(status(draft)).isEqualTo(ScanStatus.OPEN);
        assertThat(page(new Respondent(draft).get("")).text()).contains("28 maart 2027 om 03.30 uur");
        clock.set(Instant.parse("2027-03-28T03:29:00Z"));
        jobs();
        assertThat(status(draft)).as("two real hours").isEqualTo(ScanStatus.OPEN);
        clock.move(Duration.ofMinutes(1));
        untilClosed(draft);
    }

    /** What opened stays open, and what closed stays closed, though its moment comes again. */
    @Test
    void undoesNothingWhereTheClockIsSetBack() {
        Scan opens = planned("18-3-2026", "12:00", "", "");
        Scan ends = planned("18-3-2026", "11:00", "18-3-2026", "12:30");
        clock.move(Duration.ofHours(2));
        jobs();
        clock.move(Duration.ofHours(3));
        untilClosed(ends);
        LocalDate closedOn = now(ends).closedOn().orElseThrow();
        clock.move(Duration.ofHours(-5));
        jobs();
        assertThat(status(opens)).isEqualTo(ScanStatus.OPEN);
        assertThat(status(ends)).isEqualTo(ScanStatus.CLOSED);
        assertThat(new Respondent(opens).startAsResident().statusCode()).isEqualTo(303);
        assertThat(new Respondent(ends).get("").statusCode()).isEqualTo(410);
        walkOn(Duration.ofHours(5));
        assertThat(now(ends).closedOn()).contains(closedOn);
        closing.close(opens.id());
    }

    private void walkOn(Duration further) {
        Instant until = clock.instant().plus(further);
        while (clock.instant().isBefore(until)) {
            clock.move(STEP);
            jobs();
        }
    }

    private void jobs() {
        opening.openDue();
        closing.closeEnded();
    }

    /** The service may be closing it by itself just now. */
    private void untilClosed(Scan scan) {
        for (int i = 0; i < 100 && status(scan) != ScanStatus.CLOSED; i++) {
            jobs();
        }
        assertThat(status(scan)).isEqualTo(ScanStatus.CLOSED);
    }

    private Scan planned(String day, String time, String lastDay, String lastTime) {
        Scan scan = scenario.draft(scenario.municipality());
        Response planned =
                PlannedPeriod.plan(scenario.clerkOf(scan.organisation()), scan, day, time, lastDay, lastTime);
        assertThat(planned.statusCode()).isEqualTo(303);
        return scan;
    }

    private ScanStatus status(Scan scan) {
        return now(scan).status();
    }

    private Scan now(Scan scan) {
        return QuarkusTransaction.requiringNew().call(() -> stored.get(scan.id()));
    }
}
