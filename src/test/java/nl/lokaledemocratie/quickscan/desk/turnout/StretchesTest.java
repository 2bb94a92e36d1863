package nl.lokaledemocratie.quickscan.desk.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.response.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void tellsEveryDayOfAnOpenGroup() {
        List<DayCount> counts = List.of(online(0, 1), online(2, 40), paper(2, 2));

        assertThat(Stretches.of(counts, false, FIRST, day(3)))
                .containsExactly(stretch(0, 0, 1), stretch(1, 1, 0), stretch(2, 2, 42), stretch(3, 3, 0));
    }

    @Test
    void tellsDaysOfAGroupWithCodesTogetherUntilFiveTookPart() {
        List<DayCount> counts = List.of(online(0, 1), online(1, 3), online(3, 6), online(4, 8), online(6, 2));

        assertThat(Stretches.of(counts, true, FIRST, day(9))).containsExactly(stretch(0, 3, 10), stretch(4, 9, 10));
    }

    @Test
    void tellsAllAtOnceWhenFewTookPart() {
        assertThat(Stretches.of(List.of(online(3, 2)), true, FIRST, day(5))).containsExactly(stretch(0, 5, 2));
    }

    /** Who typed the six forms knows that on that day one colleague answered online. */
    @Test
    void doesNotLetWhoTypedThePaperSubtractIt() {
        List<DayCount> counts = List.of(paper(0, 6), online(1, 1), paper(1, 6), online(2, 7));

        assertThat(Stretches.of(counts, true, FIRST, day(2))).containsExactly(stretch(0, 0, 6), stretch(1, 2, 14));
        assertThat(Stretches.of(List.of(paper(0, 6), online(1, 1)), true, FIRST, day(1)))
                .containsExactly(stretch(0, 1, 7));
    }

    /** Plays the colleague who knows which days the paper was typed, and takes it off what each stretch tells. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void neverTellsOfOneToFourPeopleUnlessTheyAreAll(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<DayCount> counts = new ArrayList<>();
            for (int day = 0; day < 20; day++) {
                if (random.nextInt(3) == 0) {
                    counts.add(online(day, 1 + random.nextInt(4)));
                }
                if (random.nextInt(6) == 0) {
                    counts.add(paper(day, 1 + random.nextInt(8)));
                }
            }
            if (!counts.isEmpty()) {
                attack(counts, Stretches.of(counts, true, FIRST, day(19)));
            }
        }
    }

    private static void attack(List<DayCount> counts, List<Stretch> told) {
        LocalDate next = FIRST;
        for (Stretch stretch : told) {
            assertThat(stretch.first()).as("no hole").isEqualTo(next);
            next = stretch.last().plusDays(1);
            int online = sum(counts, stretch, false);
            assertThat(stretch.people()).isEqualTo(online + sum(counts, stretch, true));
            if (told.size() > 1) {
                assertThat(stretch.people()).isGreaterThanOrEqualTo(Stretches.LEAST);
                assertThat(online).satisfiesAnyOf(people -> assertThat(people).isZero(), people -> assertThat(people)
                        .isGreaterThanOrEqualTo(Stretches.LEAST));
            }
        }
        assertThat(next).isEqualTo(day(20));
    }

    private static int sum(List<DayCount> counts, Stretch stretch, boolean paper) {
        return counts.stream()
                .filter(count -> count.isOnPaper() == paper
                        && !count.day().isBefore(stretch.first())
                        && !count.day().isAfter(stretch.last()))
                .mapToInt(DayCount::responses)
                .sum();
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

    private static Stretch stretch(int first, int last, int people) {
        return new Stretch(day(first), day(last), people);
    }
}
