package nl.lokaledemocratie.quickscan.demo;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** Makes the scans of the fictional municipalities by the same services that real ones go through. A scan that is there stays as it is. */
@ApplicationScoped
class DemoScans {

    private static final String NAME = "quickscan-lokale-democratie";

    /** What the first round of a municipality with a history was asked. */
    private static final QuestionnaireId EARLIER = new QuestionnaireId(NAME, "1.0.0");

    private static final String REACHED_BY =
            "een oproep in het huis-aan-huisblad, op de website en op sociale media (fictief)";
    private static final String INVITED = "een persoonlijke uitnodiging met een code (fictief)";
    private static final List<String> CHANNELS = List.of("krant", "buurthuis");
    private static final int UNDER_WAY = 3;
    private static final long SEED = 2026;
    private static final int PARTS = 6;
    private static final int DAYS_OPEN = 36;
    private static final int DAYS_SINCE_CLOSING = 60;
    private static final int YEARS_BETWEEN = 2;
    private static final int DAYS_UNDER_WAY = 12;

    /** Who answered the third round of Voorbeeldstad so far. */
    private static final Map<String, Integer> SO_FAR =
            Map.of("raadsleden", 9, "collegeleden", 3, "ambtenaren", 20, "inwoners", 140);

    @Inject
    Scans scans;

    @Inject
    OwnQuestions own;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ScanService service;

    @Inject
    ScanSharing sharing;

    @Inject
    ResponseIntake intake;

    @Inject
    InvitationService invitations;

    @Inject
    ClosingService closing;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Clock clock;

    /**
     * Sees to it that every municipality has a closed scan with a published result, and the first one a scan of an earlier version
     * before it, so that there is a trend; goes on where an earlier start was cut short.
     */
    @Transactional(Transactional.TxType.NEVER)
    void haveClosedScans(List<FictionalMunicipality> municipalities) {
        Map<UUID, LocalDate> open = new LinkedHashMap<>();
        closedRounds(municipalities).forEach(round -> {
            Scan scan = QuarkusTransaction.requiringNew()
                    .call(() -> find(round.municipality(), round.title()).orElseGet(() -> fill(round)));
            if (scan.status() == ScanStatus.OPEN) {
                open.put(scan.id(), round.lastDay());
            }
        });
        open.keySet().forEach(this::confirmReached);
        closing.closeAll(List.copyOf(open.keySet()));
        QuarkusTransaction.requiringNew()
                .run(() -> open.forEach((scan, lastDay) -> scans.get(scan).close(lastDay)));
    }

    /** What a griffier says at closing: people were reached as planned. */
    private void confirmReached(UUID scan) {
        QuarkusTransaction.requiringNew()
                .run(() -> service.confirmReached(
                        scan,
                        scans.get(scan).audiences().stream()
                                .filter(group -> group.reachedBy().isPresent())
                                .collect(Collectors.toMap(group -> group.audience(), group -> group.reachedBy()
                                        .orElseThrow()))));
    }

    private List<DemoRound> closedRounds(List<FictionalMunicipality> municipalities) {
        LocalDate lastDay = LocalDate.now(clock).minusDays(DAYS_SINCE_CLOSING);
        Questionnaire newest = catalog.latest(NAME);
        FictionalMunicipality first = municipalities.get(0);
        List<DemoRound> rounds = new ArrayList<>();
        rounds.add(new DemoRound(first, 1, catalog.get(EARLIER), lastDay.minusYears(YEARS_BETWEEN), true));
        municipalities.forEach(municipality ->
                rounds.add(new DemoRound(municipality, municipality.equals(first) ? 2 : 1, newest, lastDay, false)));
        return rounds;
    }

    /** Sees to it that the municipality has an open scan, under way; empty when it was closed since. */
    @Transactional
    Optional<OpenScan> haveOpenScan(FictionalMunicipality municipality) {
        Optional<Scan> known = find(municipality, DemoRound.title(UNDER_WAY));
        return known.isPresent()
                ? known.filter(scan -> scan.status() == ScanStatus.OPEN)
                        .map(scan -> new OpenScan(scan.link(), List.of()))
                : Optional.of(startThirdRound(municipality));
    }

    /**
     * The scan that visitors can answer.
     *
     * @param codes fresh invitations of councillors; only when the scan was just made, for the database does not have them
     */
    record OpenScan(String link, List<String> codes) {}

    private Optional<Scan> find(FictionalMunicipality municipality, String title) {
        return scans.listOf(municipality.code()).stream()
                .filter(scan -> scan.title().equals(title))
                .findFirst();
    }

    private Scan fill(DemoRound round) {
        Scan scan = open(
                round.municipality(),
                round.questionnaire(),
                round.title(),
                round.lastDay().minusDays(DAYS_OPEN));
        Questionnaire asked = questionnaires.of(scan);
        store(
                scan.id(),
                asked,
                round.sheets(asked, SEED, round.respondents()),
                scan.openedOn().orElseThrow(),
                DAYS_OPEN);
        return scan;
    }

    private OpenScan startThirdRound(FictionalMunicipality municipality) {
        LocalDate start = LocalDate.now(clock).minusDays(DAYS_UNDER_WAY);
        DemoRound round = new DemoRound(municipality, UNDER_WAY, catalog.latest(NAME), LocalDate.now(clock), false);
        Scan scan = open(municipality, round.questionnaire(), round.title(), start);
        sharing.share(scan.id(), sharing.propose(scan), CHANNELS, seen -> true);
        Questionnaire asked = questionnaires.of(scan);
        store(scan.id(), asked, round.sheets(asked, SEED, SO_FAR), start, DAYS_UNDER_WAY);
        return new OpenScan(scan.link(), invite(scan.id(), municipality));
    }

    /** Everyone in a closed group who did not answer yet; returns the codes of two councillors. */
    private List<String> invite(UUID scan, FictionalMunicipality municipality) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        municipality.groups().forEach((audience, group) -> group.size()
                .ifPresent(size -> codes.put(
                        audience, invitations.issue(scan, audience, size - requireNonNull(SO_FAR.get(audience))))));
        return requireNonNull(codes.get("raadsleden")).subList(0, 2);
    }

    private Scan open(FictionalMunicipality municipality, Questionnaire questionnaire, String title, LocalDate day) {
        Map<String, ScanPlan.Group> groups = new LinkedHashMap<>();
        municipality.groups().forEach((audience, group) -> groups.put(audience, plan(group)));
        Scan scan = service.create(new ScanPlan(municipality.code(), questionnaire, title, groups));
        addOwnQuestions(scan);
        scan = service.open(scan.id());
        scan.open(day);
        return scan;
    }

    private void addOwnQuestions(Scan scan) {
        DemoQuestions.ALL.stream().limit(own.most(scan)).forEach(question -> own.add(scan.id(), question));
    }

    private static ScanPlan.Group plan(FictionalMunicipality.Group group) {
        OptionalInt size = group.size();
        return new ScanPlan.Group(size, Optional.of(size.isPresent() ? INVITED : REACHED_BY));
    }

    /** Spreads the answers over the days, in no order. */
    private void store(UUID scan, Questionnaire questionnaire, List<AnswerSheet> sheets, LocalDate first, int days) {
        List<AnswerSheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(SEED));
        for (int part = 0; part < PARTS; part++) {
            List<AnswerSheet> some =
                    shuffled.subList(part * shuffled.size() / PARTS, (part + 1) * shuffled.size() / PARTS);
            intake.storeAll(scan, questionnaire, some, Channel.ONLINE, first.plusDays((long) part * days / PARTS));
        }
    }
}
