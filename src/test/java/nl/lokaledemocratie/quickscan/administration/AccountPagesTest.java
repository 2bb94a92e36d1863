package nl.lokaledemocratie.quickscan.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest {

    private static final String PAGE = "/beheer/accounts";
    private static final String OWN = "vier lampen op het dak";

    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Test
    void makesAGriffierWithALinkThatIsShownOnce() {
        Organisation organisation = scenario.municipality();
        StaffBrowser administrator = administrator();
        String username = "g" + UUID.randomUUID();

        Response made = administrator.post(
                PAGE,
                Map.of(
                        "gebruikersnaam",
                        username,
                        "naam",
                        "Gerda",
                        "rol",
                        "griffier",
                        "organisatie",
                        organisation.code()));

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).endsWith(PAGE);
        String link = link(administrator);
        assertThat(accounts.get(username).organisationCode()).contains(organisation.code());
        assertThat(administrator.get(PAGE).asString()).contains(username).doesNotContain(link);
        assertThat(choose(link, OWN).header("Location")).endsWith("gekozen");
        assertThat(StaffBrowser.signedIn(username, OWN).get("/start").header("Location"))
                .endsWith("/scans");
        assertThat(choose(link, "nog een ander lang woord").statusCode())
                .as("a link works once")
                .isEqualTo(404);
    }

    /** The path of the link that the page shows. */
    private static String link(StaffBrowser administrator) {
        String shown = Jsoup.parse(administrator.get(PAGE).asString())
                .select(".qs-code")
                .text();
        assertThat(shown).startsWith("http").contains("/welkom/");
        return URI.create(shown).getPath();
    }

    private static Response choose(String link, String password) {
        return StaffBrowser.anonymous().post(link, Map.of("nieuw", password, "herhaling", password));
    }

    @Test
    void ofTwoWithTheSameLinkOneChooses() throws Exception {
        StaffBrowser administrator = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        String link = reset(administrator, username);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> choose(link, "zeven groene paarden").statusCode(),
                    () -> choose(link, "negen blauwe kikkers").statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> done : pool.invokeAll(both)) {
                answers.add(done.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(303, 404);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aLinkEndsWithTheNextOneAndWithItsTime() {
        StaffBrowser administrator = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        String first = reset(administrator, username);
        String second = reset(administrator, username);
        assertThat(StaffBrowser.anonymous().get(first).statusCode()).isEqualTo(404);
        assertThat(StaffBrowser.anonymous().get(second).statusCode()).isEqualTo(200);

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update account_link set until_minute = 0 where username = ?1")
                        .setParameter(1, username)
                        .executeUpdate());

        assertThat(StaffBrowser.anonymous().get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAPasswordThatIsSoonGuessed() {
        StaffBrowser administrator = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        String link = reset(administrator, username);

        for (String easy : List.of("Welkom2026!!", "wachtwoord123", "qwertyuiop12", "gemeenteraad1", "aaaaaaaaaaaa")) {
            assertThat(choose(link, easy).statusCode()).as(easy).isEqualTo(422);
        }
    }

    private static String reset(StaffBrowser administrator, String username) {
        send(administrator, username, "wachtwoord");
        return link(administrator);
    }

    @Test
    void refusesAnAccountThatCannotBe() {
        StaffBrowser administrator = administrator();
        String taken = scenario.account(Role.ADVISOR, Optional.empty());

        for (Map<String, String> fields : java.util.List.of(
                Map.of("gebruikersnaam", taken, "naam", "Dubbel", "rol", "adviseur"),
                Map.of("gebruikersnaam", "met spatie", "naam", "Naam", "rol", "adviseur"),
                Map.of("gebruikersnaam", "zonder-naam", "rol", "adviseur"),
                Map.of("gebruikersnaam", "griffier-van-niets", "naam", "Naam", "rol", "griffier"),
                Map.of("gebruikersnaam", "griffier-van-x", "naam", "Naam", "rol", "griffier", "organisatie", "GM9999"),
                Map.of("gebruikersnaam", "verkeerde-rol", "naam", "Naam", "rol", "koning"),
                Map.<String, String>of())) {
            assertThat(administrator.post(PAGE, fields).statusCode())
                    .as(fields.toString())
                    .isEqualTo(422);
        }
    }

    @Test
    void disablesAndEnablesAnotherAccount() {
        StaffBrowser administrator = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());

        send(administrator, username, "uit");
        assertThat(accounts.get(username).disabled()).isTrue();

        send(administrator, username, "aan");
        assertThat(accounts.get(username).disabled()).isFalse();
    }

    private static void send(StaffBrowser administrator, String username, String action) {
        String ask = PAGE + "/wijzigen?gebruikersnaam=" + username + "&actie=" + action;
        PageForm form = PageForm.of(administrator.get(ask), "/wijzigen").with("actie", action);
        assertThat(administrator.post(form.action(), form.fields()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void givesAnAccountAnotherRoleAndSignsItOut() {
        Organisation organisation = scenario.municipality();
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        StaffBrowser before = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        StaffBrowser administrator = administrator();
        String ask = PAGE + "/rol?gebruikersnaam=" + username;
        PageForm form = PageForm.of(administrator.get(ask), "/rol")
                .with("naam", "Gerda de Vries")
                .with("rol", "griffier")
                .with("organisatie", organisation.code());

        assertThat(administrator.post(form.action(), form.fields()).statusCode())
                .isEqualTo(303);

        assertThat(accounts.get(username).organisationCode()).contains(organisation.code());
        assertThat(before.get("/start").statusCode()).isEqualTo(302);
        assertThat(StaffBrowser.signedIn(username, Scenario.PASSWORD)
                        .get("/scans")
                        .statusCode())
                .isEqualTo(200);
        assertThat(scenario.clerkOf(organisation).get("/logboek").asString()).contains(username);
        assertThat(administrator.post(form.action(), form.fields()).statusCode())
                .as("what somebody changed meanwhile")
                .isEqualTo(409);
    }

    @Test
    void aGriffierWithoutOrganisationIsNone() {
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        StaffBrowser administrator = administrator();
        PageForm form = PageForm.of(administrator.get(PAGE + "/rol?gebruikersnaam=" + username), "/rol")
                .with("rol", "griffier")
                .with("organisatie", "");

        assertThat(administrator.post(form.action(), form.fields()).statusCode())
                .isEqualTo(422);
        assertThat(accounts.get(username).role()).isEqualTo(Role.ADVISOR);
    }

    @Test
    void findsAccountsAndSaysWhenTheySignedIn() {
        Organisation organisation = scenario.municipality();
        String username = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        StaffBrowser administrator = administrator();
        String search = PAGE + "?zoek=" + organisation.name().replace(" ", "%20");

        assertThat(Jsoup.parse(administrator.get(search).asString()).select("tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains(username, organisation.name(), "Nog niet"));
        StaffBrowser.signedIn(username, Scenario.PASSWORD);
        assertThat(administrator.get(search).asString()).doesNotContain("Nog niet");
        assertThat(administrator.get(PAGE + "?zoek=bestaat-niet-" + username).asString())
                .contains("Er is geen account gevonden");
    }

    @Test
    void replacesAForgottenPassword() {
        StaffBrowser administrator = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());

        Response asked = administrator.get(PAGE + "/wijzigen?actie=wachtwoord&gebruikersnaam=" + username);
        StaffBrowser.signedIn(username, Scenario.PASSWORD);
        PageForm form = PageForm.of(asked, "/wijzigen").with("actie", "wachtwoord");
        Response reset = administrator.post(form.action(), form.fields());

        assertThat(reset.statusCode()).isEqualTo(303);
        assertThat(reset.header("Location")).endsWith(PAGE);
        String link = link(administrator);
        assertThat(administrator.get(PAGE).asString())
                .as("reloading shows no link and makes none")
                .doesNotContain("qs-code");
        choose(link, OWN);
        StaffBrowser.signedIn(username, OWN);
        assertThat(StaffBrowser.anonymous().signIn(username, Scenario.PASSWORD).header("Location"))
                .endsWith("mislukt");
    }

    @Test
    void doesNothingToAnAccountThatSomebodyElseChanged() {
        StaffBrowser administrator = administrator();
        StaffBrowser colleague = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        String ask = PAGE + "/wijzigen?gebruikersnaam=" + username + "&actie=";
        PageForm late =
                PageForm.of(administrator.get(ask + "wachtwoord"), "/wijzigen").with("actie", "wachtwoord");
        PageForm first =
                PageForm.of(colleague.get(ask + "wachtwoord"), "/wijzigen").with("actie", "wachtwoord");
        colleague.post(first.action(), first.fields());
        String link = link(colleague);

        Response answer = administrator.post(late.action(), late.fields());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Iemand heeft dit account veranderd");
        assertThat(choose(link, OWN).statusCode()).isEqualTo(303);
    }

    @Test
    void showsNothingThatFollowsFromAPassword() {
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        String hash = accounts.get(username).passwordHash();
        FormField password = new FormField("wachtwoord", "", hash);

        PageForm form =
                PageForm.of(administrator().get(PAGE + "/wijzigen?actie=uit&gebruikersnaam=" + username), "/wijzigen");

        assertThat(form.fields().get(FormVersion.FIELD))
                .isNotBlank()
                .doesNotContain(FormVersion.of(List.of(password)).text());
    }

    @Test
    void saysNothingThatAnAddressMakesUp() {
        String page = administrator()
                .get(PAGE + "?melding=MADE&account=iemand&x=" + "?melding=DISABLED&account=%3Cb%3E")
                .asString();

        assertThat(Jsoup.parse(page).select("[role=status]:not(template *)")).isEmpty();
    }

    @Test
    void leavesTheOwnAccountAlone() {
        String username = scenario.account(Role.ADMINISTRATOR, Optional.empty());
        StaffBrowser administrator = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        administrator.get(PAGE);

        assertThat(administrator
                        .post(PAGE + "/wijzigen", Map.of("gebruikersnaam", username, "actie", "uit"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(accounts.get(username).disabled()).isFalse();
    }

    @Test
    void showsOrganisationsWithTheirSourceAndHowTheServiceIs() {
        StaffBrowser administrator = administrator();

        assertThat(administrator.get("/beheer/organisaties").asString())
                .contains("Groningen")
                .contains("Bron: CBS");
        assertThat(administrator.get("/beheer/organisaties?soort=waterschap").asString())
                .contains("Amstel, Gooi en Vecht");
        assertThat(administrator.get("/beheer").asString()).contains("Database connections health check");
    }

    private StaffBrowser administrator() {
        StaffBrowser administrator = scenario.administrator();
        administrator.get(PAGE);
        return administrator;
    }
}
