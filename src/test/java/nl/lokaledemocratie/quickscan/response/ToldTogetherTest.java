package nl.lokaledemocratie.quickscan.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import nl.lokaledemocratie.quickscan.answer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTogetherTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void tellsNothingUntilFiveAnsweredAndNothingOfToday() {
        List<DayCount> counts = List.of(online(0, 1), online(2, 3), online(5, 1));

        assertThat(ToldTogether.until(counts, day(5))).isEmpty();
        assertThat(ToldTogether.until(counts, day(6))).contains(day(5));
        assertThat(ToldTogether.until(List.of(), day(6))).isEmpty();
    }

    @Test
    void waitsForFiveMoreAfterEachNumber() {
        List<DayCount> counts = List.of(online(0, 7), online(1, 4), online(2, 1), online(3, 4));

        assertThat(ToldTogether.until(counts, day(2))).contains(day(0));
        assertThat(ToldTogether.until(counts, day(3))).contains(day(2));
        assertThat(ToldTogether.until(counts, day(9))).contains(day(2));
    }

    @Test
    void tellsPaperAtOnce() {
        assertThat(ToldTogether.isTold(paper(3, 1), Optional.empty())).isTrue();
        assertThat(ToldTogether.isTold(online(3, 1), Optional.empty())).isFalse();
        assertThat(ToldTogether.isTold(online(3, 1), Optional.of(day(3)))).isTrue();
        assertThat(ToldTogether.isTold(online(4, 1), Optional.of(day(3)))).isFalse();
    }

    /**
     * Plays the colleague who looks every day, knows which forms were typed when and takes back some of them, and subtracts one number from
     * the next: what is left is nobody, or five at least.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void neverMovesByOneToFourPeople(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<DayCount> known = new ArrayList<>();
            int before = 0;
            for (int today = 0; today < 25; today++) {
                if (random.nextInt(3) > 0) {
                    known.add(online(today, 1 + random.nextInt(4)));
                }
                if (random.nextInt(4) == 0) {
                    known.add(paper(random.nextInt(today + 1), 1 + random.nextInt(8)));
                }
                if (random.nextInt(5) == 0) {
                    known.removeIf(count -> count.isOnPaper() && random.nextBoolean());
                }
                int now = toldOnline(known, day(today));
                assertThat(now - before).isNotIn(1, 2, 3, 4).isNotNegative();
                before = now;
            }
        }
    }

    private static int toldOnline(List<DayCount> known, LocalDate today) {
        Optional<LocalDate> until = ToldTogether.until(known, today);
        int paper = sum(known.stream().filter(DayCount::isOnPaper).toList());
        return sum(known.stream()
                        .filter(count -> ToldTogether.isTold(count, until))
                        .toList())
                - paper;
    }

    private static int sum(List<DayCount> counts) {
        return counts.stream().mapToInt(DayCount::responses).sum();
    }

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    private static DayCount online(int day, int people) {
        return new DayCount("raadsleden", day(day), Channel.ONLINE, people);
    }

    private static DayCount paper(int day, int people) {
        return new DayCount("raadsleden", day(day), Channel.PAPER, people);
    }
}
