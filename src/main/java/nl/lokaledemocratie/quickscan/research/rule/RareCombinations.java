package nl.lokaledemocratie.quickscan.research.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule: classes that follow each other are taken together, each time where there are most of them, until no more than one in twenty people has a
 * background that fewer than five share. Who then still does gets no background at all, and so do others until they are five or more. What
 * came on paper does not count as sharing.
 */
public final class RareCombinations {

    /** So many people at least share every background that is given. */
    public static final int LEAST = 5;

    /** A group of fewer people gives no file. */
    public static final int SMALLEST_GROUP = 100;

    /** One in so many may lose the background before classes are taken together. */
    private static final int ONE_IN = 20;

    private final List<CoarseQuestion> questions;
    private final BackgroundTally counts;

    private RareCombinations(List<CoarseQuestion> questions, BackgroundTally counts) {
        this.questions = new ArrayList<>(questions);
        this.counts = counts;
    }

    /**
     * For one group.
     *
     * @param questions as fine as they may ever be given, in the order in which the answers were counted
     * @return empty when there are too few people
     */
    public static Optional<Anonymised> of(List<CoarseQuestion> questions, BackgroundTally counts) {
        return counts.unseen() < SMALLEST_GROUP
                ? Optional.empty()
                : Optional.of(new RareCombinations(questions, counts).anonymised());
    }

    private Anonymised anonymised() {
        while (rare(questions) * ONE_IN > counts.all() && merge()) {
            continue;
        }
        List<Integer> places = new ArrayList<>();
        List<CoarseQuestion> telling = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).isTelling()) {
                places.add(i);
                telling.add(questions.get(i));
            }
        }
        Map<List<Integer>, int[]> combinations = combinations(telling, places);
        Set<List<Integer>> blank = blank(combinations);
        int blanked = blank.stream().mapToInt(one -> size(combinations, one)[1]).sum();
        return new Anonymised(telling, places, blank, counts.all(), blanked);
    }

    /**
     * Takes two classes together of a question that has the most of them, so that every question keeps some as long as can be: those that leave
     * the fewest people alone, of several the first. Whether there were any.
     */
    private boolean merge() {
        int most = questions.stream()
                .mapToInt(question -> question.classes().size())
                .max()
                .orElse(0);
        int best = Integer.MAX_VALUE;
        int question = -1;
        CoarseQuestion coarser = null;
        for (int i = 0; i < questions.size(); i++) {
            int merges = questions.get(i).classes().size() < most ? 0 : most - 1;
            for (int place = 0; place < merges; place++) {
                CoarseQuestion tried = questions.get(i).merged(place);
                List<CoarseQuestion> all = new ArrayList<>(questions);
                all.set(i, tried);
                int left = rare(all);
                if (left < best) {
                    best = left;
                    question = i;
                    coarser = tried;
                }
            }
        }
        if (coarser == null) {
            return false;
        }
        questions.set(question, coarser);
        return true;
    }

    /** How many people have a background that fewer than five share. */
    private int rare(List<CoarseQuestion> tried) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            places.add(i);
        }
        return combinations(tried, places).values().stream()
                .filter(RareCombinations::isRare)
                .mapToInt(size -> size[1])
                .sum();
    }

    private static boolean isRare(int[] size) {
        return size[0] < LEAST;
    }

    /** Rare ones, and the smallest others until those without a background are five or more. */
    private static Set<List<Integer>> blank(Map<List<Integer>, int[]> combinations) {
        Set<List<Integer>> blank = new HashSet<>();
        int unseen = 0;
        List<Map.Entry<List<Integer>, int[]>> bySize = combinations.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<Integer>, int[]> entry) -> entry.getValue()[0])
                        .thenComparing(entry -> entry.getKey().toString()))
                .toList();
        for (Map.Entry<List<Integer>, int[]> entry : bySize) {
            if (isRare(entry.getValue()) || !blank.isEmpty() && unseen < LEAST) {
                blank.add(entry.getKey());
                unseen += entry.getValue()[0];
            }
        }
        return blank;
    }

    private Map<List<Integer>, int[]> combinations(List<CoarseQuestion> coarse, List<Integer> places) {
        Map<List<Integer>, int[]> combinations = new HashMap<>();
        counts.counts().forEach((background, size) -> {
            int[] sum = combinations.computeIfAbsent(
                    classes(coarse, places.stream().map(background::get).toList()), classes -> new int[2]);
            sum[0] += size[0];
            sum[1] += size[1];
        });
        return combinations;
    }

    private static int[] size(Map<List<Integer>, int[]> combinations, List<Integer> classes) {
        return combinations.getOrDefault(classes, new int[2]);
    }

    /** The classes of answers, question by question. */
    static List<Integer> classes(List<CoarseQuestion> coarse, List<String> background) {
        List<Integer> classes = new ArrayList<>();
        for (int i = 0; i < coarse.size(); i++) {
            classes.add(coarse.get(i).place(background.get(i)));
        }
        return List.copyOf(classes);
    }
}
