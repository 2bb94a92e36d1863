package nl.lokaledemocratie.quickscan.research.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.answer.Channel;
import org.junit.jupiter.api.Test;

/**
 * Plays whoever knows the background of somebody who took part, and looks for that person in the file: whatever they know, there are at
 * least five who could be meant, also for who typed the sheets that came on paper.
 */
class RareCombinationsTest {

    private static final int ROUNDS = 400;

    /** Background of a sheet, and how it came. */
    private record Person(List<String> background, Channel channel) {}

    /** What stands in the file of somebody: classes, or nothing. */
    private static List<Integer> given(Anonymised anonymised, Person person) {
        List<Integer> classes = anonymised.classes(person.background());
        return anonymised.isBlank(classes) ? List.of(-99) : classes;
    }

    private static List<CoarseQuestion> questions(Random random) {
        List<CoarseQuestion> questions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            String key = "q" + i;
            questions.add(new CoarseQuestion(
                    key,
                    IntStream.range(0, 2 + random.nextInt(8))
                            .mapToObj(option -> List.of("o" + option))
                            .toList()));
        }
        return questions;
    }

    private static List<Person> people(Random random, List<CoarseQuestion> questions, int number) {
        List<Person> people = new ArrayList<>();
        double skew = 0.3 + random.nextDouble();
        for (int i = 0; i < number; i++) {
            List<String> background = questions.stream()
                    .map(question -> {
                        int most = question.classes().size();
                        int option = (int) Math.min(most - 1, Math.floor(-Math.log(random.nextDouble()) / skew));
                        return random.nextInt(12) == 0 ? "" : "o" + option;
                    })
                    .toList();
            people.add(new Person(
                    background,
                    random.nextInt(6) == 0
                            ? Channel.PAPER
                            : random.nextInt(20) == 0 ? Channel.UNKNOWN : Channel.ONLINE));
        }
        return people;
    }

    private static Optional<Anonymised> anonymise(List<CoarseQuestion> questions, List<Person> people) {
        BackgroundTally tally = new BackgroundTally();
        people.forEach(person -> tally.add(person.background(), person.channel()));
        return RareCombinations.of(questions, tally);
    }

    @Test
    void hidesEverybodyAmongFive() {
        int files = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<CoarseQuestion> questions = questions(random);
            List<Person> people = people(random, questions, 60 + random.nextInt(600));
            Optional<Anonymised> found = anonymise(questions, people);
            long unseen = people.stream()
                    .filter(person -> person.channel() == Channel.ONLINE)
                    .count();
            assertThat(found.isPresent()).isEqualTo(unseen >= 100);
            if (found.isEmpty()) {
                continue;
            }
            files++;
            Anonymised anonymised = found.get();
            Map<List<Integer>, int[]> candidates = new HashMap<>();
            people.forEach(person -> {
                int[] size = candidates.computeIfAbsent(given(anonymised, person), classes -> new int[2]);
                size[0] += person.channel() == Channel.ONLINE ? 1 : 0;
                size[1]++;
            });
            String at = "round " + round + " " + anonymised;
            assertThat(candidates.values()).as(at).allMatch(size -> size[0] >= 5);
            assertThat(anonymised.people()).as(at).isEqualTo(people.size());
            assertThat(anonymised.blanked()).as(at).isEqualTo(candidates.getOrDefault(List.of(-99), new int[2])[1]);
            assertThat(anonymised.questions()).as(at).allMatch(CoarseQuestion::isTelling);
        }
        assertThat(files).isGreaterThan(ROUNDS / 2);
    }

    /** Whoever knows a part of the background only, knows of more people, not of fewer. */
    @Test
    void hidesWhoIsKnownInPartToo() {
        for (int round = 0; round < 100; round++) {
            Random random = new Random(round);
            List<CoarseQuestion> questions = questions(random);
            List<Person> people = people(random, questions, 300);
            Anonymised anonymised = anonymise(questions, people).orElseThrow();
            for (int place = 0; place < anonymised.questions().size(); place++) {
                int known = place;
                Map<Integer, Long> candidates = new HashMap<>();
                people.stream()
                        .map(person -> given(anonymised, person))
                        .filter(classes -> !classes.equals(List.of(-99)))
                        .forEach(classes -> candidates.merge(classes.get(known), 1L, Long::sum));
                assertThat(candidates.values()).as("round " + round).allMatch(number -> number >= 5);
            }
        }
    }

    /** The same sheets in any order give the same; one sheet more gives another signature, so that no second file is made. */
    @Test
    void isTheSameForTheSameSheetsOnly() {
        Random random = new Random(3);
        List<CoarseQuestion> questions = questions(new Random(8));
        List<Person> people = people(random, questions, 300);
        String signature = anonymise(questions, people).orElseThrow().signature();
        List<Person> shuffled = new ArrayList<>(people);
        java.util.Collections.shuffle(shuffled, new Random(9));
        assertThat(anonymise(questions, shuffled).orElseThrow().signature()).isEqualTo(signature);
        assertThat(anonymise(questions, people.subList(1, 300)).orElseThrow().signature())
                .isNotEqualTo(signature);
    }

    /** What can stay as it was asked does: nothing is taken together without need. */
    @Test
    void keepsWhatManyShare() {
        List<CoarseQuestion> questions = List.of(
                new CoarseQuestion("leeftijd", List.of(List.of("jong"), List.of("midden"), List.of("oud"))),
                new CoarseQuestion("geslacht", List.of(List.of("v"), List.of("m"))));
        List<Person> people = new ArrayList<>();
        for (String age : List.of("jong", "midden", "oud")) {
            for (String sex : List.of("v", "m")) {
                for (int i = 0; i < 20; i++) {
                    people.add(new Person(List.of(age, sex), Channel.ONLINE));
                }
            }
        }
        people.add(new Person(List.of("jong", ""), Channel.ONLINE));
        Anonymised anonymised = anonymise(questions, people).orElseThrow();
        assertThat(anonymised.questions()).isEqualTo(questions);
        assertThat(anonymised.blanked()).isEqualTo(21);
        assertThat(given(anonymised, people.get(120))).containsExactly(-99);
    }
}
