package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes small categories of a background variable together until none is left that would tell of a few people (METHOD.md 7b). */
public final class MergedClasses {

    private static final String OTHERS = "overige";

    private final int few;
    private final List<String> order;

    /**
     * For one variable.
     *
     * @param few   k: fewer people are not told of
     * @param order its categories in the order of the file
     */
    public MergedClasses(int few, List<String> order) {
        this.few = few;
        this.order = List.copyOf(order);
    }

    /**
     * How many people there are with and without a category.
     *
     * @param few a smaller number is not told
     */
    public record People(int known, int unknown, int unknownOnline, int few) {

        /** Whether so few have none that numbers of the others would tell of them. */
        public boolean isUnknownTelling() {
            return isFew(unknown) || isFew(unknownOnline);
        }

        private boolean isFew(int people) {
            return 0 < people && people < few;
        }
    }

    /**
     * One class.
     *
     * @param n      people in it
     * @param online of these, who answered online
     */
    public record Part(String label, List<String> categories, int n, int online, double populationShare) {

        public Part {
            categories = List.copyOf(categories);
        }
    }

    /** Whether every category begins with a digit, {@code <} or {@code >}, so that the order of the file means something. */
    public static boolean isOrdered(List<String> categories) {
        return categories.stream().allMatch(category -> category.matches("(?s)[0-9<>].*"));
    }

    /** The classes to show, those of an ordered variable neighbours; possibly a single one. */
    public List<Part> merge(List<Part> parts) {
        return isOrdered(order) ? neighbours(parts) : withOthers(parts);
    }

    /** Few people at all, or few of whom who typed the paper does not know. */
    private boolean isSmall(Part part) {
        return part.n() < few || (0 < part.online() && part.online() < few);
    }

    private List<Part> neighbours(List<Part> parts) {
        List<Part> merged = new ArrayList<>(parts);
        int small = firstSmall(merged);
        while (merged.size() > 1 && small >= 0) {
            int first = Math.min(small, merged.size() - 2);
            Part second = merged.remove(first + 1);
            merged.set(
                    first, sum(merged.get(first).label() + " + " + second.label(), List.of(merged.get(first), second)));
            small = firstSmall(merged);
        }
        return merged;
    }

    private int firstSmall(List<Part> parts) {
        return parts.stream()
                .filter(this::isSmall)
                .findFirst()
                .map(parts::indexOf)
                .orElse(-1);
    }

    private List<Part> withOthers(List<Part> parts) {
        List<Part> large = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        parts.forEach(part -> (isSmall(part) || part.label().equals(OTHERS) ? others : large).add(part));
        while (!others.isEmpty() && !large.isEmpty() && isSmall(sum(OTHERS, others))) {
            Part smallest = large.stream().min(Comparator.comparingInt(Part::n)).orElseThrow();
            large.remove(smallest);
            others.add(smallest);
        }
        if (!others.isEmpty()) {
            large.add(sum(OTHERS, others));
        }
        return large;
    }

    private Part sum(String label, List<Part> parts) {
        return new Part(
                label,
                parts.stream()
                        .flatMap(part -> part.categories().stream())
                        .sorted(Comparator.comparingInt(order::indexOf))
                        .toList(),
                parts.stream().mapToInt(Part::n).sum(),
                parts.stream().mapToInt(Part::online).sum(),
                parts.stream().mapToDouble(Part::populationShare).sum());
    }
}
