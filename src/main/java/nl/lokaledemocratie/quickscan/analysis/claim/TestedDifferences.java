package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.HedgesG;
import nl.lokaledemocratie.quickscan.analysis.stats.Holm;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Moments;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.Welch;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * The tests of METHOD.md 3 and 4 of themes, reckoned from published numbers, means and spreads and from nothing else: so they tell nothing
 * that these do not. Only between cells that are FULL, which have enough answers. What of the method needs more than that is not here: the
 * effect size of a gap, checks on order, and tests of changes.
 */
public final class TestedDifferences {

    private static final int TEST_FROM = AnalysisSettings.STANDARD.testFrom();

    private final PublishedResult result;
    private final Map<Cell, PublishedScore> scores;
    private final Student student = new Student(AnalysisSettings.STANDARD.confidence());

    private TestedDifferences(PublishedResult result) {
        this.result = result;
        scores = result.byCell();
    }

    /** Of all themes: gaps by group, then differences in now and in wish by pair; of each in the order of the result. */
    public static List<TestedDifference> of(PublishedResult result) {
        return new TestedDifferences(result).list();
    }

    /** Those between groups alone, in now or in wish. */
    static List<TestedDifference> between(PublishedResult result, Aspect aspect) {
        return new TestedDifferences(result).differences(aspect);
    }

    private List<TestedDifference> list() {
        return Stream.of(gaps(), differences(Aspect.NOW), differences(Aspect.WISH))
                .flatMap(List::stream)
                .toList();
    }

    private List<TestedDifference> gaps() {
        List<Side> sides = ofThemes(Aspect.GAP);
        List<Optional<TestedDifference>> tests = sides.stream().map(this::gap).toList();
        return corrected(
                tests,
                sides.stream()
                        .filter(side -> !side.isFull() && side.mayBeTested())
                        .count());
    }

    private Optional<TestedDifference> gap(Side side) {
        return side.moments().filter(gap -> gap.sd() > 0).map(gap -> {
            double se = gap.sd() / Math.sqrt(gap.n());
            double df = gap.n() - 1;
            return new TestedDifference(
                    side.cell(),
                    Optional.empty(),
                    gap.mean(),
                    Limits.around(gap.mean(), student.quantile(df) * se),
                    gap.mean() / se,
                    df,
                    Student.twoSidedP(gap.mean() / se, df),
                    OptionalDouble.empty(),
                    Optional.empty());
        });
    }

    private List<TestedDifference> differences(Aspect aspect) {
        List<Optional<TestedDifference>> tests = new ArrayList<>();
        long others = 0;
        List<Side> sides = ofThemes(aspect);
        List<String> order = result.groups().stream().map(PublishedGroup::key).toList();
        for (Side a : sides) {
            for (Side b : sides) {
                if (a.cell().key().equals(b.cell().key())
                        && order.indexOf(a.cell().group())
                                < order.indexOf(b.cell().group())) {
                    if (a.isFull() && b.isFull()) {
                        tests.add(difference(a, b));
                    } else {
                        others += a.mayBeTested() && b.mayBeTested() ? 1 : 0;
                    }
                }
            }
        }
        return corrected(tests, others);
    }

    private Optional<TestedDifference> difference(Side a, Side b) {
        Moments first = a.moments().orElseThrow();
        Moments second = b.moments().orElseThrow();
        return Welch.of(first, second, student)
                .map(welch -> new TestedDifference(
                        a.cell(),
                        Optional.of(b.cell()),
                        first.mean() - second.mean(),
                        welch.ci(),
                        welch.t(),
                        welch.df(),
                        welch.p(),
                        OptionalDouble.empty(),
                        Optional.of(HedgesG.of(first, second))));
    }

    private List<Side> ofThemes(Aspect aspect) {
        return result.scores().stream()
                .filter(score ->
                        score.cell().level() == Level.THEME && score.cell().aspect() == aspect)
                .map(Side::new)
                .toList();
    }

    private static List<TestedDifference> corrected(List<Optional<TestedDifference>> tests, long others) {
        List<TestedDifference> found = tests.stream().flatMap(Optional::stream).toList();
        OptionalDouble[] p = Holm.adjust(Stream.concat(
                        found.stream().map(test -> OptionalDouble.of(test.p())),
                        Stream.generate(() -> OptionalDouble.of(1)).limit(others))
                .toArray(OptionalDouble[]::new));
        return IntStream.range(0, found.size())
                .mapToObj(i -> with(found.get(i), p[i]))
                .toList();
    }

    private static TestedDifference with(TestedDifference test, OptionalDouble pHolm) {
        return new TestedDifference(
                test.a(), test.b(), test.value(), test.limits(), test.t(), test.df(), test.p(), pHolm, test.effect());
    }

    /** One side of a test. */
    private record Side(PublishedScore score) {

        Cell cell() {
            return score.cell();
        }

        boolean isFull() {
            return moments().isPresent();
        }

        /** Of those with enough answers only. */
        Optional<Moments> moments() {
            OptionalDouble sd = score.detail().map(ScoreDetail::sd).orElseGet(OptionalDouble::empty);
            return score.visibility() == Visibility.FULL
                            && sd.isPresent()
                            && score.n().orElse(0) >= TEST_FROM
                    ? Optional.of(
                            new Moments(score.n().orElseThrow(), score.mean().orElseThrow(), sd.getAsDouble()))
                    : Optional.empty();
        }

        /** Whether it counts in its family: it is hidden, or has enough answers. */
        boolean mayBeTested() {
            return score.visibility() == Visibility.HIDDEN || score.n().orElse(0) >= TEST_FROM;
        }
    }
}
