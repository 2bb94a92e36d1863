package nl.lokaledemocratie.quickscan.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.response.MarginBatches.Batch;
import nl.lokaledemocratie.quickscan.response.MarginBatches.Field;
import org.junit.jupiter.api.Test;

class MarginBatchesTest {

    private static final UUID SCAN = UUID.randomUUID();
    private static final Field AGE = new Field(SCAN, "inwoners", "leeftijd");
    private static final Field SEX = new Field(SCAN, "inwoners", "geslacht");
    private static final int PEOPLE = 237;

    private final MarginBatches batches = new MarginBatches(new Random(1));

    /** Whenever the process ends: nine answers are lost at most, none counts twice, and none goes with fewer than nine others. */
    @Test
    void losesNineAtMostAndDoublesNone() {
        List<String> counted = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            batches.add(AGE, "person " + person);
            List<Batch> taken = batches.take();
            assertThat(taken)
                    .allSatisfy(batch -> assertThat(batch.options()).hasSizeGreaterThanOrEqualTo(MarginBatches.FEWEST));
            taken.forEach(batch -> counted.addAll(batch.options()));
            assertThat(person + 1 - counted.size()).isBetween(0, MarginBatches.FEWEST - 1);
            assertThat(counted).doesNotHaveDuplicates();
        }
    }

    @Test
    void drawsSizeAndAnswersByChanceWhenThereAreMore() {
        List<Batch> taken = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            IntStream.range(0, 19).forEach(person -> batches.add(AGE, "person " + person));
            taken.addAll(batches.take());
        }

        assertThat(taken.stream().map(batch -> batch.options().size()).distinct())
                .hasSizeGreaterThan(5);
        assertThat(taken.stream().filter(batch -> !batch.options().contains("person 0")))
                .isNotEmpty();
    }

    /** Answers to two questions lie in two orders, and go in batches of their own. */
    @Test
    void keepsNothingTogetherThatOnePersonSaid() {
        for (int person = 0; person < PEOPLE; person++) {
            batches.add(AGE, "person " + person);
            batches.add(SEX, "person " + person);
        }
        List<Batch> taken = batches.take();

        assertThat(said(taken, AGE)).isNotEqualTo(said(taken, SEX)).hasSizeGreaterThan(PEOPLE - 10);
    }

    private static List<String> said(List<Batch> taken, Field field) {
        return taken.stream()
                .filter(batch -> batch.field().equals(field))
                .flatMap(batch -> batch.options().stream())
                .toList();
    }

    @Test
    void takesBackWhatCouldNotBeCounted() {
        IntStream.range(0, 10).forEach(person -> batches.add(AGE, "person " + person));
        Batch batch = batches.take().get(0);
        assertThat(batches.take()).isEmpty();

        batches.giveBack(batch);

        assertThat(batches.take()).singleElement().satisfies(again -> assertThat(again.options())
                .containsExactlyInAnyOrderElementsOf(batch.options()));
    }

    @Test
    void forgetsAScan() {
        IntStream.range(0, 10).forEach(person -> batches.add(AGE, "person " + person));

        batches.forget(SCAN);

        assertThat(batches.take()).isEmpty();
    }
}
