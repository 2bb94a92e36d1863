package nl.lokaledemocratie.quickscan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.mail.notice.ClerkNotices;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import org.junit.jupiter.api.Test;

/** What a clerk is told a week and a day before a scan opens and ends: each once, over a real mail server. */
@QuarkusTest
class ClerkNoticesTest extends MailScenario {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    ClerkNotices notices;

    @Inject
    ScanPeriod periods;

    @Inject
    ScanPausing pausing;

    @Test
    void writesAWeekAndADayBeforeTheEndAndOnceEach() throws Exception {
        Instant end = clock.instant().plus(Duration.ofDays(10));
        plan(scan, Optional.empty(), end);
        assertThat(notices.sendDue()).isZero();
        clock.set(end.minus(WEEK));
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(notices.sendDue()).isZero();
        clock.set(end.minus(Duration.ofDays(3)));
        assertThat(notices.sendDue()).isZero();
        clock.set(end.minus(Duration.ofHours(5)));
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(recipients()).containsExactly("griffie@voorbeeld.example", "griffie@voorbeeld.example");
        assertThat(subjects())
                .containsExactly("Nog een week: de scan " + scan.title(), "Nog een dag: de scan " + scan.title());
        assertThat(text(server.getReceivedMessages()[0]))
                .contains("kunnen mensen beginnen tot 28 maart 2026", "Begin en einde");
    }

    @Test
    void writesBeforeItOpensToo() {
        Scan draft = scenario.prepared();
        setups.ask(draft.id(), address("griffie@voorbeeld.example"), before -> true);
        Instant opens = clock.instant().plus(Duration.ofHours(20));
        plan(draft, Optional.of(opens), opens.plus(WEEK));
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(subjects()).containsExactly("Binnen een dag opent de scan " + draft.title());
    }

    /** Another end is another letter; one that nobody takes is tried again. */
    @Test
    void writesAgainWhenTheEndIsPutOff() {
        Instant end = clock.instant().plus(Duration.ofHours(20));
        plan(scan, Optional.empty(), end);
        int port = server.getSmtp().getPort();
        use(1);
        assertThat(notices.sendDue()).isZero();
        use(port);
        assertThat(notices.sendDue()).isEqualTo(1);
        plan(scan, Optional.empty(), end.plus(WEEK));
        clock.set(end.plus(Duration.ofMinutes(1)));
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(subjects())
                .containsExactly("Nog een dag: de scan " + scan.title(), "Nog een week: de scan " + scan.title());
    }

    /** Else the letter would say that people can begin. */
    @Test
    void saysThatItIsPaused() throws Exception {
        Instant end = clock.instant().plus(Duration.ofHours(20));
        plan(scan, Optional.empty(), end);
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(text(server.getReceivedMessages()[0]))
                .contains("Let op: de scan is gepauzeerd, sinds 18 maart 2026", "De scan sluit toch vanzelf.")
                .doesNotContain("U kunt nog een herinnering versturen");
    }

    /** After a week, and each month after that; who lets the scan go on hears no more of it. */
    @Test
    void asksWhetherAPauseWasForgotten() throws Exception {
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        Instant since = clock.instant();
        clock.set(since.plus(WEEK).minus(Duration.ofMinutes(1)));
        assertThat(notices.sendDue()).isZero();
        clock.set(since.plus(WEEK));
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(notices.sendDue()).isZero();
        clock.set(since.plus(WEEK).plus(Duration.ofDays(29)));
        assertThat(notices.sendDue()).isZero();
        clock.set(since.plus(WEEK).plus(Duration.ofDays(40)));
        assertThat(notices.sendDue())
                .as("late, for nobody could send it before")
                .isEqualTo(1);
        clock.set(since.plus(WEEK).plus(Duration.ofDays(62)));
        assertThat(notices.sendDue()).isEqualTo(1);
        assertThat(subjects()).hasSize(3).containsOnly("Nog steeds gepauzeerd: de scan " + scan.title());
        assertThat(text(server.getReceivedMessages()[0]))
                .contains("is nog steeds gepauzeerd", "‘Scan pauzeren’", "daarna elke maand")
                .doesNotContain("Een week en een dag voor", "sluit toch vanzelf", "Wilt u een ander moment");
        pausing.goOn(scan.id(), seen -> true);
        clock.set(since.plus(Duration.ofDays(120)));
        assertThat(notices.sendDue()).isZero();
    }

    /** Two instances at the same time. */
    @Test
    void asksOnceThoughSeveralInstancesDo() throws Exception {
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        plan(scan, Optional.empty(), clock.instant().plus(Duration.ofDays(60)));
        clock.move(WEEK);
        List<CompletableFuture<Integer>> instances = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> notices.sendDue()))
                .limit(4)
                .toList();
        assertThat(instances.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        assertThat(text(server.getReceivedMessages()[0])).contains("sluit toch vanzelf, op 17 mei 2026");
    }

    /** Whoever puts the clock of the machine back: what was written is not written again, also across the hour that comes twice. */
    @Test
    void writesNothingTwiceThoughTheClockGoesBack() {
        Instant end = Instant.parse("2026-10-25T01:30:00Z");
        clock.set(end.minus(Duration.ofHours(26)));
        plan(scan, Optional.empty(), end);
        int written = 0;
        for (Duration step :
                List.of(Duration.ofHours(3), Duration.ofHours(-1), Duration.ofHours(20), Duration.ofHours(-20))) {
            clock.move(step);
            written += notices.sendDue();
        }
        assertThat(written).isEqualTo(1);
        assertThat(subjects()).containsExactly("Nog een dag: de scan " + scan.title());
    }

    private void plan(Scan planned, Optional<Instant> begin, Instant end) {
        periods.plan(planned.id(), begin, Optional.of(new ScanEnd(end)), seen -> true);
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
