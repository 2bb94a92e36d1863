package nl.lokaledemocratie.quickscan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group is never smaller than the number of people who answered: 19 councillors of 23 did. */
@QuarkusTest
class GroupSizeTest {

    private static final String COUNCIL = "aantal-raadsleden";
    private static final String REASON = "waarom-raadsleden";

    @Inject
    Scenario scenario;

    private StaffBrowser clerk;
    private String path;

    @BeforeEach
    void answerAScan() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        path = "/scans/" + scan.id() + "/groepen";
        clerk = scenario.clerkOf(organisation);
    }

    @Test
    void refusesASizeBelowTheNumberThatAnswered() {
        Response refused = clerk.post(path, form(Map.of(COUNCIL, "18", "titel", "Een andere naam")));

        Document page = Jsoup.parse(refused.asString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.getElementById(COUNCIL + "-fout").text())
                .contains("zijn er al 19 antwoorden", "Vul 19 of meer in");
        assertThat(page.getElementById(COUNCIL).val()).isEqualTo("18");
        assertThat(page.select(".qs-error-summary a").eachAttr("href")).containsExactly("#" + COUNCIL);
        assertThat(form(Map.of()))
                .containsEntry(COUNCIL, "23")
                .extractingByKey("titel")
                .isNotEqualTo("Een andere naam");
    }

    @Test
    void takesTheNumberThatAnswered() {
        assertThat(clerk.post(path, form(Map.of(COUNCIL, "19"))).statusCode()).isEqualTo(303);
        assertThat(form(Map.of())).containsEntry(COUNCIL, "19");
    }

    /** Twice the 23 seats is usual with committee members; more is explained in the report. */
    @Test
    void asksWhyACouncilIsMoreThanTwiceItsSeats() {
        int twice = 2 * 23;
        assertThat(clerk.post(path, form(Map.of(COUNCIL, String.valueOf(twice))))
                        .statusCode())
                .isEqualTo(303);
        assertThat(form(Map.of())).doesNotContainKey(REASON);

        Response asked = clerk.post(path, form(Map.of(COUNCIL, String.valueOf(twice + 1))));
        Document page = Jsoup.parse(asked.asString());
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(page.getElementById(REASON + "-fout").text()).contains("meer dan twee keer het aantal zetels");
        assertThat(page.select(".qs-error-summary a").eachAttr("href")).containsExactly("#" + REASON);
        assertThat(page.getElementById(COUNCIL).val()).isEqualTo(String.valueOf(twice + 1));

        String reason = "Er zijn 40 commissieleden die geen raadslid zijn.";
        assertThat(clerk.post(path, form(Map.of(COUNCIL, String.valueOf(twice + 1), REASON, reason)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(form(Map.of())).containsEntry(REASON, reason);
    }

    private Map<String, String> form(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        Jsoup.parse(clerk.get(path).asString()).select("form[action=" + path + "] input").stream()
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        return fields;
    }
}
