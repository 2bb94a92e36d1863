package nl.lokaledemocratie.quickscan.openanswer.web;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswer;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.WrittenScans;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the griffier reads and chooses, and what others get of it: nothing but what was chosen, as it was shortened. */
@QuarkusTest
class AnswerPagesTest {

    private static final String NAMED = "Vraag het Wubbo Ockels eens, bel 06-12345678";

    @Inject
    Scenario scenario;

    @Inject
    WrittenScans written;

    @Inject
    OpenAnswers answers;

    @Inject
    WordsTerms terms;

    @Inject
    OnlineEditions editions;

    @Test
    void showsWhatPeopleWroteWithoutNamesAndPutsChosenWordsIntoTheReport() throws IOException {
        Scan scan = written.closed(scenario.municipality(), NAMED, "Ander antwoord van iemand");
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String list = "/scans/" + scan.id() + "/antwoorden";

        Document shown = page(clerk.get(list));
        assertThat(shown.text()).contains("U kunt 12 antwoorden lezen", "Op ", "worden de antwoorden gewist");
        assertThat(shown.select("mark.qs-out").text()).contains("Wubbo Ockels", "12345678");
        assertThat(page(clerk.get("/scans/" + scan.id())).text()).contains("Antwoorden in eigen woorden");

        String item = list + "/" + key(scan, NAMED);
        PageForm form = form(clerk, item);
        assertThat(page(clerk.get(item)).select("label:has([name^=valt-weg-])").eachText())
                .containsExactly("Vraag", "het", "Wubbo", "Ockels", "eens", "bel", "06-12345678");
        assertThat(page(clerk.get(item))
                        .select("label:has([name^=valt-weg-][checked])")
                        .eachText())
                .containsExactly("Wubbo", "Ockels", "06-12345678");
        for (String told : List.of("", "6", "8")) {
            Response unseen = clerk.post(
                    item, form.with("getoond", told).with("actie", "kies").fields());
            assertThat(unseen.statusCode()).as(told).isEqualTo(422);
            assertThat(page(unseen).select("#woorden-fout").text())
                    .contains("stuurde niet mee welke woorden wegvallen");
            assertThat(page(unseen).select("[name^=valt-weg-][checked]")).hasSize(3);
        }
        assertThat(text(clerk, scan)).doesNotContain("In eigen woorden");

        Response saved = clerk.post(
                item,
                form(clerk, item)
                        .with("thema", "participatie")
                        .with("actie", "kies")
                        .fields());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains(list + "/", "melding=gekozen");

        String report = text(clerk, scan);
        assertThat(report)
                .contains(
                        "In eigen woorden", "‘Vraag het […] eens, bel […]’ (Inwoners)", "Dit zijn niet alle antwoorden")
                .doesNotContain("Wubbo", "Ockels", "12345678", "Ander antwoord van iemand");
        assertThat(page(clerk.get(list + "?keuze=gekozen")).select("li.qs-card"))
                .hasSize(1);
        assertThat(page(clerk.get(list + "?keuze=nieuw")).select("li.qs-card")).hasSize(11);
    }

    @Test
    void takesBackWhatWasChosenAlsoFromThePublicPage() throws IOException {
        Scan scan = written.closed(scenario.municipality(), "Luister eerder naar ons");
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String item = "/scans/" + scan.id() + "/antwoorden/" + key(scan, "Luister eerder naar ons");
        clerk.post(item, form(clerk, item).with("actie", "kies").fields());
        editions.publish(scan.id(), Set.copyOf(OnlineEdition.choices()), seen -> true);
        String publicPage = "/uitkomsten/" + scan.link();
        assertThat(StaffBrowser.anonymous().get(publicPage).asString()).contains("Luister eerder naar ons");

        assertThat(clerk.post(item, form(clerk, item).with("actie", "indelen").fields())
                        .statusCode())
                .isEqualTo(303);

        assertThat(StaffBrowser.anonymous().get(publicPage).asString()).doesNotContain("Luister eerder naar ons");
        assertThat(text(clerk, scan)).doesNotContain("Luister eerder naar ons", "In eigen woorden");
    }

    /** What a group of nine wrote is in no byte that anybody gets. */
    @Test
    void givesNothingOfAGroupInWhichFewWrote() throws IOException {
        Scan scan = written.open(scenario.municipality());
        written.write(scan, "inwoners", Channel.ONLINE, WrittenScans.words("Groen", 12));
        written.write(scan, "raadsleden", Channel.ONLINE, WrittenScans.words("Staatsgeheim", 9));
        written.close(scan);
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        editions.publish(scan.id(), Set.copyOf(OnlineEdition.choices()), seen -> true);
        String root = "/scans/" + scan.id();

        for (String path : List.of(
                root,
                root + "/antwoorden",
                root + "/antwoorden?keuze=alles&pagina=2",
                root + "/resultaat",
                root + "/cijfers",
                root + "/cijfers/scores.csv",
                "/uitkomsten/" + scan.link())) {
            assertThat(clerk.get(path).asString()).as(path).doesNotContain("Staatsgeheim");
        }
        assertThat(text(clerk, scan)).doesNotContain("Staatsgeheim");
        assertThat(page(clerk.get(root + "/antwoorden")).text())
                .contains("U kunt 12 antwoorden lezen")
                .doesNotContain("9 antwoorden", "21 antwoorden");
    }

    /** Not its adviser, nor the griffier of another organisation; with the key in hand neither. */
    @Test
    void givesNothingToAnybodyElse() {
        Scan scan = written.closed(scenario.municipality(), NAMED);
        String item = "/scans/" + scan.id() + "/antwoorden/" + key(scan, NAMED);
        for (StaffBrowser other : List.of(
                scenario.clerkOf(scenario.municipality()),
                scenario.advisor(),
                scenario.administrator(),
                StaffBrowser.anonymous())) {
            for (String path : List.of("/scans/" + scan.id() + "/antwoorden", item)) {
                Response answer = other.get(path);
                assertThat(answer.statusCode()).isIn(302, 403, 404);
                assertThat(answer.asString()).doesNotContain("Ockels", "Meer groen");
            }
            other.post(item, java.util.Map.of("actie", "kies", "woorden", NAMED));
        }
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        assertThat(page(clerk.get("/scans/" + scan.id() + "/antwoorden?keuze=gekozen"))
                        .select("li.qs-card"))
                .isEmpty();
        Scan own = written.closed(scenario.municipality());
        assertThat(scenario.clerkOf(own.organisation())
                        .get("/scans/" + own.id() + "/antwoorden/" + key(scan, NAMED))
                        .header("Location"))
                .endsWith("melding=weg");
    }

    @Test
    void saysWhyThereIsNothingToRead() {
        Scan scan = written.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String list = "/scans/" + scan.id() + "/antwoorden";
        assertThat(page(clerk.get(list)).text()).contains("Na het sluiten leest u hier");
        written.close(scan);
        assertThat(page(clerk.get(list)).text()).contains("Er is niets te lezen.", "U hoeft hier niets te doen.");
    }

    @Test
    void changesTheDayWithinBoundsAndWipesAtOnce() {
        Scan scan = written.closed(scenario.municipality(), "Luister eerder");
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String list = "/scans/" + scan.id() + "/antwoorden";
        String item = list + "/" + key(scan, "Luister eerder");
        clerk.post(item, form(clerk, item).with("actie", "kies").fields());
        LocalDate latest = terms.find(scan.id()).orElseThrow().latest();

        Response late = clerk.post(
                list + "/termijn",
                PageForm.of(clerk.get(list + "/termijn"), "/termijn")
                        .with("dag", latest.plusDays(1).toString())
                        .fields());
        assertThat(late.statusCode()).isEqualTo(422);
        PageForm before = PageForm.of(clerk.get(list + "/termijn"), "/termijn");
        assertThat(clerk.post(
                                list + "/termijn",
                                before.with("dag", latest.toString()).fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.post(list + "/termijn", before.fields()).statusCode())
                .as("the day that this form showed is another by now")
                .isEqualTo(409);
        assertThat(terms.find(scan.id()).orElseThrow().wipeOn()).isEqualTo(latest);

        assertThat(clerk.post(
                                list + "/wissen",
                                PageForm.of(clerk.get(list + "/wissen"), "/wissen")
                                        .fields())
                        .statusCode())
                .isEqualTo(303);
        Document wiped = page(clerk.get(list));
        assertThat(wiped.text()).contains("De antwoorden zijn gewist.", "Luister eerder");
        assertThat(clerk.get(item).header("Location")).endsWith("melding=weg");

        String left = wiped.select("li.qs-card a").attr("href");
        assertThat(page(clerk.get(left)).text()).contains("Dit staat in het rapport");
        assertThat(clerk.post(
                                left,
                                PageForm.of(clerk.get(left), left.substring(left.lastIndexOf('/')))
                                        .fields())
                        .header("Location"))
                .endsWith("melding=teruggehaald");
        assertThat(page(clerk.get(list)).select("li.qs-card")).isEmpty();
    }

    /** Two people at once: the second sees that something changed, and loses nothing. */
    @Test
    void asksAgainWhereSomebodyElseChose() {
        Scan scan = written.closed(scenario.municipality(), NAMED);
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String item = "/scans/" + scan.id() + "/antwoorden/" + key(scan, NAMED);
        PageForm second = form(clerk, item);
        clerk.post(item, form(clerk, item).with("actie", "kies").fields());

        Response late = clerk.post(
                item, second.with("valt-weg-0", "ja").with("actie", "kies").fields());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select("label:has([name^=valt-weg-][checked])").eachText())
                .containsExactly("Vraag", "Wubbo", "Ockels", "06-12345678");
        assertThat(page(late).text()).contains("Iemand anders veranderde dit antwoord intussen.");
    }

    @Test
    void leavesOutAndKeepsWordByWord() throws IOException {
        Scan scan = written.closed(scenario.municipality(), NAMED);
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String item = "/scans/" + scan.id() + "/antwoorden/" + key(scan, NAMED);
        PageForm form = form(clerk, item).with("actie", "kies");
        for (String number : List.of("0", "1", "4", "5")) {
            form.with("valt-weg-" + number, "ja");
        }
        Response nothing = clerk.post(item, form.fields());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(page(nothing).select("#woorden-fout").text()).contains("Er blijft geen woord over");

        form.without("valt-weg-0")
                .without("valt-weg-3")
                .with("valt-weg-99", "ja")
                .with("valt-weg-x", "ja");
        assertThat(clerk.post(item, form.fields()).statusCode()).isEqualTo(303);
        assertThat(text(clerk, scan)).contains("‘Vraag […] Ockels […]’");
        assertThat(page(clerk.get(item))
                        .select("label:has([name^=valt-weg-][checked])")
                        .eachText())
                .containsExactly("het", "Wubbo", "eens", "bel", "06-12345678");
    }

    /** The council cannot read what no letter of the report shows. */
    @Test
    void refusesWhatTheReportCannotPrint() {
        Scan scan = written.closed(scenario.municipality(), "نريد حدائق أكثر في المدينة");
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String item = "/scans/" + scan.id() + "/antwoorden/" + key(scan, "نريد حدائق أكثر في المدينة");
        Response refused =
                clerk.post(item, form(clerk, item).with("actie", "kies").fields());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#woorden-fout").text()).contains("Het rapport kan dit niet drukken");
    }

    private UUID key(Scan scan, String text) {
        return answers.list(scan).stream()
                .filter(answer -> answer.text().equals(text))
                .map(OpenAnswer::key)
                .findFirst()
                .orElseThrow();
    }

    private static PageForm form(StaffBrowser clerk, String item) {
        return PageForm.of(clerk.get(item), item.substring(item.lastIndexOf('/')));
    }

    private static String text(StaffBrowser clerk, Scan scan) throws IOException {
        byte[] file = clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray();
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
