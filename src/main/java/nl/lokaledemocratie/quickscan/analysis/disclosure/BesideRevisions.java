package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;

/**
 * What somebody reads who laid an earlier report of the same answers aside. Which cells are hidden beside a small one depends on the
 * others (METHOD.md 12.5), so two reports that are each safe may together give what both hide. They do not where the later one shows of
 * each group nothing that the earlier one hid, or where the earlier one showed nothing of that group at all: all that is shown of it is then in one
 * of both.
 */
public final class BesideRevisions {

    private BesideRevisions() {}

    /** Whether a new revision may be published beside those that were, in any order. */
    public static boolean isSafe(List<PublishedResult> published, PublishedResult revision) {
        return published.stream().allMatch(earlier -> isSafe(earlier, revision));
    }

    private static boolean isSafe(PublishedResult earlier, PublishedResult later) {
        Set<String> groups = later.groups().stream().map(PublishedGroup::key).collect(Collectors.toSet());
        return earlier.emptySheetsDropped() == later.emptySheetsDropped()
                && respondents(earlier).equals(respondents(later))
                && groups.stream().allMatch(group -> isSafe(Shown.of(earlier, group), Shown.of(later, group)));
    }

    /** Of other sheets than before the difference would tell. */
    private static Map<String, Integer> respondents(PublishedResult result) {
        return result.groups().stream().collect(Collectors.toMap(PublishedGroup::key, PublishedGroup::respondents));
    }

    private static boolean isSafe(Shown earlier, Shown later) {
        return earlier.isNothing() || later.isWithin(earlier);
    }

    /** How much is shown of a cell, and of how many people. */
    private record Part(Visibility visibility, OptionalInt n) {

        static final Part NOTHING = new Part(Visibility.HIDDEN, OptionalInt.empty());

        boolean isWithin(Part other) {
            return visibility.compareTo(other.visibility) <= 0 && n.equals(other.n);
        }
    }

    /**
     * All that is shown of one group.
     *
     * @param cells  how much of each cell, and of each estimate
     * @param counts numbers of people, each with what it counts
     */
    private record Shown(Map<Object, Part> cells, Set<Object> counts) {

        static Shown of(PublishedResult result, String group) {
            Map<Object, Part> cells = new HashMap<>();
            Set<Object> counts = new HashSet<>();
            result.scores().forEach(score -> add(cells, score, group));
            result.findings().estimates().stream()
                    .map(PublishedEstimate::estimate)
                    .forEach(score -> add(cells, score, group));
            result.answers().stream()
                    .filter(answers -> answers.group().equals(group))
                    .forEach(answers -> add(cells, counts, answers));
            result.findings().participants().stream()
                    .filter(present -> present.isShown() && present.group().equals(group))
                    .forEach(present -> add(counts, present));
            return new Shown(cells, counts);
        }

        private static void add(Map<Object, Part> cells, PublishedScore score, String group) {
            if (score.visibility().isShown() && score.cell().group().equals(group)) {
                cells.put(score.cell(), new Part(score.visibility(), score.n()));
            }
        }

        private static void add(Map<Object, Part> cells, Set<Object> counts, PublishedAnswers answers) {
            if (!answers.visibility().isShown()) {
                return;
            }
            cells.put(answers.question(), new Part(answers.visibility(), answers.n()));
            answers.counts().stream()
                    .filter(count -> count.people().isPresent())
                    .forEach(count -> counts.add(List.of(answers.question(), count)));
            answers.places().forEach(place -> {
                place.first().ifPresent(people -> counts.add(List.of(answers.question(), place.option(), "first")));
                place.any().ifPresent(people -> counts.add(List.of(answers.question(), place.option(), "any")));
            });
        }

        private static void add(Set<Object> counts, Participants present) {
            present.classes()
                    .forEach(part -> counts.add(List.of(
                            present.question(), part.options(), part.people().isPresent())));
        }

        boolean isNothing() {
            return cells.isEmpty() && counts.isEmpty();
        }

        boolean isWithin(Shown other) {
            return other.counts.containsAll(counts)
                    && cells.entrySet().stream().allMatch(cell -> cell.getValue()
                            .isWithin(other.cells.getOrDefault(cell.getKey(), Part.NOTHING)));
        }
    }
}
