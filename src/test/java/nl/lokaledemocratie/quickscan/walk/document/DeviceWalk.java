package nl.lokaledemocratie.quickscan.walk.document;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;

/** A walk with the whole questionnaire on the device, in a real browser. */
abstract class DeviceWalk {

    static final Road ROAD = Road.DEVICE;
    static final String STATUS = ".qs-kept [role=status]";

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    StoredSheets sheets;

    Visitor visitor() {
        return ROAD.visitor(site.toString());
    }

    static Page atStatements(Visitor visitor, Scan scan) {
        Page page = ROAD.start(visitor, scan);
        ROAD.rate(page, "rapportcijfer.now", "6");
        ROAD.rate(page, "contact", "nee");
        ROAD.next(page, "Stellingen");
        return page;
    }

    static Locator rating(Page page, String field, String value) {
        return page.locator("input[name='" + field + "'][value='" + value + "']");
    }

    List<AnswerSheet> all(Scan scan) {
        return sheets.list(scan.id(), questionnaires.of(scan));
    }
}
