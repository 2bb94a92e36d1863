package nl.lokaledemocratie.quickscan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Makes small published results. */
final class PublishedResults {

    private PublishedResults() {}

    static PublishedResult of(String group, int respondents, PublishedScore... scores) {
        return new PublishedResult(
                List.of(new PublishedGroup(group, respondents, OptionalInt.empty(), false)),
                0,
                List.of(scores),
                Findings.NONE);
    }

    static PublishedScore fullGap(String group, String theme, int n, double gap) {
        return score(group, theme, Visibility.FULL, OptionalInt.of(n), OptionalDouble.of(gap));
    }

    static PublishedScore meanOnlyGap(String group, String theme, int n, double gap) {
        return score(group, theme, Visibility.MEAN_ONLY, OptionalInt.of(n), OptionalDouble.of(gap));
    }

    static PublishedScore gap(String group, String theme, Visibility visibility) {
        return score(group, theme, visibility, OptionalInt.empty(), OptionalDouble.empty());
    }

    private static PublishedScore score(
            String group, String theme, Visibility visibility, OptionalInt n, OptionalDouble mean) {
        Optional<PublishedScore.Detail> detail =
                visibility == Visibility.FULL ? Optional.of(detail()) : Optional.empty();
        return new PublishedScore(Level.THEME, group, theme, Aspect.GAP, visibility, n, mean, detail);
    }

    private static PublishedScore.Detail detail() {
        Interval none = new Interval(Interval.Type.NONE, OptionalDouble.empty(), OptionalDouble.empty());
        return new PublishedScore.Detail(
                OptionalDouble.of(1),
                none,
                OptionalDouble.of(2.5),
                OptionalDouble.of(3.5),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }
}
