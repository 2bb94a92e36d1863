package nl.lokaledemocratie.quickscan.response.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked in a flood: work for this sheet alone, or patience. */
class FloodWorkTest {

    private static final String SHEET = "een blad";

    private final HandClock clock = new HandClock();
    private final FloodWork work = new FloodWork();

    @BeforeEach
    void makeASeal() {
        work.config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(FloodConfig.class)
                .build()
                .getConfigMapping(FloodConfig.class);
        work.seal = new FloodSeal(Base64.getEncoder().encodeToString(new byte[32]), clock);
    }

    @Test
    void takesANumberThatWasSought() {
        FloodWork.Asked asked = work.ask(SHEET);
        assertThat(asked.bits()).isEqualTo(16);
        String number = solve(asked);
        assertThat(work.isDone(SHEET, asked.text(), number)).isTrue();
        assertThat(work.isDone(SHEET, asked.text(), number + "1")).isFalse();
        assertThat(work.isDone("een ander blad", asked.text(), number))
                .as("each sheet takes work of its own")
                .isFalse();
        clock.move(Duration.ofHours(2));
        assertThat(work.isDone(SHEET, asked.text(), number)).as("hoarded").isFalse();
    }

    @Test
    void takesPatienceInsteadWhichDoesNotBeginAnew() {
        FloodWork.Asked asked = work.ask(SHEET);
        clock.move(Duration.ofSeconds(40));
        assertThat(work.isDone(SHEET, asked.text(), "")).isFalse();
        FloodWork.Asked again = work.askAgain(SHEET, asked.text());
        assertThat(again.text()).isEqualTo(asked.text());
        clock.move(Duration.ofSeconds(20));
        assertThat(work.isDone(SHEET, again.text(), "")).isTrue();
    }

    @Test
    void knowsWhatItGaveOut() {
        String asked = work.ask(SHEET).text();
        clock.move(Duration.ofMinutes(5));
        assertThat(work.isDone(SHEET, asked, "")).isTrue();
        String earlier = "1" + asked;
        for (String forged : new String[] {"", ".", "x", earlier, asked + "x", asked.substring(1), "-1.x"}) {
            assertThat(work.isDone(SHEET, forged, "")).as(forged).isFalse();
            assertThat(work.askAgain(SHEET, forged).text()).isNotEqualTo(forged);
        }
    }

    static String solve(FloodWork.Asked asked) {
        long number = 0;
        while (!FloodSeal.isWork(asked.text(), String.valueOf(number), asked.bits())) {
            number++;
        }
        return String.valueOf(number);
    }
}
