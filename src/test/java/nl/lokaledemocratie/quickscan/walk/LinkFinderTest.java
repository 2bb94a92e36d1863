package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.junit.jupiter.api.Test;

/** The search of the other tests finds links and orders where they are planted. */
@QuarkusTest
class LinkFinderTest extends AnonymityScenario {

    @Test
    void theFinderSeesTheOrderWhenSheetsComeOneByOne() throws SQLException {
        Scan scan = scenario.open();
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Sender sender = new Sender("kenmerk-" + UUID.randomUUID(), List.of());
            insert(scan, UUID.randomUUID(), sender);
            senders.add(sender);
        }
        assertThat(finder.find(scan.id(), "raadsleden", senders))
                .contains(
                        "transactions tell sheets apart",
                        "order of transaction is the order of sending",
                        "order of place is the order of sending");
    }

    @Test
    void theFinderSeesKeysThatCarryTheOrderOrTheInvitation() throws SQLException {
        Scan scan = scenario.open();
        invitations.issue(scan.id(), "raadsleden", PEOPLE);
        List<Sender> senders = new ArrayList<>();
        for (String hash : hashes(scan).stream().sorted().toList()) {
            Sender sender = new Sender("kenmerk-" + UUID.randomUUID(), List.of(hash));
            insert(
                    scan,
                    new UUID(
                            Long.parseUnsignedLong(hash.substring(0, 16), 16),
                            Long.parseUnsignedLong(hash.substring(16, 32), 16)),
                    sender);
            senders.add(sender);
        }
        assertThat(finder.find(scan.id(), "raadsleden", senders))
                .contains(
                        "secret of a sender in table invitation",
                        "key of a sheet occurs elsewhere",
                        "order of key is the order of sending");
    }

    private void insert(Scan scan, UUID key, Sender sender) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts) values (?, ?, 'raadsleden', '', '{}', jsonb_build_object('wat-eerst', ?))")) {
            insert.setObject(1, scan.id());
            insert.setObject(2, key);
            insert.setString(3, sender.mark());
            insert.executeUpdate();
        }
    }
}
