package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.WrittenScans;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever two people can change says what its form showed, and nothing is done for a form that does not; nor twice for one sent twice. */
@QuarkusTest
class FormVersionsTest {

    private static final String VERSION = "VERSION";

    /** Every form of the service: whether it has a version, or what stands in its place. */
    private static final String TABLE =
            """
            /meedoen/{link}/start                      begins answers of one's own; asks before it throws any away
            /meedoen/{link}/code                       begins answers of one's own; asks before it throws any away
            /meedoen/{link}/stap/{step}                a print of every answer shown, merged answer by answer
            /meedoen/{link}/overzicht                  sends what is in the draft, once
            /meedoen/{link}/vragen/{audience}          sends a sheet with a key of its own, once
            /meedoen/{link}/vragen/{audience}/gezien   counts steps that somebody saw
            /meedoen/{link}/bedankt                    leaves an address, which counts once
            /proef/{link}/{key}/{audience}             changes nothing; a trial of which nothing is kept
            /scans/{id}/post/etiketten                 changes nothing; prints addresses that it keeps nowhere
            /scans/{id}/post/codes                     changes nothing; shows codes that the form brings along
            /scans/{id}/post/brieven                   changes nothing; prints codes that the form brings along, as long as they work
            /scans/{id}/post/kaartjes                  changes nothing; prints codes that the form brings along, as long as they work
            /scans/{id}/gesprek                        how it stood when the page was made
            /scans/{id}/brieven/{group}/{pile}         withdraws what no other form brings back, after a page that asks
            /scans/{id}/gesprek/wissen                 wipes addresses, after a page that asks
            /meedoen/{link}/elders                     takes over answers of one's own, once; says before that others make room
            /meedoen/{link}/elders/code                leaves answers of one's own under the code in the form, once
            /meedoen/{link}/elders/pakket              leaves what is sealed in a place of its own, once
            /meedoen/{link}/elders/halen               shows what is sealed
            /meedoen/{link}/elders/weg                 takes away what somebody has the code of, once
            /meedoen/{link}/elders/stappen             shows answers of one's own
            /meedoen/{link}/wissen                     throws away answers of one's own, after asking
            /controle                                  changes nothing; says whether a file is what was given out
            /inloggen                                  changes nothing that two can change
            /eerste-beheerder/{key}                    makes the first account, once; of two at the same time one does
            /inloggen/code                             a code that works once
            /welkom/{key}                              a link that works once; of two at the same time one does
            /uitloggen                                 changes nothing that two can change
            /taal                                      changes nothing; shows a page in another language
            /wachtwoord                                the own password, with the present one
            /wachtwoord/code                           the own second step, with a code that works once
            /scans/nieuw                               makes something new; a title is free or refused
            /scans/huisstijl                           VERSION
            /scans/huisstijl/logo                      the logo that was shown; a file is chosen once more
            /meedoen/{link}/kiosk/wissen               throws away answers of one's own, on a device for all
            /code                                      changes nothing; finds a scan
            /scans/{id}/delen                          VERSION
            /scans/{id}/groepen                        VERSION
            /scans/{id}/eigen-vragen/nieuw             makes something new; knows a form that is sent again, also with other words
            /scans/{id}/eigen-vragen/{key}             VERSION
            /scans/{id}/eigen-vragen/{key}/omhoog      VERSION
            /scans/{id}/eigen-vragen/{key}/verwijderen VERSION
            /scans/{id}/agenda/nieuw                   makes something new; the key in the form makes it once
            /scans/{id}/agenda/{item}                  VERSION
            /scans/{id}/agenda/{item}/verwijderen      VERSION
            /scans/{id}/antwoorden/{item}              VERSION
            /scans/{id}/antwoorden/termijn             the day that was shown
            /scans/{id}/antwoorden/wissen              wipes answers, after a page that asks
            /scans/{id}/verwijderen                    how far the scan was, and its name, typed, as soon as there are answers
            /scans/{id}/openen                         VERSION
            /scans/{id}/uitnodigingen                  the round in which the codes were made
            /scans/{id}/uitnodigingen/codes            changes nothing; shows codes in another language
            /scans/{id}/brieven                        the round in which the codes were made
            /scans/{id}/overloop                       how it stood, which the form tells
            /scans/{id}/openbaar                       VERSION
            /scans/{id}/beschrijving                   VERSION
            /scans/{id}/correctie                      VERSION
            /scans/{id}/agenda/delen                   VERSION
            /scans/{id}/ervaringen/nieuw               makes something new; the key in the form makes it once
            /scans/{id}/ervaringen/{item}              VERSION
            /scans/{id}/ervaringen                     takes back what is named, whatever became of it
            /scans/{id}/onderzoek                      the same leave is given once, and what was taken back stays so
            /scans/{id}/herstelcode                    makes something new; the last code is the one that holds
            /scans/{id}/herstelcode/code               changes nothing; shows a code in another language
            /scans/{id}/herstelcode/herstel            the code itself; a second time brings the same key back
            /scans/{id}/periode                          VERSION
            /scans/{id}/bewaartermijnen/wissen         wipes sheets, after a page that asks
            /scans/{id}/pauze                          VERSION
            /scans/{id}/proef                          VERSION
            /scans/{id}/mail/adressen                  adds what is not there already, all or nothing
            /scans/{id}/mail/contact                   how it stood, which the form tells
            /scans/{id}/mail/versturen                 to how many, which the form tells; each gets one
            /scans/{id}/mail/proef                     changes nothing; sends a letter to oneself
            /scans/{id}/mail/terug                     notes what no other form brings back
            /scans/{id}/mail/wissen                    wipes addresses, after a page that asks
            /scans/{id}/papier                         changes nothing; shows what a file would add
            /scans/{id}/papier/opnemen                 the number of the file that was shown
            /scans/{id}/papier/typen                   makes something new; the receipt of each form
            /scans/{id}/papier/typen/klaar             changes nothing; shows what the forms would add
            /scans/{id}/papier/intrekken/{batch}       the receipt of the import that was shown
            /scans/{id}/sluiten                        VERSION
            /sleutels                                  makes something new, shown once; what was withdrawn stays so
            /programmas                                makes something new; a name is free or refused
            /programmas/{programme}                    asks, adds and takes away what is not so already
            /inzage                                    what is given to whom, which the form tells; taking back works once
            /rapporten                                 the same choice of the same person is one file, however often it is asked for
            /beheer/vragenlijsten                      makes a proposal; says which one it would replace
            /beheer/vragenlijsten/{name}/{version}/vaststellen the content of the proposal that was shown
            /beheer/vragenlijsten/{name}/{version}/intrekken the content of the proposal that was shown
            /beheer/accounts                           makes something new; a name is free or refused
            /beheer/accounts/wijzigen                  VERSION
            /beheer/accounts/rol                       VERSION
            """;

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario everyKind;

    @Inject
    OwnQuestions own;

    @Inject
    WrittenScans written;

    @Inject
    OpenAnswers answers;

    private Scan scan;
    private StaffBrowser clerk;
    private StaffBrowser administrator;
    private String username;

    @BeforeEach
    void prepare() {
        scan = everyKind.preparedEveryKind();
        own.add(scan.id(), key -> mark(key, "Eén?"));
        own.add(scan.id(), key -> mark(key, "Twee?"));
        clerk = scenario.clerkOf(scan.organisation());
        administrator = scenario.administrator();
        username = scenario.account(Role.ADVISOR, Optional.empty());
    }

    @Test
    void saysOfEveryFormWhatKeepsTwoPeopleApart() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(Route.all().stream()
                        .filter(route -> route.method().equals("POST") && !route.isOfMachines())
                        .map(Route::path)
                        .toList());
        assertThat(table().values()).noneMatch(String::isBlank);
    }

    @Test
    void doesNothingForAFormThatDoesNotSayWhatItShowed() {
        for (Asked form : versioned()) {
            Response answer = form.send(form.form().without(FormVersion.FIELD));
            assertThat(answer.statusCode()).as(form.route()).isEqualTo(409);
            assertThat(answer.contentType()).as(form.route()).contains("html");
            assertThat(answer.asString()).as(form.route()).contains("<h1", "action=\"");
        }
        assertThat(versioned()).extracting(Asked::route).containsAll(routesWithAVersion());
    }

    /** The first form of each is done; sent again, as by reloading, it leads on or says that it came too late. */
    @Test
    void doesNothingTwiceForAFormThatIsSentTwice() {
        for (Asked asked : versioned()) {
            PageForm form = asked.form();
            assertThat(asked.send(form).statusCode()).as(asked.route()).isEqualTo(303);
            List<Question> before = own.of(scan.id());
            assertThat(asked.send(form).statusCode()).as(asked.route()).isIn(303, 409);
            assertThat(own.of(scan.id())).as(asked.route()).isEqualTo(before);
        }
    }

    /** A form of somebody, on the page that shows it. */
    private record Asked(String route, StaffBrowser person, String page, String end, Map<String, String> filledIn) {

        PageForm form() {
            PageForm form = PageForm.of(person.get(page), end);
            filledIn.forEach(form::with);
            return form;
        }

        Response send(PageForm form) {
            return person.post(form.action(), form.fields());
        }
    }

    /** In an order in which each can be done after the one before it. */
    private List<Asked> versioned() {
        String root = "/scans/" + scan.id();
        String questions = root + "/eigen-vragen";
        String account = "/beheer/accounts/wijzigen?gebruikersnaam=" + username + "&actie=";
        String change = "/beheer/accounts/wijzigen";
        Scan open = scenario.answered(scenario.municipality());
        Scan closed = scenario.closed(scenario.municipality());
        StaffBrowser clerkOfClosed = scenario.clerkOf(closed.organisation());
        String item = agendaItem(closed, clerkOfClosed);
        Scan worded = written.closed(scenario.municipality());
        UUID answer = answers.list(worded).get(0).key();
        return List.of(
                asked("/scans/huisstijl", clerk, "/scans/huisstijl", Map.of("kleur", "#14566b")),
                asked("/scans/{id}/proef", clerk, root + "/proef", Map.of("actie", "nieuw")),
                asked("/scans/{id}/delen", clerk, root + "/delen", Map.of("kanalen", "krant")),
                asked("/scans/{id}/groepen", clerk, root + "/groepen", Map.of("bereikt-inwoners", "Een brief.")),
                asked("/scans/{id}/eigen-vragen/{key}", clerk, questions + "/eigen-1", Map.of("tekst-nl", "Anders?")),
                new Asked("/scans/{id}/eigen-vragen/{key}/omhoog", clerk, questions, "/eigen-2/omhoog", Map.of()),
                asked(
                        "/scans/{id}/eigen-vragen/{key}/verwijderen",
                        clerk,
                        questions + "/eigen-1/verwijderen",
                        Map.of()),
                asked("/scans/{id}/openen", clerk, root + "/openen", Map.of("maken", "nee")),
                asked(
                        "/scans/{id}/periode",
                        scenario.clerkOf(open.organisation()),
                        "/scans/" + open.id() + "/periode",
                        Map.of("dag", tomorrow(), "tijd", "17:00")),
                asked(
                        "/scans/{id}/pauze",
                        scenario.clerkOf(open.organisation()),
                        "/scans/" + open.id() + "/pauze",
                        Map.of("actie", "pauzeer")),
                asked(
                        "/scans/{id}/sluiten",
                        scenario.clerkOf(open.organisation()),
                        "/scans/" + open.id() + "/sluiten",
                        Map.of("bereikt-inwoners", "Een heel andere brief.", "klopt-inwoners", "ja", "actie", "sluit")),
                asked(
                        "/scans/{id}/openbaar",
                        scenario.clerkOf(closed.organisation()),
                        "/scans/" + closed.id() + "/openbaar",
                        Map.of("hoofdstuk", "overview", "actie", "openbaar")),
                asked(
                        "/scans/{id}/beschrijving",
                        scenario.clerkOf(closed.organisation()),
                        "/scans/" + closed.id() + "/beschrijving",
                        Map.of()),
                asked(
                        "/scans/{id}/correctie",
                        clerkOfClosed,
                        "/scans/" + closed.id() + "/correctie",
                        Map.of("aantal-raadsleden", "25", "reden", "Er zijn 25 raadsleden.")),
                asked(
                        "/scans/{id}/agenda/delen",
                        clerkOfClosed,
                        "/scans/" + closed.id() + "/agenda/delen",
                        Map.of("actie", "deel")),
                new Asked(
                        "/scans/{id}/antwoorden/{item}",
                        scenario.clerkOf(worded.organisation()),
                        "/scans/" + worded.id() + "/antwoorden/" + answer,
                        "/" + answer,
                        Map.of("actie", "indelen")),
                asked(
                        "/scans/{id}/ervaringen/{item}",
                        clerkOfClosed,
                        lesson(closed, clerkOfClosed),
                        Map.of(
                                "over-thema",
                                scenario.questionnaire().themes().get(1).key(),
                                "ging",
                                "niet-goed")),
                asked("/scans/{id}/agenda/{item}", clerkOfClosed, item, Map.of("willen", "Meer inspraak.")),
                asked("/scans/{id}/agenda/{item}/verwijderen", clerkOfClosed, item + "/verwijderen", Map.of()),
                new Asked(
                        "/beheer/accounts/rol",
                        administrator,
                        "/beheer/accounts/rol?gebruikersnaam=" + username,
                        "/rol",
                        Map.of("naam", "Een andere naam", "rol", "adviseur")),
                new Asked(change, administrator, account + "uit", change, Map.of("actie", "uit")),
                new Asked(change, administrator, account + "aan", change, Map.of("actie", "aan")),
                new Asked(change, administrator, account + "wachtwoord", change, Map.of("actie", "wachtwoord")));
    }

    private static String agendaItem(Scan closed, StaffBrowser clerk) {
        String agenda = "/scans/" + closed.id() + "/agenda";
        PageForm form = PageForm.of(clerk.get(agenda + "/nieuw"), "/nieuw").with("bevinding", "Weinig inspraak.");
        clerk.post(agenda + "/nieuw", form.fields());
        return agenda + "/" + form.fields().get("kenmerk");
    }

    private String lesson(Scan closed, StaffBrowser clerk) {
        String lessons = "/scans/" + closed.id() + "/ervaringen";
        PageForm form = PageForm.of(clerk.get(lessons + "/nieuw"), "/nieuw")
                .with("over-thema", scenario.questionnaire().themes().get(0).key())
                .with("ging", "goed")
                .with("ervaring", "Dat hielp.")
                .with("contact", "de griffier")
                .with("delen-met", Scenario.PROGRAMME.toString());
        clerk.post(lessons + "/nieuw", form.fields());
        return lessons + "/" + form.fields().get("kenmerk");
    }

    private static Asked asked(String route, StaffBrowser person, String page, Map<String, String> filledIn) {
        return new Asked(route, person, page, page.substring(page.lastIndexOf('/')), filledIn);
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString();
    }

    private static List<String> routesWithAVersion() {
        return table().entrySet().stream()
                .filter(row -> row.getValue().equals(VERSION))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> table() {
        return TABLE.lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, LinkedHashMap::new));
    }

    private static MarkQuestion mark(String key, String text) {
        return new MarkQuestion(key, Prompt.of(LocalizedText.dutch(text)));
    }
}
