package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import nl.lokaledemocratie.quickscan.response.carried.Parcels;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A scan that ends while people answer it, by a clock that stands still until a test moves its hand. */
abstract class EndingWalk extends ResidentWalk {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration ALMOST = Duration.ofMinutes(119);
    static final String BEGUN = FloodSeal.shownBy("inwoners");
    static final String PLACE = "0123456789abcdef0123456789abcdef";

    @Inject
    ScanPeriod periods;

    @Inject
    DataSource database;

    final HandClock clock = new HandClock();
    final List<Scan> opened = new ArrayList<>();

    @BeforeEach
    void holdTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    /** Else they would be closed in the time of other tests. */
    @AfterEach
    void leaveNothingToClose() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update scan set ends_at = null where id = ? and status = 'OPEN'")) {
            for (Scan scan : opened) {
                update.setObject(1, scan.id());
                update.executeUpdate();
            }
        }
    }

    Scan open() {
        Scan scan = scenario.open();
        opened.add(scan);
        return scan;
    }

    /** Ends with the next minute, and lets that come. */
    void end(Scan scan) {
        periods.endNow(scan.id());
        clock.move(MINUTE);
    }

    /** Somebody whose device has the page with all questions. */
    static Respondent reader(Scan scan, String audience) {
        Respondent reader = new Respondent(scan);
        assertThat(reader.get("/vragen/" + audience).statusCode()).isEqualTo(200);
        return reader;
    }

    static Map<String, String> sheet() {
        return new HashMap<>(Map.of("blad", DraftTicket.fresh().text(), NOW, "4"));
    }

    Map<String, String> parcel() {
        byte[] content = new byte[12 + Parcels.sealedRoom(scenario.questionnaire())];
        return Map.of(
                "kenmerk",
                PLACE,
                "inhoud",
                Base64.getUrlEncoder().withoutPadding().encodeToString(content));
    }
}
