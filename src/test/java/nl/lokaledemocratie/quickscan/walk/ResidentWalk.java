package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;

/** Respondents who answer a scan over HTTP, and the sheets that come of it. */
abstract class ResidentWalk {

    static final String NOW = "vooraf-meepraten.now";

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    StoredSheets sheets;

    Respondent answered(Scan scan) {
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.answer(scenario.questionnaire(), 1, 3, 4);
        return resident;
    }

    static void assertReceived(Respondent respondent, Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith(respondent.address("/bedankt"));
        assertThat(heading(respondent.get("/bedankt"))).startsWith("Bedankt");
    }

    AnswerSheet only(Scan scan) {
        List<AnswerSheet> stored = all(scan);
        assertThat(stored).hasSize(1);
        return stored.get(0);
    }

    List<AnswerSheet> all(Scan scan) {
        return sheets.list(scan.id(), scenario.questionnaire());
    }
}
