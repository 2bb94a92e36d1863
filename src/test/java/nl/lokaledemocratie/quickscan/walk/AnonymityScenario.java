package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** Ten people who answer, and everything that a superuser finds of them in tables, files and logs. */
abstract class AnonymityScenario {

    static final int PEOPLE = 10;

    static final String ANALYZE =
            "analyze invitation, draft, receipt, answer_sheet, sealed_sheet, response_count, paper_import, participant_count";

    static final HexFormat HEX = HexFormat.of();

    @Inject
    DataSource database;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @ConfigProperty(name = "quickscan.data-folder")
    Path dataFolder;

    StoredRows stored;
    LinkFinder finder;
    RawFiles files;

    @BeforeEach
    void look() {
        stored = new StoredRows(database);
        finder = new LinkFinder(stored);
        files = new RawFiles(dataFolder.resolve("postgres"));
    }

    /** What the files held before closing. */
    static final class Trace {
        private final List<byte[]> bytes = new ArrayList<>();

        void add(List<byte[]> more) {
            bytes.addAll(more);
        }

        List<String> found(RawFiles files) {
            return files.holdingAny(bytes);
        }
    }

    List<Sender> sendAll(Scan scan, String audience) {
        return sendAll(scan, audience, new Trace());
    }

    List<Sender> sendAll(Scan scan, String audience, Trace trace) {
        List<String> codes =
                audience.equals("inwoners") ? List.of() : invitations.issue(scan.id(), audience, PEOPLE + 2);
        trace.add(hashes(scan).stream().map(HEX::parseHex).toList());
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            senders.add(send(scan, codes.isEmpty() ? "" : codes.get(i), trace));
        }
        return senders;
    }

    Sender send(Scan scan, String code, Trace trace) {
        List<String> before = hashes(scan);
        String mark = "kenmerk-" + UUID.randomUUID();
        Respondent respondent = new Respondent(scan);
        (code.isEmpty() ? respondent.startAsResident() : respondent.startWithCode(code))
                .then()
                .statusCode(303);
        respondent.answer(scenario.questionnaire(), 1, 3, 4);
        respondent.post("/stap/6", Map.of("wat-eerst", mark)).then().statusCode(303);
        trace.add(bytes("select left(encode(ciphertext, 'hex'), 64) from draft where scan_id = '" + scan.id() + "'"));
        String ticket = respondent.cookies().get("antwoorden");
        execute(ANALYZE);
        respondent.send().then().statusCode(303);
        List<String> secrets = new ArrayList<>(before);
        secrets.removeAll(hashes(scan));
        assertThat(secrets).hasSize(code.isEmpty() ? 0 : 1);
        secrets.add(ticket);
        if (!code.isEmpty()) {
            secrets.addAll(List.of(code, code.replace("-", "")));
        }
        return new Sender(mark, secrets);
    }

    List<String> hashes(Scan scan) {
        return stored.strings("select encode(code_hash, 'hex') from invitation where scan_id = '" + scan.id() + "'");
    }

    List<byte[]> bytes(String sql) {
        return stored.strings(sql).stream().map(HEX::parseHex).toList();
    }

    void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + sql, e);
        }
    }
}
