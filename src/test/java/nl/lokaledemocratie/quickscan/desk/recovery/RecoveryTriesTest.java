package nl.lokaledemocratie.quickscan.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.desk.recovery.RecoveryTries.Turn;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.Test;

class RecoveryTriesTest {

    private final HandClock clock = new HandClock();
    private final RecoveryTries tries = new RecoveryTries(clock);
    private final UUID scan = UUID.randomUUID();

    @Test
    void readsTenAtOnceThenOneInThreeSeconds() {
        for (int i = 0; i < RecoveryTries.FREE; i++) {
            assertThat(tries.take(scan)).isEqualTo(Turn.FREE);
        }
        assertThat(tries.take(scan)).isEqualTo(Turn.SLOW);
        assertThat(tries.take(scan)).isEqualTo(Turn.NONE);
        clock.move(RecoveryTries.TURN.minusMillis(1));
        assertThat(tries.take(scan)).isEqualTo(Turn.NONE);
        clock.move(Duration.ofMillis(1));
        assertThat(tries.take(scan)).isEqualTo(Turn.SLOW);
        assertThat(tries.take(UUID.randomUUID())).isEqualTo(Turn.FREE);
    }

    @Test
    void readsAtMostThreeHundredAndTenInAQuarterOfAnHour() {
        int read = 0;
        for (int second = 0; second < 15 * 60 - 1; second++) {
            for (int i = 0; i < 20; i++) {
                read += tries.take(scan) == Turn.NONE ? 0 : 1;
            }
            clock.move(Duration.ofSeconds(1));
        }
        assertThat(read).isBetween(300, 310);
    }
}
