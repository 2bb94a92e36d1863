package nl.lokaledemocratie.quickscan.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.organisation.CouncilSize;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;

/**
 * The form of a scan: filled in beforehand, as it was sent, and with what is wrong in it.
 *
 * @param kind of the organisation, such as {@code gemeente}
 */
public record ScanForm(String kind, String title, TitleProblem titleProblem, List<GroupField> groups) {

    /** What can be wrong with a name; the page has a sentence for each. */
    public enum TitleProblem {
        NONE,
        LENGTH,
        TAKEN,
        /** No report could print it. */
        SIGNS
    }

    static final String TITLE = "titel";

    /** The group that a suggested number of seats is about. */
    private static final String COUNCIL = "raadsleden";

    public ScanForm {
        groups = List.copyOf(groups);
    }

    /** Filled in beforehand with what is known of the organisation. */
    static ScanForm suggest(Organisation organisation, Questionnaire questionnaire, String title) {
        return new ScanForm(
                organisation.kind().key(),
                title,
                TitleProblem.NONE,
                questionnaire.audiences().stream()
                        .map(audience -> suggest(organisation, audience))
                        .toList());
    }

    /** The same with the groups as they were at an earlier scan; a group that it did not have stays as it is. */
    ScanForm likeBefore(Scan earlier) {
        return new ScanForm(
                kind,
                title,
                titleProblem,
                groups.stream()
                        .map(group -> earlier.audiences().stream()
                                .filter(before -> before.audience()
                                        .equals(group.audience().key()))
                                .findFirst()
                                .map(before -> field(earlier, before, group.audience()))
                                .orElse(group))
                        .toList());
    }

    /** As the scan is now. */
    static ScanForm of(Scan scan, Questionnaire questionnaire) {
        return new ScanForm(
                scan.organisation().kind().key(),
                scan.title(),
                TitleProblem.NONE,
                scan.audiences().stream()
                        .map(group -> field(scan, group, questionnaire.audience(group.audience())))
                        .toList());
    }

    /** As a closed scan is: what nobody said at closing is not known of it. */
    static ScanForm ofClosed(Scan scan, Questionnaire questionnaire) {
        ScanForm form = of(scan, questionnaire);
        return new ScanForm(
                form.kind,
                form.title,
                TitleProblem.NONE,
                IntStream.range(0, form.groups.size())
                        .mapToObj(place -> form.groups
                                .get(place)
                                .reached(scan.audiences().get(place).reachedBy().filter(text -> scan.audiences()
                                        .get(place)
                                        .reachedConfirmed())))
                        .toList());
    }

    private static GroupField field(Scan scan, ScanAudience group, Audience audience) {
        return new GroupField(
                audience,
                group.population().stream()
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse(""),
                group.reachedBy().orElse(""),
                council(scan.organisation(), group.audience()),
                false,
                0,
                group.populationReason().orElse(""));
    }

    private static GroupField suggest(Organisation organisation, Audience audience) {
        Optional<CouncilSize> council = council(organisation, audience.key());
        String population = council.map(size -> Integer.toString(size.seats())).orElse("");
        String reachedBy = audience.reachedBy().map(LocalizedText::dutch).orElse("");
        return new GroupField(audience, population, reachedBy, council, false, 0, "");
    }

    private static Optional<CouncilSize> council(Organisation organisation, String audience) {
        return organisation.findCouncilSize().filter(size -> audience.equals(COUNCIL));
    }

    /** As it was sent; a field that is not there is read as empty. */
    ScanForm read(MultivaluedMap<String, String> sent) {
        UnaryOperator<String> field =
                name -> Optional.ofNullable(sent.getFirst(name)).orElse("");
        String sentTitle = CleanText.line(field.apply(TITLE));
        return new ScanForm(
                kind,
                sentTitle,
                problem(sentTitle),
                groups.stream().map(group -> group.read(field)).toList());
    }

    /** What was sent of the groups; the name stays. */
    ScanForm readGroups(MultivaluedMap<String, String> sent) {
        ScanForm read = read(sent);
        return new ScanForm(kind, title, titleProblem, read.groups);
    }

    private static TitleProblem problem(String title) {
        if (title.isEmpty() || title.length() > ScanPlan.MAX_TITLE) {
            return TitleProblem.LENGTH;
        }
        return Lettering.lost(title).isEmpty() ? TitleProblem.NONE : TitleProblem.SIGNS;
    }

    /** Signs in the name that no report could print, with blanks between. */
    public String lostInTitle() {
        return String.join(" ", Lettering.lost(title));
    }

    /** The same form under a name that another scan has. */
    ScanForm taken() {
        return new ScanForm(kind, title, TitleProblem.TAKEN, groups);
    }

    /** The same form with how many answered in the groups that would be too small. */
    ScanForm tooSmall(Map<String, Integer> answered) {
        return new ScanForm(
                kind,
                title,
                titleProblem,
                groups.stream()
                        .map(group -> group.withAnswered(
                                answered.getOrDefault(group.audience().key(), 0)))
                        .toList());
    }

    public boolean isTitleRefused() {
        return titleProblem != TitleProblem.NONE;
    }

    public boolean isRefused() {
        return isTitleRefused() || groups.stream().anyMatch(GroupField::isRefused);
    }

    ScanPlan plan(String organisation, Questionnaire questionnaire) {
        return new ScanPlan(organisation, questionnaire, title, groupPlans());
    }

    Map<String, ScanPlan.Group> groupPlans() {
        return groups.stream()
                .collect(Collectors.toMap(group -> group.audience().key(), GroupField::group));
    }
}
