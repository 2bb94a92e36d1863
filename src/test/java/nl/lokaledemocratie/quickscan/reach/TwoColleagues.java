package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;

/** Two griffiers of one organisation, each in a browser of their own, at work on a scan that is not open yet. */
abstract class TwoColleagues {

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario everyKind;

    @Inject
    OwnQuestions own;

    Scan scan;
    StaffBrowser first;
    StaffBrowser second;
    String root;

    @BeforeEach
    void signIn() {
        scan = everyKind.preparedEveryKind();
        root = "/scans/" + scan.id();
        first = scenario.clerkOf(scan.organisation());
        second = scenario.clerkOf(scan.organisation());
    }

    void add(String kind, Map<String, String> fields) {
        first.get(root + "/eigen-vragen");
        assertThat(first.post(root + "/eigen-vragen/nieuw?soort=" + kind, fields)
                        .statusCode())
                .isEqualTo(303);
    }

    static Response send(StaffBrowser person, PageForm form) {
        return person.post(form.action(), form.fields());
    }

    String text(String key) {
        return own.find(scan.id(), key).orElseThrow().wording().standard().dutch();
    }
}
