package nl.lokaledemocratie.quickscan.report.tips;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.tips.Tip;
import nl.lokaledemocratie.quickscan.tips.Tips;

/**
 * What was found of a theme by one rule, and the tips that follow from it.
 *
 * @param points what was found, the strongest first; at least one
 * @param tips   at least one
 */
record Finding(Theme theme, Kind kind, List<Point> points, List<Tip> tips) {

    Finding {
        points = List.copyOf(points);
        tips = List.copyOf(tips);
    }

    /** Those of themes in their order, and of a theme in the order of kinds; a tip stands with the first that it follows from. */
    static List<Finding> of(List<Theme> themes, List<Point> points, Tips known) {
        return themes.stream().flatMap(theme -> of(theme, points, known)).toList();
    }

    private static Stream<Finding> of(Theme theme, List<Point> points, Tips known) {
        List<Tip> left = new ArrayList<>(known.of(theme));
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Point> found = points.stream()
                    .filter(point -> point.kind() == kind && point.theme().equals(theme.key()))
                    .toList();
            List<Tip> tips =
                    left.stream().filter(tip -> tip.when().contains(kind)).toList();
            if (!found.isEmpty() && !tips.isEmpty()) {
                findings.add(new Finding(theme, kind, found, tips));
                left.removeAll(tips);
            }
        }
        return findings.stream();
    }
}
