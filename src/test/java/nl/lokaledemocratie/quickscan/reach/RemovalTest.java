package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.UndoneTraces;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A scan made by mistake can be removed, with answers only by name, and then nothing of it is left in any table. */
@QuarkusTest
class RemovalTest {

    @Inject
    Scenario scenario;

    @Inject
    Scans scans;

    @Inject
    InvitationService invitations;

    @Inject
    ClosingService closing;

    @Inject
    UndoneTraces undone;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quickscan.ballot.key-folder")
    Path keyFolder;

    @Test
    void removesADraftAfterAsking() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        invitations.issue(scan.id(), "raadsleden", 3);

        Response page = clerk.get("/scans/" + scan.id() + "/verwijderen");
        assertThat(page.asString())
                .contains(scan.title(), "Niemand heeft meegedaan")
                .doesNotContain("name=\"naam\"");
        assertThat(traces(scan)).isNotEmpty();
        Response answer = remove(clerk, scan, page, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(clerk.get(answer.header("Location")).asString())
                .contains("De scan is verwijderd.")
                .doesNotContain(scan.id().toString());
        assertThat(traces(scan)).isEmpty();
    }

    @Test
    void removesAnswersOnlyForWhoTypesTheName() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Response page = clerk.get("/scans/" + scan.id() + "/verwijderen");
        assertThat(page.asString())
                .contains(
                        "De antwoorden van 86 deelnemers gaan voor altijd verloren.",
                        "Misschien deden er meer mensen mee");

        for (String wrong : List.of("", "ja", scan.title() + " 2")) {
            Response refused = remove(clerk, scan, page, wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(refused.asString()).contains("Dit is niet de naam van deze scan.");
        }
        assertThat(traces(scan)).contains("scan");

        assertThat(remove(clerk, scan, page, "  " + scan.title().toUpperCase() + " ")
                        .statusCode())
                .isEqualTo(303);
        assertThat(traces(scan)).isEmpty();
    }

    /** A folder in the place of a key cannot be destroyed; what is left is taken away later. */
    @Test
    void comesBackForAKeyThatCouldNotBeDestroyed() throws IOException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Response page = clerk.get("/scans/" + scan.id() + "/verwijderen");
        Path key = keyFolder.resolve(scan.id() + ".key");
        byte[] bytes = Files.readAllBytes(key);
        Files.delete(key);
        Files.createDirectory(key);

        assertThat(remove(clerk, scan, page, "").statusCode()).isEqualTo(303);
        assertThat(traces(scan)).isEmpty();

        Files.delete(key);
        Files.write(key, bytes);
        undone.wipe();
        try (Stream<Path> left = Files.list(keyFolder)) {
            assertThat(left)
                    .noneMatch(file -> file.toString().contains(scan.id().toString()));
        }
    }

    /** As when the database goes away at the last moment: the scan is still there, and so must be what opens its sheets. */
    @Test
    void keepsTheKeyOfAScanThatCouldNotBeRemoved() throws SQLException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Response page = clerk.get("/scans/" + scan.id() + "/verwijderen");
        execute(
                "create function refuse() returns trigger language plpgsql as 'begin raise exception ''not now''; end'");
        execute(
                "create constraint trigger refuse after delete on scan deferrable initially deferred for each row execute function refuse()");
        try {
            assertThat(remove(clerk, scan, page, scan.title()).statusCode()).isEqualTo(500);
        } finally {
            execute("drop function refuse cascade");
        }
        assertThat(traces(scan)).contains("scan", "sealed_sheet", "ballot_key");
        closing.close(scan.id());
        assertThat(traces(scan)).contains("publication");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void asksForTheNameWhenTheFirstAnswerCameMeanwhile() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Response page = clerk.get("/scans/" + scan.id() + "/verwijderen");
        assertThat(page.asString()).contains("Is iemand nu bezig met invullen?", "geen verstuurde antwoorden");
        scenario.answer(scan, scenario.sheets().subList(89, 90));

        Response answer = remove(clerk, scan, page, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Het antwoord van 1 deelnemer", "name=\"naam\"");
        assertThat(traces(scan)).contains("scan");
    }

    @Test
    void leavesALaterResultWithoutTheScanItWasSetBeside() {
        Organisation organisation = scenario.municipality();
        Scan earlier = scenario.closed(organisation);
        Scan later = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String result = "/scans/" + later.id() + "/resultaat";
        assertThat(clerk.get(result).asString()).contains("De vorige scan is " + earlier.title() + ",");
        StaffBrowser advisor = scenario.advisor();
        assertThat(advisor.get("/scans/" + earlier.id() + "/resultaat").statusCode())
                .isEqualTo(200);

        remove(clerk, earlier, clerk.get("/scans/" + earlier.id() + "/verwijderen"), earlier.title());

        assertThat(traces(earlier)).isEmpty();
        assertThat(clerk.get(result).statusCode()).isEqualTo(200);
        assertThat(clerk.get(result).asString()).doesNotContain("De vorige scan is", earlier.title() + ",");
        assertThat(clerk.get("/scans/" + later.id() + "/rapport.pdf").statusCode())
                .isEqualTo(200);
        assertThat(advisor.get("/scans/" + earlier.id() + "/resultaat").statusCode())
                .isEqualTo(404);
        assertThat(advisor.get("/vergelijken").asString())
                .doesNotContain(earlier.id().toString());
    }

    @Test
    void leadsFromClosingAScanThatNobodyAnsweredToRemovingIt() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        assertThat(scenario.clerkOf(organisation)
                        .get("/scans/" + scan.id() + "/sluiten")
                        .asString())
                .contains("href=\"/scans/" + scan.id() + "/verwijderen\"");
    }

    /** Who removed what stays known: the name of the scan, and nothing of who took part. */
    private static final String LOG = "audit_entry";

    @Test
    void everyTableWithTheKeyOfAScanLetsGoOfIt() throws SQLException {
        List<String> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        """
                        select conrelid::regclass::text || '.' || conname from pg_constraint
                        where contype = 'f' and confrelid = 'scan'::regclass and confdeltype not in ('c', 'n')
                        """);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void namesNoTwoScansOfAnOrganisationTheSame() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);
        Scan other = scenario.draft(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String same = " " + scan.title().toUpperCase().replace(" ", "\u00a0 ");

        PageForm form = PageForm.of(clerk.get("/scans/nieuw"), "").with("titel", same);
        Response made = clerk.post(form.action(), form.fields());
        PageForm renaming = PageForm.of(clerk.get("/scans/" + other.id() + "/groepen"), "/groepen")
                .with("titel", same)
                .with("bereikt-inwoners", "Een krant.");
        Response renamed = clerk.post(renaming.action(), renaming.fields());

        for (Response refused : List.of(made, renamed)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("Uw organisatie heeft al een scan met deze naam.");
        }
        assertThat(renamed.asString()).contains("Een krant.");
        assertThat(QuarkusTransaction.requiringNew().call(() -> scans.listOf(organisation.code())))
                .hasSize(2);
        PageForm own = PageForm.of(clerk.get("/scans/" + other.id() + "/groepen"), "/groepen")
                .with("titel", other.title().toUpperCase());
        assertThat(clerk.post(own.action(), own.fields()).statusCode())
                .as("a scan may keep its own name")
                .isEqualTo(303);
    }

    @Test
    void letsScansThatShareANameFromBeforeBeDescribed() throws SQLException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);
        Scan other = scenario.draft(organisation);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update scan set title = ? where id = ?")) {
            update.setString(1, scan.title());
            update.setObject(2, other.id());
            update.executeUpdate();
        }
        StaffBrowser clerk = scenario.clerkOf(organisation);

        PageForm form = PageForm.of(clerk.get("/scans/" + other.id() + "/groepen"), "/groepen")
                .with("bereikt-inwoners", "Een krant.");

        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
    }

    private static Response remove(StaffBrowser clerk, Scan scan, Response page, String name) {
        PageForm form = PageForm.of(page, "/verwijderen").with("naam", name);
        return clerk.post(form.action(), form.fields());
    }

    /** The tables in which the key of the scan still stands, in whatever column. */
    private List<String> traces(Scan scan) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement tables = connection.prepareStatement(
                        "select table_name from information_schema.tables where table_schema = current_schema()");
                ResultSet names = tables.executeQuery()) {
            while (names.next()) {
                if (!names.getString(1).equals(LOG) && holds(connection, names.getString(1), scan)) {
                    found.add(names.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static boolean holds(Connection connection, String table, Scan scan) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select exists (select 1 from \"" + table + "\" as line where strpos(line::text, ?) > 0)")) {
            select.setString(1, scan.id().toString());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
