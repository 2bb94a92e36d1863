package nl.lokaledemocratie.quickscan.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.organisation.CouncilSize;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Sets the stage for a test: an organisation of its own, its scans, its people. */
@ApplicationScoped
@Unremovable
public class Scenario {

    /** The short first version: these tests are about what staff do, and know its statements by heart. */
    private static final QuestionnaireId SHORT = new QuestionnaireId("quickscan-lokale-democratie", "1.0.0");

    private static final long SEED = 2026;

    public static final String PASSWORD = "een kat in het nauw";

    /** What the advisers of tests read: every organisation of a test lets it, unless the test is about that. */
    public static final UUID PROGRAMME = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Inject
    Organisations organisations;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    Scans stored;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    @Inject
    AccountPasswords passwords;

    @Inject
    EntityManager entities;

    /** A municipality that no other test uses. */
    public Organisation municipality() {
        return organisation(OrganisationKind.MUNICIPALITY);
    }

    /** One that is so urban. */
    public Organisation municipality(Urbanity urbanity) {
        return organisation(OrganisationKind.MUNICIPALITY, figures(urbanity));
    }

    private static OrganisationFigures figures(Urbanity urbanity) {
        return new OrganisationFigures(
                Optional.of("Utrecht"),
                Optional.of(31_000),
                Optional.empty(),
                Optional.of("20.000-50.000"),
                Optional.of(urbanity),
                Optional.of(new CouncilSize(23, OptionalInt.empty())));
    }

    /** An organisation that no other test uses; only a municipality has figures. */
    public Organisation organisation(OrganisationKind kind) {
        return organisation(
                kind, kind == OrganisationKind.MUNICIPALITY ? figures(Urbanity.MODERATE) : OrganisationFigures.NONE);
    }

    private Organisation organisation(OrganisationKind kind, OrganisationFigures figures) {
        boolean isMunicipality = kind == OrganisationKind.MUNICIPALITY;
        String code = "VB" + UUID.randomUUID();
        String name = (isMunicipality ? "Proefstad " : "Proefland ") + code.substring(2, 8);
        Organisation organisation = new Organisation(code, name, kind, true, figures);
        QuarkusTransaction.requiringNew().run(() -> organisations.persist(organisation));
        shareWithAdvisors(code);
        return organisation;
    }

    /** Lets the advisers of tests read the results of an organisation. */
    public void shareWithAdvisors(String organisation) {
        QuarkusTransaction.requiringNew().run(() -> {
            haveProgramme();
            give("code = ?2", organisation);
        });
    }

    /** Lets them read those that have a code like this. */
    private void give(String which, String code) {
        entities.createNativeQuery("insert into read_grant (id, organisation_code, reader, programme_id, answers,"
                        + " given_by, given_on, last_day) select gen_random_uuid(), code, 'PROGRAMME', ?1, true, 'test',"
                        + " '2020-01-01', '9999-12-31' from organisation where " + which + " on conflict do nothing")
                .setParameter(1, PROGRAMME)
                .setParameter(2, code)
                .executeUpdate();
    }

    private void haveProgramme() {
        entities.createNativeQuery(
                        "insert into programme (id, name, purpose, made_by, made_on)"
                                + " values (?1, 'Alle proefsteden', 'Om te proeven.', 'test', '2020-01-01') on conflict do nothing")
                .setParameter(1, PROGRAMME)
                .executeUpdate();
    }

    public Questionnaire questionnaire() {
        return catalog.get(SHORT);
    }

    public Scan draft(Organisation organisation) {
        return scans.create(new ScanPlan(
                organisation.code(),
                questionnaire(),
                title(organisation),
                Map.of(
                        "raadsleden", new ScanPlan.Group(OptionalInt.of(23), Optional.of("Een persoonlijke brief.")),
                        "collegeleden", new ScanPlan.Group(OptionalInt.of(6), Optional.empty()))));
    }

    /** The same with the shipped questionnaire, which is in all languages and has a place for own questions. */
    public Scan draftInAllLanguages(Organisation organisation) {
        return scans.create(new ScanPlan(
                organisation.code(),
                catalog.latest("quickscan-lokale-democratie"),
                title(organisation),
                Map.of("raadsleden", new ScanPlan.Group(OptionalInt.of(23), Optional.empty()))));
    }

    /** The scans of one organisation have different names. */
    private String title(Organisation organisation) {
        int others = QuarkusTransaction.requiringNew()
                .call(() -> stored.listOf(organisation.code()).size());
        return "Scan van " + organisation.name() + (others == 0 ? "" : " " + (others + 1));
    }

    public Scan open(Organisation organisation) {
        return scans.open(draft(organisation).id());
    }

    /** An open scan of a municipality of its own with the shipped questionnaire, for residents alone. */
    public Scan openForResidents() {
        Organisation organisation = municipality();
        return QuarkusTransaction.requiringNew()
                .call(() -> scans.open(scans.create(new ScanPlan(
                                organisation.code(),
                                catalog.latest("quickscan-lokale-democratie"),
                                title(organisation),
                                Map.of("inwoners", new ScanPlan.Group(OptionalInt.empty(), Optional.empty()))))
                        .id()));
    }

    /** An open scan in which 19 of 23 councillors, 4 of the executive, 7 officials and 60 residents answered. */
    public Scan answered(Organisation organisation) {
        Scan scan = open(organisation);
        answer(scan, sheets());
        return scan;
    }

    /** The same sheets each time. */
    public List<AnswerSheet> sheets() {
        RandomSheets random = new RandomSheets(questionnaire(), SEED);
        return java.util.stream.Stream.of(
                        random.of("raadsleden", 19),
                        random.of("collegeleden", 4),
                        random.of("ambtenaren", 7),
                        random.of("inwoners", 60))
                .flatMap(List::stream)
                .toList();
    }

    public void answer(Scan scan, List<AnswerSheet> sheets) {
        intake.storeAll(scan.id(), questionnaire(), sheets, Channel.ONLINE, LocalDate.of(2026, 5, 1));
    }

    /** The same for sheets that come in now. */
    public void answerToday(Scan scan, List<AnswerSheet> sheets) {
        intake.storeAll(scan.id(), questionnaire(), sheets, Channel.ONLINE, LocalDate.now());
    }

    public Scan closed(Organisation organisation) {
        Scan scan = answered(organisation);
        closing.close(scan.id());
        return scan;
    }

    public StaffBrowser clerkOf(Organisation organisation) {
        return StaffBrowser.signedIn(account(Role.CLERK, Optional.of(organisation.code())), PASSWORD);
    }

    /** An adviseur to whom no organisation gives anything. */
    public StaffBrowser stranger() {
        String username = "u" + UUID.randomUUID();
        passwords.create(new NewAccount(username, "Vreemde", Role.ADVISOR, Optional.empty()), PASSWORD);
        return StaffBrowser.signedIn(username, PASSWORD);
    }

    public StaffBrowser advisor() {
        return StaffBrowser.signedIn(account(Role.ADVISOR, Optional.empty()), PASSWORD);
    }

    public StaffBrowser administrator() {
        return StaffBrowser.signedIn(account(Role.ADMINISTRATOR, Optional.empty()), PASSWORD);
    }

    /** The user name of a new account with {@link #PASSWORD}. */
    public String account(Role role, Optional<String> organisation) {
        String username = "u" + UUID.randomUUID();
        passwords.create(new NewAccount(username, "Proefpersoon", role, organisation), PASSWORD);
        if (role == Role.ADVISOR) {
            QuarkusTransaction.requiringNew().run(() -> {
                haveProgramme();
                give("fictional and code like ?2", "VB0%");
                entities.createNativeQuery("insert into programme_adviser (programme_id, username) values (?1, ?2)")
                        .setParameter(1, PROGRAMME)
                        .setParameter(2, username)
                        .executeUpdate();
            });
        }
        return username;
    }
}
