package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.stats.Student;

/**
 * Who of an open group took part, beside the population, by one background variable; row of section {@code composition} of METHOD.md
 * 14, by section 7b. Classes are merged until each, and what is left of the group without it, is large enough to be shown.
 *
 * @param ordered       the categories have an order, as ages have
 * @param known         respondents with one of the categories
 * @param unknown       the others
 * @param countsShown   whether numbers of people may be printed; else whole percentages only
 * @param dissimilarity how large a part would have to be other people to follow the population (Duncan and Duncan 1955)
 */
public record CompositionResult(
        String group,
        String variable,
        boolean ordered,
        int known,
        int unknown,
        boolean countsShown,
        OptionalDouble dissimilarity,
        List<Share> classes) {

    public CompositionResult {
        classes = List.copyOf(classes);
    }

    /** Of the classes that are left after merging. */
    public static CompositionResult of(
            String group,
            String variable,
            boolean ordered,
            MergedClasses.People people,
            List<MergedClasses.Part> parts) {
        List<Share> shares = new ArrayList<>();
        if (parts.size() >= 2) {
            parts.forEach(part -> shares.add(Share.of(part, people.known())));
        }
        return new CompositionResult(
                group,
                variable,
                ordered,
                people.known(),
                people.unknown(),
                !people.isUnknownTelling(),
                shares.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                shares.stream().mapToDouble(Share::distance).sum() / 2),
                shares);
    }

    /**
     * One class.
     *
     * @param label           the category, or those that are taken together
     * @param share           of the respondents with a known category
     * @param populationShare of the population
     * @param difference      in percentage points
     * @param chanceBand      what chance makes of such a difference, in percentage points on either side
     */
    public record Share(
            String label,
            List<String> categories,
            int n,
            double share,
            double populationShare,
            double difference,
            double chanceBand) {

        private static final int PERCENT = 100;

        public Share {
            categories = List.copyOf(categories);
        }

        private static Share of(MergedClasses.Part part, int known) {
            double share = (double) part.n() / known;
            double population = part.populationShare();
            return new Share(
                    part.label(),
                    part.categories(),
                    part.n(),
                    share,
                    population,
                    PERCENT * (share - population),
                    PERCENT * Student.Z_975 * Math.sqrt(population * (1 - population) / known));
        }

        private double distance() {
            return Math.abs(share - populationShare);
        }
    }
}
