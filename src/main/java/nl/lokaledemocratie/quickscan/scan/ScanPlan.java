package nl.lokaledemocratie.quickscan.scan;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * What a new scan is going to be.
 *
 * @param organisation  code of the organisation
 * @param questionnaire a published version
 * @param groups        what is known of a group, by key of the audience; a group that is not in it is asked all the same
 */
public record ScanPlan(String organisation, Questionnaire questionnaire, String title, Map<String, Group> groups) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_REACHED_BY = 300;
    public static final int MAX_REASON = 300;
    public static final int MAX_POPULATION = 20_000_000;

    public ScanPlan {
        title = CleanText.line(title);
        groups = Map.copyOf(groups);
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + MAX_TITLE + " characters, not " + title.length());
        }
        groups.keySet().forEach(questionnaire::audience);
    }

    /** What is known of the group; nothing when the plan is silent. */
    public Group group(String audience) {
        return groups.getOrDefault(audience, Group.UNKNOWN);
    }

    /**
     * One group of the scan.
     *
     * @param population number of people in it, when known
     * @param reachedBy  how they were reached, one sentence for the report
     * @param reason     why it is so large, one sentence for the report, where that is unusual
     */
    public record Group(OptionalInt population, Optional<String> reachedBy, Optional<String> reason) {

        static final Group UNKNOWN = new Group(OptionalInt.empty(), Optional.empty());

        /** A group of a usual size. */
        public Group(OptionalInt population, Optional<String> reachedBy) {
            this(population, reachedBy, Optional.empty());
        }

        public Group {
            population.ifPresent(people -> require(people >= 1 && people <= MAX_POPULATION, "population", people));
            reachedBy = reachedBy.map(String::strip).filter(text -> !text.isEmpty());
            reachedBy.ifPresent(text -> require(text.length() <= MAX_REACHED_BY, "length", text.length()));
            reason = reason.map(String::strip).filter(text -> !text.isEmpty());
            reason.ifPresent(text -> require(text.length() <= MAX_REASON, "a reason of length", text.length()));
        }

        private static void require(boolean condition, String what, int value) {
            if (!condition) {
                throw new IllegalArgumentException("A group with " + what + " " + value);
            }
        }
    }
}
