package nl.lokaledemocratie.quickscan.walk;

import static io.restassured.RestAssured.given;
import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** A scan is not looked up for every page, and still nobody reads what it was before. */
@QuarkusTest
class ScanFromMemoryTest extends ResidentWalk {

    /** A little longer than a scan is remembered. */
    private static final long FORGOTTEN = 3_200;

    @Inject
    ScanService scans;

    @Inject
    DataSource database;

    @Test
    void tellsAtOnceWhatWasChangedHere() {
        Scan scan = scenario.open();
        Respondent reader = new Respondent(scan);
        assertThat(page(reader.get("")).select(".qs-eyebrow").text()).isEqualTo(scan.title());
        scans.describe(scan.id(), "Een andere naam", Map.of());
        assertThat(page(reader.get("")).select(".qs-eyebrow").text()).isEqualTo("Een andere naam");
        scans.close(scan.id());
        assertThat(reader.get("").statusCode()).isEqualTo(410);
        scans.remove(scan.id(), seen -> true);
        assertThat(reader.get("").statusCode()).isEqualTo(404);
    }

    @Test
    void storesNothingAfterAnotherInstanceClosed() throws Exception {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.post("/stap/1", Map.of(NOW, "3"));
        closeElsewhere(scan);
        assertThat(new Respondent(scan).startAsResident().statusCode()).isEqualTo(410);
        assertThat(resident.send().statusCode()).isEqualTo(410);
        Thread.sleep(FORGOTTEN);
        assertThat(heading(new Respondent(scan).get(""))).contains("gesloten");
    }

    @Test
    void keepsLanguagesAndPeopleApart() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        String dutch = heading(resident.get("?taal=nl"));
        String english = heading(resident.get("?taal=en"));
        assertThat(heading(resident.get("?taal=nl"))).isEqualTo(dutch).isNotEqualTo(english);
        resident.startAsResident();
        assertThat(page(resident.get("")).select("#verder")).hasSize(1);
        assertThat(page(new Respondent(scan).get("")).select("#verder")).isEmpty();
    }

    @Test
    void servesTheSamePageToWhoDoesNotUnpack() {
        Scan scan = scenario.open();
        String address = "/meedoen/" + scan.link();
        Response packed = given().header("Accept-Encoding", "gzip").get(address);
        Response plain = given().config(io.restassured.config.RestAssuredConfig.newConfig()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "identity")
                .get(address);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNotEqualTo("gzip");
        assertThat(packed.asString()).contains("Goed om te weten").isEqualTo(plain.asString());
    }

    private void closeElsewhere(Scan scan) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update scan set status = 'CLOSED', closed_on = opened_on where id = ?")) {
            update.setObject(1, scan.id());
            update.executeUpdate();
        }
    }
}
