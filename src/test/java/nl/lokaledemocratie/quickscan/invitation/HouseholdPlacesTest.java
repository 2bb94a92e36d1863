package nl.lokaledemocratie.quickscan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;

/** How the places of households lie in the table: who has no code sees none together. */
@QuarkusTest
class HouseholdPlacesTest {

    private static final int HOUSES = 50;
    private static final int PLACES = 4;

    @Inject
    HouseholdCodes codes;

    @Inject
    InvitationKey key;

    @Inject
    ScanScenario scenario;

    @Inject
    DataSource database;

    @Test
    void doNotLieTogether() throws SQLException {
        Scan scan = scenario.open();
        Map<String, Integer> house = new HashMap<>();
        for (String code : issue(scan, 0).codes()) {
            InvitationHash hash = key.hash(scan.id(), InvitationCode.parse(code).orElseThrow());
            int number = house.size() / PLACES;
            key.places(scan.id(), hash, PLACES)
                    .forEach(place -> house.put(HexFormat.of().formatHex(place.bytes()), number));
        }
        List<String> stored = inPlace(scan.id());
        assertThat(stored).hasSize(HOUSES * PLACES).allMatch(house::containsKey);
        long neighbours = 0;
        for (int row = 1; row < stored.size(); row++) {
            neighbours += house.get(stored.get(row)).equals(house.get(stored.get(row - 1))) ? 1 : 0;
        }
        assertThat(neighbours).as("by chance three of 199").isLessThan(20);
    }

    @Test
    void makesCodesOfAFormOnce() {
        Scan scan = scenario.open();
        issue(scan, 0);
        assertThatThrownBy(() -> issue(scan, 0)).isInstanceOf(CodesMadeMeanwhileException.class);
        assertThat(codes.made(scan, "inwoners").codes()).isEqualTo(HOUSES);
        issue(scan, 1);
        assertThat(codes.made(scan, "inwoners").places()).isEqualTo(2 * HOUSES * PLACES);
    }

    @Test
    void leavesWhoMayAnswerAsItIsOnceOpen() {
        Scan scan = scenario.open();
        Household only = new Household(PLACES, Letters.ONLY);
        assertThatThrownBy(() -> codes.issue(scan.id(), "inwoners", 0, 1, only))
                .isInstanceOf(LettersFixedException.class);
    }

    private IssuedCodes issue(Scan scan, int round) {
        return codes.issue(scan.id(), "inwoners", round, HOUSES, new Household(PLACES, Letters.BESIDE));
    }

    private List<String> inPlace(UUID scan) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select encode(code_hash, 'hex') from invitation where scan_id = ? order by ctid")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                List<String> hashes = new ArrayList<>();
                while (rows.next()) {
                    hashes.add(rows.getString(1));
                }
                return hashes;
            }
        }
    }
}
