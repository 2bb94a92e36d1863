package nl.lokaledemocratie.quickscan.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

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

    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Test
    void makesAGriffierWithAPasswordThatIsShownOnce() {
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
        String password = Jsoup.parse(administrator.get(PAGE).asString())
                .select(".qs-code")
                .text();
        assertThat(accounts.get(username).organisationCode()).contains(organisation.code());
        assertThat(StaffBrowser.signedIn(username, password).get("/start").header("Location"))
                .endsWith("/wachtwoord");
        assertThat(administrator.get(PAGE).asString()).contains(username).doesNotContain(password);
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
    void replacesAForgottenPassword() {
        StaffBrowser administrator = administrator();
        String username = scenario.account(Role.ADVISOR, Optional.empty());

        Response asked = administrator.get(PAGE + "/wijzigen?actie=wachtwoord&gebruikersnaam=" + username);
        StaffBrowser.signedIn(username, Scenario.PASSWORD);
        PageForm form = PageForm.of(asked, "/wijzigen").with("actie", "wachtwoord");
        Response reset = administrator.post(form.action(), form.fields());

        assertThat(reset.statusCode()).isEqualTo(303);
        assertThat(reset.header("Location")).endsWith(PAGE);
        String password = Jsoup.parse(administrator.get(PAGE).asString())
                .select(".qs-code")
                .text();
        assertThat(administrator.get(PAGE).asString())
                .as("reloading shows no password and makes none")
                .doesNotContain("qs-code");
        StaffBrowser.signedIn(username, password);
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
        String password =
                Jsoup.parse(colleague.get(PAGE).asString()).select(".qs-code").text();

        Response answer = administrator.post(late.action(), late.fields());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Iemand heeft dit account veranderd");
        StaffBrowser.signedIn(username, password);
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
