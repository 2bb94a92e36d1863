package nl.lokaledemocratie.quickscan.desk.period;

import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;

/** Fills in the form of from when until when. */
final class PlannedPeriod {

    private PlannedPeriod() {}

    /** Sends it as a clerk does, who looked at the page before. */
    static Response plan(StaffBrowser clerk, Scan scan, String day, String time, String lastDay, String lastTime) {
        String address = "/scans/" + scan.id() + "/periode";
        return clerk.post(
                address,
                PageForm.of(clerk.get(address), "/periode")
                        .with("begin-dag", day)
                        .with("begin-tijd", time)
                        .with("dag", lastDay)
                        .with("tijd", lastTime)
                        .fields());
    }
}
