package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Codes for a college of six: never more than one for each person who did not answer. */
@QuarkusTest
class CodesPerPersonTest extends CollegeOfSix {

    @Inject
    ScanService scans;

    @Test
    void makesNoNewCodesWhenThePageWithCodesIsReloaded() {
        Map<String, String> form = form(false);
        List<String> codes = codes(clerk.post(path, form));

        Response reloaded = clerk.post(path, form);

        assertThat(codes).hasSize(SIZE);
        assertThat(reloaded.statusCode()).isEqualTo(409);
        assertThat(codes(reloaded)).isEmpty();
        assertThat(text(reloaded)).contains("Er zijn geen nieuwe bijgekomen");
        assertThat(letIn(codes)).isEqualTo(SIZE);
        assertThat(open()).isEqualTo(SIZE);
    }

    @Test
    void makesNoNewCodesFromAnOldTabOrAFormWithoutItsRound() {
        Map<String, String> oldTab = form(false);
        Map<String, String> bare = Map.of("groep", COLLEGE, "aantal", "2", "vorm", "pagina");
        clerk.post(path, with(form(false), "aantal", "2"));

        assertThat(clerk.post(path, oldTab).statusCode()).isEqualTo(409);
        assertThat(clerk.post(path, bare).statusCode()).isEqualTo(409);
        assertThat(open()).isEqualTo(2);
        assertThat(codes(clerk.post(path, form(false)))).hasSize(SIZE - 2);
        assertThat(open()).isEqualTo(SIZE);
    }

    @Test
    void refusesMoreCodesThanPeople() {
        Response tooMany = clerk.post(path, with(form(false), "aantal", "7"));

        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(text(tooMany)).contains("Vul een getal in van 1 tot en met 6");
        assertThat(open()).isZero();
    }

    @Test
    void asksBeforeItWithdrawsTheUnusedCodes() {
        List<String> old = codes(clerk.post(path, form(false)));
        old.subList(0, 5).forEach(this::answerWith);
        aDayLater();
        Document page = read(clerk.get(path));

        assertThat(page.text())
                .contains("5 van de 6 hebben geantwoord.", "Nog 1 code niet gebruikt.", "Maak dan 1 nieuwe code");
        Map<String, String> again = form(true);
        Response notAgreed = clerk.post(path, again);
        assertThat(notAgreed.statusCode()).isEqualTo(422);
        assertThat(letIn(old)).isEqualTo(1);

        Response agreed = clerk.post(path, with(again, "vervallen", "ja"));
        List<String> fresh = codes(agreed);
        assertThat(text(agreed)).contains("1 nieuwe code.", "1 oude code is vervallen.");
        assertThat(fresh).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(letIn(old)).isZero();
        assertThat(letIn(fresh)).isEqualTo(1);

        assertThat(clerk.post(path, with(again, "vervallen", "ja")).statusCode())
                .as("sent again")
                .isEqualTo(409);
        assertThat(letIn(fresh)).isEqualTo(1);
    }

    @Test
    void makesOnlyTheExtraCodesWhenTheGroupHasGrown() {
        List<String> first = codes(clerk.post(path, form(false)));
        grow(8);

        List<String> extra = codes(clerk.post(path, form(false)));

        assertThat(extra).hasSize(2);
        assertThat(letIn(first)).isEqualTo(SIZE);
        assertThat(open()).isEqualTo(8);
    }

    @Test
    void asksForTheSizeOfAGroupFirst() {
        assertThat(read(clerk.get(path)).select("section:has(#kop-ambtenaren)").text())
                .contains("Vul eerst in hoe groot deze groep is.");

        Response made = clerk.post(path, Map.of("groep", "ambtenaren", "aantal", "3", "ronde", "0"));

        assertThat(made.statusCode()).isEqualTo(422);
        assertThat(invitations.countOpen(scan.id())).isEmpty();
    }

    @Test
    void letsOnlyOneOfTwoClerksMakeThem() throws Exception {
        Map<String, String> form = form(false);
        StaffBrowser other = scenario.clerkOf(scan.organisation());
        other.get(path);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> makers =
                    List.of(() -> clerk.post(path, form).statusCode(), () -> other.post(path, form)
                            .statusCode());
            assertThat(both.invokeAll(makers))
                    .extracting(java.util.concurrent.Future::get)
                    .containsExactlyInAnyOrder(200, 409);
        } finally {
            both.shutdown();
        }
        assertThat(open()).isEqualTo(SIZE);
    }

    private void grow(int size) {
        scans.describe(
                scan.id(), scan.title(), Map.of(COLLEGE, new ScanPlan.Group(OptionalInt.of(size), Optional.empty())));
    }
}
