package nl.lokaledemocratie.quickscan.api.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.api.Body;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;

/**
 * The groups of a scan as a program sends them. What is not sent of a group stays as it was.
 *
 * @param groups all that is known then
 * @param named  those that were sent, in their order
 */
record GroupsBody(Map<String, ScanPlan.Group> groups, List<String> named) {

    static final String GROUPS = "groepen";
    static final String GROUP = "groep";
    static final String SIZE = "omvang";

    private static final String REASON = "toelichtingOmvang";
    private static final String REACHED = "bereiktDoor";

    /** The group whose size is told by the number of seats. */
    private static final String COUNCIL = "raadsleden";

    /** What is known of the groups of a scan. */
    static Map<String, ScanPlan.Group> now(List<ScanAudience> groups) {
        return groups.stream()
                .collect(Collectors.toMap(
                        group -> group.audience(),
                        group -> new ScanPlan.Group(group.population(), group.reachedBy(), group.populationReason())));
    }

    /** The same with what was sent; what is wrong is noted in the body. */
    static GroupsBody read(
            Body body, Questionnaire questionnaire, Organisation organisation, Map<String, ScanPlan.Group> before) {
        Map<String, String> keys = questionnaire.audiences().stream()
                .map(Audience::key)
                .collect(Collectors.toMap(
                        Function.identity(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<String, ScanPlan.Group> groups = new HashMap<>(before);
        List<String> named = new ArrayList<>();
        for (Body sent : body.objects(GROUPS)) {
            Optional<String> key = sent.choice(GROUP, keys);
            if (key.isEmpty() && !sent.has(GROUP)) {
                sent.refused(GROUP, Kind.MISSING, "");
            }
            key.filter(named::contains).ifPresent(twice -> sent.refused(GROUP, Kind.TWICE, ""));
            ScanPlan.Group group = read(
                    sent,
                    key.filter(COUNCIL::equals).isPresent(),
                    organisation,
                    key.flatMap(found -> Optional.ofNullable(before.get(found))));
            named.add(key.orElse(""));
            key.ifPresent(known -> groups.put(known, group));
        }
        return new GroupsBody(groups, named);
    }

    private static ScanPlan.Group read(
            Body sent, boolean council, Organisation organisation, Optional<ScanPlan.Group> known) {
        Optional<Integer> number = sent.number(SIZE, 1, ScanPlan.MAX_POPULATION);
        Optional<String> reached = sent.line(REACHED, ScanPlan.MAX_REACHED_BY);
        Optional<String> why = sent.line(REASON, ScanPlan.MAX_REASON);
        OptionalInt size = sent.has(SIZE)
                ? number.stream().mapToInt(people -> people).findFirst()
                : known.map(ScanPlan.Group::population).orElse(OptionalInt.empty());
        Optional<String> reason = sent.has(REASON) ? why : known.flatMap(ScanPlan.Group::reason);
        boolean unusual = council
                && size.isPresent()
                && organisation
                        .findCouncilSize()
                        .filter(seats -> !seats.isUsual(size.getAsInt()))
                        .isPresent();
        if (unusual && reason.isEmpty()) {
            sent.refused(REASON, Kind.MISSING, "");
        }
        return new ScanPlan.Group(
                size,
                sent.has(REACHED) ? reached : known.flatMap(ScanPlan.Group::reachedBy),
                unusual ? reason : Optional.empty());
    }
}
