package nl.lokaledemocratie.quickscan.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.lesson.Lessons;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation tells of a finding is read by who shares in the same circle, as long as both do, and by nobody else. */
@QuarkusTest
class LessonPagesTest {

    private final String told =
            "wij gingen de wijk in met " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + ", en dat hielp";

    @Inject
    Scenario scenario;

    @Inject
    Lessons lessons;

    @Inject
    EntityManager entities;

    private Scan scan;
    private Scan other;
    private StaffBrowser clerk;
    private StaffBrowser reader;
    private String theme;

    @BeforeEach
    void prepare() {
        scan = scenario.closed(scenario.municipality());
        other = scenario.closed(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
        reader = scenario.clerkOf(other.organisation());
        theme = Jsoup.parse(reader.get("/scans/" + other.id() + "/agenda").asString())
                .selectFirst("a[href*='ervaringen/nieuw?thema=']")
                .attr("href")
                .replaceAll(".*thema=", "");
    }

    @Test
    void isReadInTheSameProgrammeUntilOneOfThemLeavesIt() {
        StaffBrowser adviser = scenario.advisor();
        String compared = "/vergelijken?groep=inwoners&programma=" + Scenario.PROGRAMME + "&vragenlijst="
                + scan.questionnaireId();
        tell(Scenario.PROGRAMME.toString());

        for (String page : new String[] {"/ervaringen", "/agenda", "/resultaat"}) {
            assertThat(reader.get("/scans/" + other.id() + page).asString())
                    .as(page)
                    .contains(told, scan.organisation().fullName(), "griffie@voorbeeld.nl", "Ging goed");
        }
        assertThat(adviser.get(compared).asString()).contains(told);
        assertThat(readers()).contains("Alle proefsteden", other.organisation().fullName());

        take(other);
        assertThat(reader.get("/scans/" + other.id() + "/ervaringen").asString())
                .doesNotContain(told)
                .contains("U doet nog niet mee");
        assertThat(readers()).doesNotContain(other.organisation().fullName());
        scenario.shareWithAdvisors(other.organisation().code());
        assertThat(reader.get("/scans/" + other.id() + "/ervaringen").asString())
                .contains(told);

        take(scan);
        assertThat(reader.get("/scans/" + other.id() + "/ervaringen").asString())
                .doesNotContain(told);
        assertThat(adviser.get(compared).asString()).doesNotContain(told);
        assertThat(readers()).contains("Niemand. U deelt dit met niemand meer.");
    }

    @Test
    void isReadByNobodyWhoIsNotInTheCircle() {
        Scan stranger = scenario.closed(scenario.municipality());
        take(stranger);
        StaffBrowser elsewhere = scenario.clerkOf(stranger.organisation());
        StaffBrowser adviser =
                StaffBrowser.signedIn(scenario.account(Role.ADVISOR, Optional.empty()), Scenario.PASSWORD);
        String lesson = tell(Scenario.PROGRAMME.toString());

        for (String page : new String[] {"/ervaringen", "/agenda", "/resultaat"}) {
            assertThat(elsewhere.get("/scans/" + stranger.id() + page).asString())
                    .as(page)
                    .doesNotContain(told);
        }
        assertThat(adviser.get("/vergelijken").asString()).doesNotContain(told);
        assertThat(elsewhere.get(lesson).statusCode()).isEqualTo(404);
        Response foreign = reader.get("/scans/" + other.id() + lesson.substring(lesson.lastIndexOf("/ervaringen")));
        assertThat(foreign.statusCode()).isEqualTo(409);
        assertThat(foreign.asString()).doesNotContain("griffie@voorbeeld.nl");
        assertThat(reader.post(
                                "/scans/" + other.id() + "/ervaringen",
                                Map.of("ingetrokken", lesson.substring(lesson.lastIndexOf('/') + 1)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(lessons.listOf(scan.id())).hasSize(1);
    }

    /** In the reference set nobody learns who else is in it, but of who tells something. */
    @Test
    void isReadInTheReferenceSetWithoutNamingWhoReads() {
        for (Scan one : new Scan[] {scan, other}) {
            take(one);
            give(one, "REFERENCE");
        }
        tell("landelijk");

        assertThat(reader.get("/scans/" + other.id() + "/ervaringen").asString())
                .contains(told, scan.organisation().fullName());
        assertThat(readers())
                .contains("in het landelijk beeld")
                .doesNotContain(other.organisation().name());
        Scan outside = scenario.closed(scenario.municipality());
        assertThat(scenario.clerkOf(outside.organisation())
                        .get("/scans/" + outside.id() + "/ervaringen")
                        .asString())
                .doesNotContain(told);
        assertThat(scenario.advisor().get("/vergelijken").asString()).doesNotContain(told);
    }

    @Test
    void isSharedInNoCircleThatItsOrganisationIsNotIn() {
        take(scan);
        give(scan, "REFERENCE");
        tell(Scenario.PROGRAMME.toString());

        assertThat(lessons.listOf(scan.id()).get(0).plan().isShared()).isFalse();
        assertThat(reader.get("/scans/" + other.id() + "/ervaringen").asString())
                .doesNotContain(told);
    }

    @Test
    void isWithdrawnAtOnce() {
        String lesson = tell(Scenario.PROGRAMME.toString());

        Response withdrawn = clerk.post(
                "/scans/" + scan.id() + "/ervaringen",
                Map.of("ingetrokken", lesson.substring(lesson.lastIndexOf('/') + 1)));

        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(lessons.listOf(scan.id())).isEmpty();
        assertThat(reader.get("/scans/" + other.id() + "/ervaringen").asString())
                .doesNotContain(told);
    }

    /** Names and numbers in the text are marked; nothing is shared until somebody said what becomes of them. */
    @Test
    void asksWhatBecomesOfWordsThatTellOfAPerson() {
        PageForm form = blank(Scenario.PROGRAMME.toString())
                .with("ervaring", "Dat zei mevrouw Jansen-Bakker uit de Dorpsstraat, bel 06 12345678.");

        Response asked = clerk.post(form.action(), form.fields());
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(asked.asString()).select("mark").text()).contains("12345678", "Jansen");
        assertThat(lessons.listOf(scan.id())).isEmpty();
        PageForm unseen = blank(Scenario.PROGRAMME.toString())
                .with("ervaring", "Dat zei meneer De Boer.")
                .with("gemarkeerd", "laten");
        assertThat(clerk.post(unseen.action(), unseen.fields()).statusCode()).isEqualTo(422);

        PageForm decided = PageForm.of(asked, "/nieuw")
                .with("over-thema", theme)
                .with("gemarkeerd", "weg")
                .with("delen-met", Scenario.PROGRAMME.toString());
        assertThat(clerk.post(decided.action(), decided.fields()).statusCode()).isEqualTo(303);
        assertThat(lessons.listOf(scan.id()).get(0).plan().told())
                .contains("[…]")
                .doesNotContain("12345678")
                .doesNotContain("Jansen");
    }

    @Test
    void saysAllThatIsMissing() {
        String page = "/scans/" + scan.id() + "/ervaringen/nieuw";
        PageForm form = PageForm.of(clerk.get(page), "/nieuw");
        Response refused = clerk.post(page, form.with("over-thema", "xx").fields());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select(".qs-error-list li")).hasSize(5);
    }

    private PageForm blank(String circle) {
        String page = "/scans/" + scan.id() + "/ervaringen/nieuw";
        return PageForm.of(clerk.get(page + "?thema=" + theme), "/nieuw")
                .with("over-thema", theme)
                .with("over-groep", "")
                .with("ging", "goed")
                .with("ervaring", told)
                .with("contact", "griffie@voorbeeld.nl")
                .with("delen-met", circle);
    }

    /** Some word is marked, and nobody's. */
    private String tell(String circle) {
        PageForm form = blank(circle);
        Response asked = clerk.post(form.action(), form.fields());
        assertThat(asked.statusCode()).isEqualTo(422);
        form.with("bekeken", PageForm.of(asked, "/nieuw").fields().get("bekeken"))
                .with("gemarkeerd", "laten");
        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
        return "/scans/" + scan.id() + "/ervaringen/" + form.fields().get("kenmerk");
    }

    private String readers() {
        return Jsoup.parse(clerk.get("/scans/" + scan.id() + "/ervaringen").asString())
                .select("main .qs-list")
                .first()
                .text();
    }

    private void take(Scan one) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from read_grant where organisation_code = ?1")
                        .setParameter(1, one.organisation().code())
                        .executeUpdate());
    }

    private void give(Scan one, String reader) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into read_grant (id, organisation_code, reader, answers, given_by, given_on, last_day)"
                                + " values (gen_random_uuid(), ?1, ?2, false, 'test', current_date, current_date + 9)")
                .setParameter(1, one.organisation().code())
                .setParameter(2, reader)
                .executeUpdate());
    }
}
