package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.SheetStamp;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** How a sheet came in is kept through sealing and opening, and decides what may be shown; also of sheets that do not say it. */
@QuarkusTest
class SheetChannelTest {

    private static final String COUNCIL = "raadsleden";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Inject
    Scenario scenario;

    @Inject
    ResponseIntake intake;

    @Inject
    BallotBox box;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    AnswerSheetReader reader;

    @Inject
    EntityManager entities;

    /** Twenty councillors of 23: enough for everything, but for who typed 17 of them. */
    @Test
    void hidesWhatWhoTypedThePaperWouldKnow() {
        assertThat(council(20, 0)).containsOnly(Visibility.FULL);
        assertThat(council(3, 17)).containsOnly(Visibility.HIDDEN);
        assertThat(council(0, 20)).as("all of it is known to him anyhow").containsOnly(Visibility.FULL);
    }

    @Test
    void tellsHowManyCameOnPaper() {
        Scan scan = open(12, 6);
        closing.close(scan.id());

        assertThat(result(scan).groups())
                .filteredOn(group -> group.key().equals(COUNCIL))
                .extracting(PublishedGroup::respondents, group -> group.paper().orElse(-1))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(18, 6));
    }

    /** A sheet of an earlier version: of a batch it came on paper, else online where the counters know of no other paper. */
    @Test
    void asksBatchesAndCountersWhereSheetsDoNotSayIt() {
        Scan scan = open(0, 0);
        silent(scan, COUNCIL, 17, OptionalInt.empty());
        silent(scan, COUNCIL, 5, OptionalInt.of(1));
        counted(scan, COUNCIL, "PAPER", 5);
        silent(scan, "inwoners", 12, OptionalInt.empty());
        counted(scan, "inwoners", "PAPER", 2);

        closing.close(scan.id());

        assertThat(channels(scan, COUNCIL)).isEqualTo(Map.of(Channel.ONLINE, 17L, Channel.PAPER, 5L));
        assertThat(channels(scan, "inwoners")).isEqualTo(Map.of(Channel.UNKNOWN, 12L));
        assertThat(visibilities(scan, COUNCIL)).contains(Visibility.FULL).doesNotContain(Visibility.HIDDEN);
        assertThat(visibilities(scan, "inwoners"))
                .as("nobody can tell what who typed two of them knows")
                .containsOnly(Visibility.HIDDEN);
    }

    /** The statement of the migration, over closed scans of before it. */
    @Test
    void knowsFromTheCountersHowOldSheetsCameIn() throws IOException {
        Scan scan = open(12, 0);
        intake.storeAll(scan.id(), scenario.questionnaire(), sheets("ambtenaren", 11), Channel.PAPER, DAY);
        intake.storeAll(scan.id(), scenario.questionnaire(), sheets("inwoners", 11), Channel.PAPER, DAY);
        intake.storeAll(scan.id(), scenario.questionnaire(), sheets("inwoners", 11), Channel.ONLINE, DAY);
        closing.close(scan.id());
        change("update answer_sheet set paper = null where scan_id = :scan", scan);
        String migration = migration();

        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(migration.substring(
                        migration.indexOf("with came"), migration.indexOf(";", migration.indexOf("with came"))))
                .executeUpdate());

        assertThat(channels(scan, COUNCIL)).isEqualTo(Map.of(Channel.ONLINE, 12L));
        assertThat(channels(scan, "ambtenaren")).isEqualTo(Map.of(Channel.PAPER, 11L));
        assertThat(channels(scan, "inwoners")).as("a mixture").isEqualTo(Map.of(Channel.UNKNOWN, 22L));
    }

    private static String migration() throws IOException {
        try (InputStream in = SheetChannelTest.class.getResourceAsStream("/db/migration/V16__sheet_channel.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Visibility> council(int online, int paper) {
        Scan scan = open(online, paper);
        closing.close(scan.id());
        return visibilities(scan, COUNCIL);
    }

    private Scan open(int online, int paper) {
        Scan scan = scenario.open(scenario.municipality());
        List<AnswerSheet> sheets = sheets(COUNCIL, online + paper);
        store(scan, sheets.subList(0, online), Channel.ONLINE);
        store(scan, sheets.subList(online, online + paper), Channel.PAPER);
        return scan;
    }

    private void store(Scan scan, List<AnswerSheet> sheets, Channel channel) {
        intake.storeAll(scan.id(), scenario.questionnaire(), sheets, channel, DAY);
    }

    private List<AnswerSheet> sheets(String audience, int number) {
        return new RandomSheets(scenario.questionnaire(), 5).of(audience, number);
    }

    private void silent(Scan scan, String audience, int number, OptionalInt batch) {
        List<AnswerSheet> sheets = sheets(audience, number).stream()
                .map(sheet -> sheet.on(Channel.UNKNOWN))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> box.add(scan.id(), scenario.questionnaire(), audience, SheetStamp.ofBatch(batch), sheets));
    }

    private void counted(Scan scan, String audience, String channel, int number) {
        change(
                "insert into response_count (scan_id, audience, day, channel, responses) values (:scan, '%s', '2026-05-01', '%s', %s)"
                        .formatted(audience, channel, number),
                scan);
    }

    private void change(String sql, Scan scan) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter("scan", scan.id())
                .executeUpdate());
    }

    private Map<Channel, Long> channels(Scan scan, String audience) {
        List<AnswerSheet> read = new java.util.ArrayList<>();
        UUID id = scan.id();
        reader.forEach(id, scenario.questionnaire(), read::add);
        return read.stream()
                .filter(sheet -> sheet.audience().equals(audience))
                .collect(Collectors.groupingBy(AnswerSheet::channel, Collectors.counting()));
    }

    private PublishedResult result(Scan scan) {
        return publications.find(scan.id()).orElseThrow().result();
    }

    /** Of the themes they were asked about. */
    private List<Visibility> visibilities(Scan scan, String audience) {
        return result(scan).scores().stream()
                .filter(score -> score.cell().group().equals(audience))
                .filter(score -> score.cell().level() == Level.THEME)
                .map(score -> score.visibility())
                .filter(visibility -> visibility != Visibility.NO_DATA)
                .toList();
    }
}
