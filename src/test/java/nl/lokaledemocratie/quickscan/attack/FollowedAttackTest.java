package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.disclosure.FollowedDisclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import org.junit.jupiter.api.Test;

/**
 * Who looks at an open scan after every sending, and at its result, subtracts every look from every later one. Stronger than any reader:
 * of what a look shows he knows the exact numbers.
 */
class FollowedAttackTest {

    private static final List<String> AGES = List.of("15-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+");
    private static final int FEW = AnalysisSettings.STANDARD.suppressBelow();
    private static final Participants.Source SOURCE = Participants.Source.shipped(true, 2024);
    private static final FollowedDisclosure RULES = new FollowedDisclosure("inwoners", margin());

    /** What he knows of one moment: classes of options and how many people are in each. */
    private record Look(Map<Set<String>, Integer> classes) {}

    private static Margins.Variable margin() {
        Map<String, Double> counts = new LinkedHashMap<>();
        AGES.forEach(age -> counts.put(age, 1000.0));
        return new Margins.Variable("leeftijd", counts, Set.of("?"));
    }

    @Test
    void noTwoLooksDifferByFewPeople() {
        LongStream.rangeClosed(1, 60).forEach(seed -> assertThat(secrets(looks(seed, FollowedAttackTest::byTheRules)))
                .as("seed %s", seed)
                .isEmpty());
    }

    @Test
    void findsLooksThatFollowTooSoon() {
        assertThat(LongStream.rangeClosed(1, 5).mapToObj(seed -> secrets(looks(seed, FollowedAttackTest::atOnce))))
                .allSatisfy(secrets -> assertThat(secrets).isNotEmpty());
    }

    /** The same looks, but the last one is shown before others came in: the result tells who did. */
    @Test
    void findsALookThatIsShownBeforeItIsRipe() {
        assertThat(LongStream.rangeClosed(1, 50).mapToObj(seed -> secrets(looks(seed, FollowedAttackTest::unripe))))
                .anySatisfy(secrets -> assertThat(secrets).isNotEmpty());
    }

    @Test
    void keepsPace() {
        LongStream.rangeClosed(1, 20).forEach(seed -> assertThat(looks(seed, FollowedAttackTest::byTheRules))
                .hasSizeGreaterThan(1));
    }

    /** The counters of one question, as the database has them. */
    private static final class Counters {
        private Map<String, Integer> people = new HashMap<>();
        private Map<String, Integer> next = new HashMap<>();
        private Map<String, Integer> shown = new HashMap<>();
        private Map<String, Integer> before = new HashMap<>();

        void plan() {
            next = new HashMap<>(people);
        }

        void show() {
            before = shown;
            shown = next;
        }

        boolean isPlanned() {
            return sum(next) > sum(shown);
        }
    }

    private static int sum(Map<String, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Boolean byTheRules(Counters counters, Random random) {
        boolean ripe = RULES.isRipe(counters.shown, counters.next, counters.people);
        if (ripe) {
            counters.show();
        }
        if (!counters.isPlanned() && RULES.isDue(counters.shown, counters.people)) {
            counters.plan();
        }
        return ripe;
    }

    private static Boolean atOnce(Counters counters, Random random) {
        counters.before = new HashMap<>();
        counters.shown = new HashMap<>(counters.people);
        return true;
    }

    private static Boolean unripe(Counters counters, Random random) {
        boolean due = RULES.isDue(counters.shown, counters.people);
        if (due) {
            counters.plan();
            counters.show();
        }
        return due;
    }

    /** Some hundred people send, one by one; what he sees each time, and the result at the end. */
    private static List<Look> looks(long seed, BiFunction<Counters, Random, Boolean> renew) {
        Random random = new Random(seed);
        Counters counters = new Counters();
        List<String> waiting = new ArrayList<>();
        Map<String, Integer> all = new HashMap<>();
        List<Look> looks = new ArrayList<>();
        double skew = 0.5 + 2 * random.nextDouble();
        for (int person = 60 + random.nextInt(400); person > 0; person--) {
            String said = random.nextInt(12) == 0 ? "?" : AGES.get((int) (7 * Math.pow(random.nextDouble(), skew)));
            waiting.add(said);
            all.merge(said, 1, Integer::sum);
            if (waiting.size() >= 10 + random.nextInt(3)) {
                waiting.forEach(one -> counters.people.merge(one, 1, Integer::sum));
                waiting.clear();
                if (renew.apply(counters, random)) {
                    look(counters).ifPresent(looks::add);
                }
            }
        }
        Map<Set<String>, Integer> result = new HashMap<>();
        AGES.forEach(age -> result.put(Set.of(age), all.getOrDefault(age, 0)));
        looks.add(new Look(result));
        return looks;
    }

    private static java.util.Optional<Look> look(Counters counters) {
        Participants shown = RULES.show(counters.before, counters.shown, SOURCE);
        assertThat(shown.known()).isEmpty();
        assertThat(shown.classes()).allSatisfy(part -> assertThat(100 * part.share())
                .isCloseTo(Math.round(100 * part.share()), org.assertj.core.data.Offset.offset(1e-9)));
        Map<Set<String>, Integer> classes = new HashMap<>();
        shown.classes().forEach(part -> classes.put(Set.copyOf(part.options()), count(counters.shown, part.options())));
        return shown.isShown() ? java.util.Optional.of(new Look(classes)) : java.util.Optional.empty();
    }

    private static int count(Map<String, Integer> people, Iterable<String> options) {
        int count = 0;
        for (String option : options) {
            count += people.getOrDefault(option, 0);
        }
        return count;
    }

    /** Classes that two moments both tell apart and that differ by few people, or that are few themselves. */
    private static List<String> secrets(List<Look> looks) {
        List<String> secrets = new ArrayList<>();
        for (int i = 0; i < looks.size() - 1; i++) {
            looks.get(i).classes().forEach((options, people) -> check(secrets, options, people));
            for (int j = i + 1; j < looks.size(); j++) {
                Look earlier = looks.get(i);
                Look later = looks.get(j);
                common(earlier, later)
                        .forEach(options -> check(secrets, options, of(later, options) - of(earlier, options)));
            }
        }
        return secrets;
    }

    private static void check(List<String> secrets, Set<String> options, int people) {
        if (people < FEW) {
            secrets.add(options + ": " + people);
        }
    }

    private static int of(Look look, Set<String> options) {
        return look.classes().entrySet().stream()
                .filter(entry -> options.containsAll(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The smallest sets of options that are whole classes of both. */
    private static Set<Set<String>> common(Look one, Look other) {
        Set<Set<String>> common = new HashSet<>();
        for (String age : AGES) {
            Set<String> grown = new HashSet<>(Set.of(age));
            for (int size = 0; size != grown.size(); ) {
                size = grown.size();
                for (Look look : List.of(one, other)) {
                    look.classes().keySet().stream()
                            .filter(options -> options.stream().anyMatch(grown::contains))
                            .forEach(grown::addAll);
                }
            }
            common.add(Set.copyOf(grown));
        }
        return common;
    }
}
