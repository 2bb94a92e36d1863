package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.response.Channel;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.response.store.ClosingRewrite;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of the privacy page, from the side of somebody who wants to break it. */
@QuarkusTest
class AnonymityTest {

    private static final int PEOPLE = 10;
    private static final String ANALYZE =
            "analyze invitation, draft, receipt, answer_sheet, response_count, paper_import";
    private static final HexFormat HEX = HexFormat.of();

    @Inject
    DataSource database;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ClosingRewrite closing;

    @Inject
    ResponseIntake intake;

    @ConfigProperty(name = "quickscan.data-folder")
    Path dataFolder;

    private StoredRows stored;
    private LinkFinder finder;
    private RawFiles files;

    @BeforeEach
    void look() {
        stored = new StoredRows(database);
        finder = new LinkFinder(stored);
        files = new RawFiles(dataFolder.resolve("postgres"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raadsleden", "inwoners"})
    void nothingStoredLinksAnInvitationToAnswersWhileOpen(String audience) {
        Scan scan = scenario.open();
        List<Sender> senders = sendAll(scan, audience);
        assertThat(finder.find(scan.id, audience, senders)).isEmpty();
        assertThat(stored.all())
                .filteredOn(row -> row.content().contains(scan.id.toString()))
                .extracting(StoredRows.Row::table)
                .doesNotContain("draft")
                .contains("answer_sheet", "receipt", "response_count");
    }

    @Test
    void keepsNoOrderOfAnswersToOwnQuestionsAfterClosing() {
        Scan scan = scenario.openEveryKind();
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Sender sender = new Sender("kenmerk-" + UUID.randomUUID(), List.of());
            AnswerSheet full = EveryKind.fullest("inwoners");
            AnswerSheet own =
                    new AnswerSheet("inwoners", full.ratings(), Map.of(), Map.of(), Map.of("eigen-4", sender.mark()));
            intake.storeAll(scan.id, EveryKind.withOwn(), List.of(own), Channel.ONLINE, LocalDate.of(2026, 3, 18));
            senders.add(sender);
        }
        assertThat(finder.find(scan.id, "inwoners", senders)).isEmpty();

        scenario.close(scan);
        closing.run(scan.id);

        assertThat(finder.find(scan.id, "inwoners", senders)).isEmpty();
        assertThatFilesKeepNoOrder(senders);
    }

    @Test
    void keepsSamplesOfNothingButScanAndAudience() {
        Scan scan = scenario.open();
        sendAll(scan, "raadsleden");
        new Respondent(scan).startAsResident().then().statusCode(303);
        execute("insert into paper_import values ('" + scan.id + "', '\\x01')");
        execute(ANALYZE);
        List<String> sampled = stored.strings(
                """
                        select distinct attname from pg_stats where schemaname = 'public'
                        and tablename in ('invitation', 'draft', 'receipt', 'answer_sheet', 'response_count', 'paper_import')
                        """);
        assertThat(sampled).containsExactlyInAnyOrder("scan_id", "audience");
    }

    @Test
    void forgetsAtClosingTheSamplesThatAnEarlierVersionLetBeGathered() {
        Scan scan = scenario.open();
        Trace trace = new Trace();
        invitations.issue(scan.id, "raadsleden", PEOPLE);
        List<String> hashes = hashes(scan);
        execute("alter table invitation alter code_hash set statistics 10000");
        execute("analyze invitation");
        assertThat(stored.strings("select histogram_bounds::text from pg_stats where attname = 'code_hash'"))
                .singleElement(STRING)
                .contains(hashes);
        execute("alter table invitation alter code_hash type bytea, alter code_hash set statistics 0");
        assertThat(stored.strings("select 1 from pg_stats where attname = 'code_hash'"))
                .isEmpty();
        trace.add(hashes.stream().map(HEX::parseHex).toList());
        execute("checkpoint");
        assertThat(trace.found(files)).hasSizeGreaterThan(1);

        scenario.close(scan);
        closing.run(scan.id);

        assertThat(trace.found(files)).as("files that still hold a trace").isEmpty();
    }

    @Test
    void logsNothingOfAnAnswerOrCodeThatCannotBeRead() throws IOException {
        Scan scan = scenario.open();
        Respondent respondent = new Respondent(scan);
        respondent.startAsResident().then().statusCode(303);
        respondent.get("/stap/6");
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listener(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            assertThat(respondent.postAsWritten("/stap/6", "wat-eerst=GEHEIM%zz"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Wij begrijpen dit verzoek niet");
            assertThat(respondent.postAsWritten("/code", "code=GEHEIM%zz")).startsWith("HTTP/1.1 400 ");
            assertThat(respondent.get("/test-that-fails").statusCode()).isEqualTo(500);
        } finally {
            root.removeHandler(listener);
        }
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("IllegalStateException", "IllegalArgumentException"))
                .noneSatisfy(line -> assertThat(line).contains("GEHEIM"));
    }

    /** Goes wrong on purpose, among the pages of respondents. */
    @jakarta.ws.rs.Path("/meedoen/{link}/test-that-fails")
    @PermitAll
    public static class Failing {
        @GET
        @Produces("text/html")
        public String fail() {
            throw new IllegalStateException("GEHEIM", new IllegalArgumentException("GEHEIM"));
        }
    }

    @Test
    void nothingStoredLinksAnInvitationToAnswersAfterClosing() {
        Scan scan = scenario.open();
        Trace trace = new Trace();
        List<Sender> senders = sendAll(scan, "raadsleden", trace);
        trace.add(bytes("select encode(token_hash, 'hex') from receipt where scan_id = '" + scan.id + "'"));
        trace.add(
                bytes("select replace(sheet_key::text, '-', '') from answer_sheet where scan_id = '" + scan.id + "'"));
        assertThat(trace.found(files)).as("the search can find").isNotEmpty();

        scenario.close(scan);
        closing.run(scan.id);

        assertThat(finder.find(scan.id, "raadsleden", senders)).isEmpty();
        assertThat(stored.all())
                .filteredOn(row -> row.content().contains(scan.id.toString()))
                .extracting(StoredRows.Row::table)
                .doesNotContain("invitation", "draft", "receipt");
        assertThat(trace.found(files)).as("files that still hold a trace").isEmpty();
        assertThatFilesKeepNoOrder(senders);
    }

    @Test
    void nothingLoggedLinksAnInvitationToAnswers() throws IOException {
        Scan scan = scenario.open();
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listener(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        List<Sender> senders;
        try {
            senders = sendAll(scan, "raadsleden");
            new Respondent(scan).startWithCode("00000-00000");
        } finally {
            root.removeHandler(listener);
        }
        lines.addAll(Files.readAllLines(dataFolder.resolve("postgres.log")));
        List<String> telling = new ArrayList<>(List.of(scan.id.toString(), scan.link, "127.0.0.1:", "00000-00000"));
        senders.forEach(sender -> {
            telling.add(sender.mark());
            telling.addAll(sender.secrets());
        });
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(telling));
    }

    @Test
    void theFinderSeesTheOrderWhenSheetsComeOneByOne() throws SQLException {
        Scan scan = scenario.open();
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Sender sender = new Sender("kenmerk-" + UUID.randomUUID(), List.of());
            insert(scan, UUID.randomUUID(), sender);
            senders.add(sender);
        }
        assertThat(finder.find(scan.id, "raadsleden", senders))
                .contains(
                        "transactions tell sheets apart",
                        "order of transaction is the order of sending",
                        "order of place is the order of sending");
    }

    @Test
    void theFinderSeesKeysThatCarryTheOrderOrTheInvitation() throws SQLException {
        Scan scan = scenario.open();
        invitations.issue(scan.id, "raadsleden", PEOPLE);
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
        assertThat(finder.find(scan.id, "raadsleden", senders))
                .contains(
                        "secret of a sender in table invitation",
                        "key of a sheet occurs elsewhere",
                        "order of key is the order of sending");
    }

    /** What the files held before closing. */
    private static final class Trace {
        private final List<byte[]> bytes = new ArrayList<>();

        void add(List<byte[]> more) {
            bytes.addAll(more);
        }

        List<String> found(RawFiles files) {
            return bytes.stream()
                    .flatMap(trace -> files.holding(trace).stream())
                    .distinct()
                    .toList();
        }
    }

    private List<Sender> sendAll(Scan scan, String audience) {
        return sendAll(scan, audience, new Trace());
    }

    private List<Sender> sendAll(Scan scan, String audience, Trace trace) {
        List<String> codes = audience.equals("inwoners") ? List.of() : invitations.issue(scan.id, audience, PEOPLE + 2);
        trace.add(hashes(scan).stream().map(HEX::parseHex).toList());
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            senders.add(send(scan, codes.isEmpty() ? "" : codes.get(i), trace));
        }
        return senders;
    }

    private Sender send(Scan scan, String code, Trace trace) {
        List<String> before = hashes(scan);
        String mark = "kenmerk-" + UUID.randomUUID();
        Respondent respondent = new Respondent(scan);
        (code.isEmpty() ? respondent.startAsResident() : respondent.startWithCode(code))
                .then()
                .statusCode(303);
        respondent.answer(scenario.questionnaire(), 1, 3, 4);
        respondent.post("/stap/6", Map.of("wat-eerst", mark)).then().statusCode(303);
        trace.add(bytes("select left(encode(ciphertext, 'hex'), 64) from draft where scan_id = '" + scan.id + "'"));
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

    /** The write-ahead log has pages of the rewritten table when the server looked after it since; in the new order, too. */
    private void assertThatFilesKeepNoOrder(List<Sender> senders) {
        List<String> marks = senders.stream().map(Sender::mark).toList();
        List<String> holders = marks.stream()
                .flatMap(mark -> files.holding(mark.getBytes(StandardCharsets.US_ASCII)).stream())
                .distinct()
                .toList();
        assertThat(holders)
                .as("files with answers")
                .filteredOn(file -> !file.startsWith("pg_wal/"))
                .containsExactlyElementsOf(stored.strings("select pg_relation_filepath('answer_sheet')"));
        assertThat(holders)
                .map(file -> files.order(file, marks))
                .filteredOn(order -> order.size() == marks.size())
                .isNotEmpty()
                .noneMatch(order -> LinkFinder.isOrderOf(order, senders));
    }

    private List<String> hashes(Scan scan) {
        return stored.strings("select encode(code_hash, 'hex') from invitation where scan_id = '" + scan.id + "'");
    }

    private List<byte[]> bytes(String sql) {
        return stored.strings(sql).stream().map(HEX::parseHex).toList();
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + sql, e);
        }
    }

    private void insert(Scan scan, UUID key, Sender sender) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts) values (?, ?, 'raadsleden', '', '{}', jsonb_build_object('wat-eerst', ?))")) {
            insert.setObject(1, scan.id);
            insert.setObject(2, key);
            insert.setString(3, sender.mark());
            insert.executeUpdate();
        }
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : line.getMessage());
                Stream.ofNullable(line.getThrown())
                        .flatMap(thrown -> Stream.iterate(thrown, next -> next != null, Throwable::getCause))
                        .map(Throwable::toString)
                        .forEach(lines::add);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
