package nl.lokaledemocratie.quickscan.api.resource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.api.Body;
import nl.lokaledemocratie.quickscan.api.Fault;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.api.Refusal;
import nl.lokaledemocratie.quickscan.api.Seen;
import nl.lokaledemocratie.quickscan.api.repeat.Repeats;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.store.DamagedSheetsException;
import nl.lokaledemocratie.quickscan.scan.GroupTooSmallException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.TitleTakenException;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jspecify.annotations.Nullable;

/** What programs do with scans of the organisation they work for, by way of the services of the pages. */
@RequestScoped
class ScanWriting {

    private static final String TITLE = "titel";
    private static final String QUESTIONNAIRE = "vragenlijst";
    private static final String VERSION = "versie";
    private static final String STATUS = "status";
    private static final String CONFIRMED = "bereiktBevestigd";
    private static final String OPENS = "opentOp";
    private static final String ENDS = "eindigtOp";
    private static final Duration FARTHEST = Duration.ofDays(366);

    @Inject
    ReachableScans reachable;

    @Inject
    Organisations organisations;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    ScanPeriod periods;

    @Inject
    Clock clock;

    @Inject
    ClosingService closing;

    @Inject
    Repeats repeats;

    @Inject
    Seen seen;

    /** Prepares a scan, once for each idempotency key. */
    UUID create(@Nullable String sent) {
        Organisation organisation = organisations.get(reachable.organisation());
        Body body = Body.of(sent);
        String title = body.requiredLine(TITLE, ScanPlan.MAX_TITLE);
        Optional<Questionnaire> questionnaire = questionnaire(body, organisation);
        Optional<GroupsBody> groups = questionnaire.map(found -> GroupsBody.read(body, found, organisation, Map.of()));
        if (groups.isEmpty()) {
            body.objects(GroupsBody.GROUPS);
        }
        body.check();
        ScanPlan plan = new ScanPlan(
                organisation.code(),
                questionnaire.orElseThrow(),
                title,
                groups.orElseThrow().groups());
        return orRefused(
                List.of(), () -> repeats.once(sent, () -> scans.create(plan).id()));
    }

    private Optional<Questionnaire> questionnaire(Body body, Organisation organisation) {
        Map<String, QuestionnaireId> latest = new LinkedHashMap<>();
        catalog.listLatestFor(organisation.kind().key())
                .forEach(one -> latest.put(one.id().name(), one.id()));
        Optional<QuestionnaireId> chosen = body.choice(QUESTIONNAIRE, latest);
        if (!body.has(QUESTIONNAIRE)) {
            body.refused(QUESTIONNAIRE, Kind.MISSING, "");
        }
        Map<String, QuestionnaireId> versions = new LinkedHashMap<>();
        chosen.ifPresent(newest -> catalog.list().stream()
                .filter(id -> id.name().equals(newest.name()))
                .forEach(id -> versions.put(id.version(), id)));
        Optional<QuestionnaireId> version = body.choice(VERSION, versions);
        return version.or(() -> chosen).map(catalog::get);
    }

    /** Describes a scan better, or opens or closes it, when it is as the program saw it. */
    void change(UUID id, @Nullable String sent) {
        Scan scan = reachable.getOwn(id);
        seen.require();
        Body body = Body.of(sent);
        if (body.has(STATUS)) {
            move(scan, body);
        } else if (body.has(OPENS) || body.has(ENDS)) {
            plan(scan, body);
        } else {
            describe(scan, body);
        }
    }

    private void describe(Scan scan, Body body) {
        String title = body.has(TITLE) ? body.requiredLine(TITLE, ScanPlan.MAX_TITLE) : scan.title();
        GroupsBody groups = GroupsBody.read(
                body, catalog.get(scan.questionnaireId()), scan.organisation(), GroupsBody.now(scan.audiences()));
        body.check();
        orRefused(
                groups.named(),
                () -> seen.orChanged(
                        () -> scans.describe(scan.id(), title, groups.groups(), now -> seen.is(ScanJson.of(now)))));
    }

    /** Plans a begin, an end or both; what is sent empty is planned no more, what is not sent stays. */
    private void plan(Scan scan, Body body) {
        if (body.has(OPENS)) {
            reachable.getDraft(scan.id());
        }
        Optional<Instant> begin = body.has(OPENS) ? ahead(body, OPENS, clock.instant()) : scan.opens();
        Optional<Instant> end = body.has(ENDS)
                ? ahead(body, ENDS, begin.orElse(clock.instant()))
                : scan.end().map(ScanEnd::at);
        if (!body.has(ENDS)
                && end.isPresent()
                && begin.isPresent()
                && !end.get().isAfter(begin.get())) {
            body.refused(OPENS, Kind.NO_MOMENT, "");
        }
        body.excludes(TITLE, OPENS);
        body.excludes(GroupsBody.GROUPS, OPENS);
        body.check();
        orRefused(
                List.of(),
                () -> seen.orChanged(() -> {
                    periods.plan(scan.id(), begin, end.map(ScanEnd::new), now -> seen.is(ScanJson.of(now)));
                    return scan;
                }));
    }

    private Optional<Instant> ahead(Body body, String name, Instant after) {
        Optional<Instant> moment = body.moment(name);
        boolean isAhead = moment.filter(
                        at -> !at.isAfter(after) || at.isAfter(clock.instant().plus(FARTHEST)))
                .isEmpty();
        return isAhead ? moment : body.refused(name, Kind.NO_MOMENT, "");
    }

    private void move(Scan scan, Body body) {
        Map<String, ScanJson.Status> ahead = new LinkedHashMap<>(ScanJson.Status.BY_KEY);
        ahead.values().remove(ScanJson.Status.DRAFT);
        Optional<ScanJson.Status> status = body.choice(STATUS, ahead);
        body.excludes(TITLE, STATUS);
        body.excludes(GroupsBody.GROUPS, STATUS);
        body.excludes(OPENS, STATUS);
        body.excludes(ENDS, STATUS);
        List<ScanAudience> confirmed = confirmed(scan, body);
        body.check();
        if (status.isEmpty()) {
            throw Refusal.invalid(List.of(Fault.ofBody("/" + STATUS, Kind.EMPTY, "")));
        }
        if (status.get() == ScanJson.Status.OPEN) {
            orRefused(List.of(), () -> seen.orChanged(() -> scans.open(scan.id(), now -> seen.is(ScanJson.of(now)))));
        } else {
            close(scan, confirmed);
        }
    }

    /** Groups that were reached as the scan says: the report tells of no others how. */
    private static List<ScanAudience> confirmed(Scan scan, Body body) {
        Map<String, ScanAudience> groups = scan.audiences().stream()
                .collect(Collectors.toMap(
                        group -> group.audience(), group -> group, (one, other) -> one, LinkedHashMap::new));
        List<ScanAudience> confirmed = new ArrayList<>();
        body.objects(CONFIRMED).forEach(sent -> {
            Optional<ScanAudience> group = sent.choice(GroupsBody.GROUP, groups);
            if (group.isEmpty() && !sent.has(GroupsBody.GROUP)) {
                sent.refused(GroupsBody.GROUP, Kind.MISSING, "");
            }
            group.filter(confirmed::contains).ifPresent(twice -> sent.refused(GroupsBody.GROUP, Kind.TWICE, ""));
            group.ifPresent(confirmed::add);
        });
        return confirmed;
    }

    private void close(Scan scan, List<ScanAudience> confirmed) {
        Map<String, String> reached = confirmed.stream()
                .filter(group -> group.reachedBy().isPresent())
                .collect(Collectors.toMap(
                        group -> group.audience(), group -> group.reachedBy().orElseThrow()));
        try {
            seen.orChanged(() -> {
                scans.confirmReached(scan.id(), reached, now -> seen.is(ScanJson.of(now)));
                closing.close(scan.id(), now -> seen.is(ScanJson.of(now)) && isConfirmed(now, reached));
                return reached;
            });
        } catch (KeyLostException | DamagedSheetsException e) {
            throw new Refusal(ProblemKind.CONFLICT, List.of());
        }
    }

    /** Whether just these groups are confirmed: somebody else who closes may have said otherwise meanwhile. */
    private static boolean isConfirmed(Scan scan, Map<String, String> reached) {
        return scan.audiences().stream()
                .allMatch(group -> group.reachedConfirmed() == reached.containsKey(group.audience()));
    }

    /** @param named the groups that were sent, in their order */
    private static <T> T orRefused(List<String> named, Supplier<T> change) {
        try {
            return change.get();
        } catch (TitleTakenException e) {
            throw new Refusal(ProblemKind.CONFLICT, List.of(Fault.ofBody("/" + TITLE, Kind.TAKEN, "")));
        } catch (GroupTooSmallException e) {
            throw new Refusal(
                    ProblemKind.CONFLICT,
                    e.answered().keySet().stream()
                            .map(group -> Fault.ofBody(
                                    "/" + GroupsBody.GROUPS + "/" + named.indexOf(group) + "/" + GroupsBody.SIZE,
                                    Kind.TOO_SMALL,
                                    ""))
                            .toList());
        } catch (ScanEndedException e) {
            throw new Refusal(ProblemKind.CONFLICT, List.of());
        }
    }
}
