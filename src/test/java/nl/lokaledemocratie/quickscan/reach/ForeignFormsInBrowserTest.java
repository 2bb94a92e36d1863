package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The attack in a real browser of a griffier who is signed in: a page of another site sends forms to us by itself. Another port of the same
 * machine is the harder case, because a browser sends all cookies along from there.
 */
@QuarkusTest
class ForeignFormsInBrowserTest {

    private static final String ATTACK =
            """
            <!DOCTYPE html><title>Win een fiets</title>
            <form method="post" action="%s" enctype="%s"><input name="titel" value="x"></form>
            <script>document.forms[0].submit()</script>
            """;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    /** Every form from where cookies come along; from a stranger, who gets none, the one that ends a scan. */
    @ParameterizedTest
    @CsvSource({"http://localhost:9/, ''", "http://elsewhere.example/, /sluiten"})
    void refusesForms(String attacker, String ending) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        String username = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        String here = "http://localhost:" + site.getPort();
        try (Visitor visitor = Visitor.of(here, Screen.DESKTOP, Script.ON)) {
            visitor.signIn(username, Scenario.PASSWORD);
            Page page = visitor.page();
            for (Route route : Route.all()) {
                if (route.method().equals("POST") && route.path().endsWith(ending)) {
                    assertThat(attack(page, attacker, here, route, scan))
                            .as(route.key())
                            .isEqualTo(400);
                }
            }
            assertThat(visitor.open("/scans/" + scan.id()).url())
                    .endsWith(scan.id().toString());
        }
    }

    private static int attack(Page page, String attacker, String here, Route route, Scan scan) {
        String address = here + RoutesTest.path(route, scan);
        String type = route.multipart() ? "multipart/form-data" : "application/x-www-form-urlencoded";
        page.route(
                attacker,
                asked -> asked.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(ATTACK.formatted(address, type))));
        int status = page.waitForResponse(answer -> answer.url().startsWith(here), () -> page.navigate(attacker))
                .status();
        page.waitForLoadState();
        page.unroute(attacker);
        return status;
    }
}
