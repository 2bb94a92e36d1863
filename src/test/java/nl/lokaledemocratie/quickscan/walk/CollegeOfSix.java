package nl.lokaledemocratie.quickscan.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

/** A college of six in an open scan, and the clerk who makes its codes. */
abstract class CollegeOfSix {

    static final String COLLEGE = "collegeleden";
    static final int SIZE = 6;

    /** Over days that are there, so that none is moved onto another. */
    private static final int FAR = 10_000;

    @Inject
    Scenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    EntityManager entities;

    @Inject
    ResponseCounts counts;

    Scan scan;
    String path;
    StaffBrowser clerk;

    @BeforeEach
    void openAScan() {
        Organisation organisation = scenario.municipality();
        scan = scenario.open(organisation);
        path = "/scans/" + scan.id() + "/uitnodigingen";
        clerk = scenario.clerkOf(organisation);
    }

    Map<String, String> form(boolean again) {
        Element form = read(clerk.get(path)).select("section:has(#kop-" + COLLEGE + ") form").stream()
                .filter(one -> one.select("[name=soort]").isEmpty() != again)
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden], input[name=aantal]").stream()
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("vorm", "pagina");
        return fields;
    }

    static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    void answerWith(String code) {
        Respondent respondent = new Respondent(scan);
        respondent.startWithCode(code).then().statusCode(303);
        respondent.answer(scenario.questionnaire(), 1, 3, 4);
        respondent.send().then().statusCode(303);
    }

    /** What came in today came in yesterday. */
    void aDayLater() {
        moveDays(-1);
    }

    /** What came in today comes in tomorrow. */
    void aDayEarlier() {
        moveDays(1);
    }

    private void moveDays(int by) {
        counts.catchUp();
        List.of(by + FAR, -FAR).forEach(this::add);
    }

    private void add(int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("response_count set day = day", "invitation_round set renewed_on = renewed_on")
                        .forEach(day -> entities.createNativeQuery("update " + day + " + :days where scan_id = :scan")
                                .setParameter("days", days)
                                .setParameter("scan", scan.id())
                                .executeUpdate()));
    }

    long letIn(List<String> codes) {
        return codes.stream()
                .filter(code -> invitations.findAdmission(scan.id(), code).isPresent())
                .count();
    }

    long open() {
        return invitations.countOpen(scan.id()).getOrDefault(COLLEGE, 0L);
    }

    static List<String> codes(Response response) {
        return read(response).select(".qs-code").eachText();
    }

    static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }

    static String text(Response response) {
        return read(response).text();
    }
}
