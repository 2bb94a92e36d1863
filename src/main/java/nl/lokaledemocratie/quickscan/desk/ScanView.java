package nl.lokaledemocratie.quickscan.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.desk.period.PeriodView;
import nl.lokaledemocratie.quickscan.desk.recovery.KeyState;
import nl.lokaledemocratie.quickscan.desk.road.Road;
import nl.lokaledemocratie.quickscan.desk.turnout.Turnout;
import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * A scan as its page shows it: counts of responses, never an answer.
 *
 * @param turnout on which days people took part; empty when nobody did
 * @param key    whether its sheets can be opened at closing
 * @param period how it stands to its begin and end
 * @param road   how far it is
 */
public record ScanView(
        Scan scan,
        Questionnaire questionnaire,
        List<Group> groups,
        Optional<Turnout> turnout,
        KeyState key,
        PeriodView period,
        Road road) {

    /**
     * One group.
     *
     * @param population number of people in it, when known
     * @param paper      of the responses, how many came in on paper
     * @param codes      how it stands with its personal codes
     * @param letters    whether its people get letters with codes, and need one
     */
    public record Group(
            Audience audience, int responses, OptionalInt population, int paper, GroupCodes codes, Letters letters) {

        /** Whether people of it begin with the public link alone. */
        public boolean isByLink() {
            return !audience.closed() && letters != Letters.ONLY;
        }
    }

    static ScanView of(
            Scan scan,
            Questionnaire questionnaire,
            List<DayCount> counts,
            Map<String, GroupCodes> codes,
            KeyState key,
            PeriodView period,
            Road road) {
        List<Group> groups = scan.audiences().stream()
                .map(group -> new Group(
                        questionnaire.audience(group.audience()),
                        sum(counts.stream().filter(count -> count.audience().equals(group.audience()))),
                        group.population(),
                        sum(counts.stream()
                                .filter(count -> count.audience().equals(group.audience()) && count.isOnPaper())),
                        requireNonNull(codes.get(group.audience())),
                        group.letters()))
                .toList();
        Optional<Turnout> turnout =
                Turnout.of(groups.stream().map(Group::audience).toList(), counts);
        return new ScanView(scan, questionnaire, groups, turnout, key, period, road);
    }

    private static int sum(java.util.stream.Stream<DayCount> counts) {
        return counts.mapToInt(DayCount::responses).sum();
    }

    public int responses() {
        return groups.stream().mapToInt(Group::responses).sum();
    }

    /** Whether something of a group that needs no code came in on paper. */
    public boolean hasOpenPaper() {
        return groups.stream().anyMatch(group -> !group.audience().closed() && group.paper() > 0);
    }

    /** The groups of which people begin with the public link alone. */
    public List<String> getByLink() {
        return groups.stream()
                .filter(Group::isByLink)
                .map(group -> group.audience().key())
                .toList();
    }

    public boolean hasOpenGroups() {
        return groups.stream().anyMatch(group -> !group.audience().closed());
    }

    public boolean hasClosedGroups() {
        return groups.stream().anyMatch(group -> group.audience().closed());
    }
}
