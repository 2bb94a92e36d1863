package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.result.MergedClasses;

/**
 * What may be shown of who took part so far, while more are coming (METHOD.md 7b). Who looks twice can subtract one look from the other,
 * and the last from the result, so what came in between is treated as a group of its own. The classes of a look are those of which five
 * people or more were added since the look before it; it is not planned until ten people came in and half as many as before, and not shown
 * until five more came in of each of its classes. Subtracting any look from another or from the result then leaves five people or more in
 * each class that both tell apart. Only whole percents are shown.
 */
public final class FollowedDisclosure {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;

    private final String group;
    private final Margins.Variable variable;

    /** Of one question to a group. */
    public FollowedDisclosure(String group, Margins.Variable variable) {
        this.group = group;
        this.variable = variable;
    }

    /**
     * Whether those who are there now can be planned as a new look.
     *
     * @param shown  how many people with each option the present look is about
     * @param people how many there are now
     */
    public boolean isDue(Map<String, Integer> shown, Map<String, Integer> people) {
        Map<String, Integer> added = minus(people, shown);
        int least = Math.max(SETTINGS.distributionFrom(), (sum(shown) + 1) / 2);
        return sum(added) >= least && classes(added).size() > 1;
    }

    /**
     * Whether a planned look may be shown.
     *
     * @param shown  how many people with each option the present look is about
     * @param next   how many the planned one is about
     * @param people how many there are now
     */
    public boolean isRipe(Map<String, Integer> shown, Map<String, Integer> next, Map<String, Integer> people) {
        Map<String, Integer> later = minus(people, next);
        return sum(next) > sum(shown)
                && classes(minus(next, shown)).stream()
                        .map(planned -> part(planned.label(), planned.categories(), later))
                        .allMatch(added -> added.n() >= SETTINGS.suppressBelow());
    }

    /**
     * What a look shows.
     *
     * @param before how many people with each option the look before it was about
     * @param shown  how many it is about itself
     */
    public Participants show(Map<String, Integer> before, Map<String, Integer> shown, Participants.Source source) {
        List<MergedClasses.Part> parts = classes(minus(shown, before)).stream()
                .map(part -> part(part.label(), part.categories(), shown))
                .toList();
        int known = parts.stream().mapToInt(MergedClasses.Part::n).sum();
        int unknown = sum(shown) - known;
        CompositionResult row = CompositionResult.of(
                group,
                variable.name(),
                MergedClasses.isOrdered(categories()),
                new MergedClasses.People(known, unknown, unknown, SETTINGS.suppressBelow()),
                parts);
        return ParticipantDisclosure.publish(withoutCounts(row), false, source);
    }

    private static CompositionResult withoutCounts(CompositionResult row) {
        return new CompositionResult(
                row.group(),
                row.variable(),
                row.ordered(),
                row.known(),
                row.unknown(),
                false,
                row.dissimilarity(),
                row.classes());
    }

    private List<MergedClasses.Part> classes(Map<String, Integer> people) {
        return new MergedClasses(SETTINGS.suppressBelow(), categories())
                .merge(categories().stream()
                        .map(category -> part(category, List.of(category), people))
                        .toList());
    }

    private MergedClasses.Part part(String label, List<String> categories, Map<String, Integer> people) {
        int n = categories.stream()
                .mapToInt(category -> people.getOrDefault(category, 0))
                .sum();
        double population = categories.stream()
                .mapToDouble(category -> requireNonNull(variable.counts().get(category)))
                .sum();
        return new MergedClasses.Part(label, categories, n, n, population / variable.total());
    }

    private List<String> categories() {
        return List.copyOf(variable.counts().keySet());
    }

    private static Map<String, Integer> minus(Map<String, Integer> people, Map<String, Integer> others) {
        Map<String, Integer> left = new HashMap<>(people);
        others.forEach((option, number) -> left.merge(option, -number, Integer::sum));
        return left;
    }

    private static int sum(Map<String, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
