package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.store.DamagedSheetsException;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.store.SheetBytes;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator of the database who wants to know what a councillor answered: while the scan is open, and with copies afterwards. */
@QuarkusTest
class BallotAttackTest extends AnonymityScenario {

    /** A sealed sheet as somebody copied it. */
    private record Copy(String key, byte[] content) {}

    @Inject
    ClosingService closing;

    @Inject
    BallotKeys keys;

    @Inject
    FileRewrite sweeping;

    @ConfigProperty(name = "quickscan.ballot.key-folder")
    Path keyFolder;

    private Superuser superuser;
    private Scan scan;
    private String start;

    @BeforeEach
    void comeIn() {
        superuser = new Superuser(database, dataFolder);
        scan = scenario.open();
        start = superuser.place();
    }

    @Test
    void findsNoAnswerInTablesFilesAndLogWhileOpen() {
        Trace answers = new Trace();
        List<Sender> senders = sendAll(scan, "raadsleden");
        answers.add(senders.stream().map(sender -> bytesOf(sender.mark())).toList());

        assertThat(answers.found(files)).isEmpty();
        assertThat(senders).noneMatch(sender -> superuser.logHolds(start, hex(sender.mark())));
    }

    /** The same search finds an answer that is written as it is. */
    @Test
    void wouldFindAnAnswerThatIsNotSealed() {
        String mark = "kenmerk-" + scan.id();
        execute("insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts) values ('"
                + scan.id() + "', gen_random_uuid(), 'raadsleden', '', '{}', jsonb_build_object('wat-eerst', '" + mark
                + "'))");
        assertThat(files.holding(bytesOf(mark))).isNotEmpty();
        assertThat(superuser.logHolds(start, hex(mark))).isTrue();
        execute("delete from answer_sheet where scan_id = '" + scan.id() + "'");
    }

    /** What README says: the log of the database links a code to a sealed sheet, until the traces are swept. */
    @Test
    void linksACodeToASealedSheetOnlyUntilTheTracesAreSwept() {
        sendAll(scan, "raadsleden");
        List<String> both = superuser.transactions(start, "invitation", "DELETE");
        assertThat(both)
                .hasSize(PEOPLE)
                .isSubsetOf(superuser.transactions(start, StoredSheets.table(scan.id()), "INSERT"));

        sweeping.sweep();

        assertThatThrownBy(() -> superuser.transactions(start, "invitation", "DELETE"))
                .hasMessageContaining("WAL");
    }

    @Test
    void opensNothingOfACopyMadeWhileOpenWithAllThatRemainsAfterClosing() throws IOException {
        List<Sender> senders = sendAll(scan, "raadsleden");
        List<Copy> copies = copies();
        byte[] keyFile = Files.readAllBytes(keyFile());
        assertThat(opened(copies)).as("with the key file of that time").containsAll(marks(senders));

        closing.close(scan.id());

        assertThat(keyFile()).doesNotExist();
        assertThat(files.holding(keyFile)).isEmpty();
        assertThatThrownBy(() -> opened(copies)).isInstanceOf(KeyLostException.class);

        Files.write(keyFile(), keyFile);
        assertThat(opened(copies)).as("who kept the key file opens the copy").containsAll(marks(senders));
        keys.destroy(scan.id());
    }

    /** Who knows which sealed sheet came with which code finds none of these back among the opened ones. */
    @Test
    void followsNoSealedSheetThroughTheClosing() {
        List<Sender> senders = sendAll(scan, "raadsleden");
        Trace sealed = new Trace();
        sealed.add(bytes(
                "select replace(sheet_key::text, '-', '') from sealed_sheet where scan_id = '" + scan.id() + "'"));
        sealed.add(
                bytes("select left(encode(content, 'hex'), 64) from sealed_sheet where scan_id = '" + scan.id() + "'"));
        assertThat(sealed.found(files)).isNotEmpty();

        closing.close(scan.id());

        assertThat(sealed.found(files)).isEmpty();
        assertThat(finder.find(scan.id(), "raadsleden", senders)).isEmpty();
    }

    /** Who damages a sheet and waits for the griffier to close. */
    @Test
    void findsNoAnswerAfterAClosingThatWasRefused() {
        Trace answers = new Trace();
        List<Sender> senders = sendAll(scan, "raadsleden");
        answers.add(senders.stream().map(sender -> bytesOf(sender.mark())).toList());
        execute("update sealed_sheet set content = substr(content, 1, 40) where scan_id = '" + scan.id()
                + "' and sheet_key = (select max(sheet_key::text)::uuid from sealed_sheet where scan_id = '"
                + scan.id() + "')");

        assertThatThrownBy(() -> closing.close(scan.id())).isInstanceOf(DamagedSheetsException.class);

        assertThat(answers.found(files)).isEmpty();
        assertThat(senders).noneMatch(sender -> superuser.logHolds(start, hex(sender.mark())));
    }

    /** A copy before and one after a sending differ by one sealed sheet, and the others are as they were. */
    @Test
    void seesBetweenTwoCopiesOnlyThatOneMoreCameIn() {
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 2);
        send(scan, codes.get(0), new Trace());
        List<Copy> before = copies();
        Sender second = send(scan, codes.get(1), new Trace());
        List<Copy> after = copies();

        assertThat(after)
                .extracting(Copy::key)
                .containsAll(before.stream().map(Copy::key).toList());
        assertThat(after)
                .hasSize(2)
                .extracting(copy -> copy.content().length)
                .containsOnly(after.get(0).content().length);
        assertThat(after)
                .noneMatch(copy -> new String(copy.content(), StandardCharsets.ISO_8859_1).contains(second.mark()));
    }

    private List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        superuser
                .query("select sheet_key::text, encode(content, 'hex') from sealed_sheet where scan_id = '" + scan.id()
                        + "'")
                .forEach(row -> copies.add(new Copy(row.get(0), HEX.parseHex(row.get(1)))));
        return copies;
    }

    /** The marks in copied sheets, with the key file that is there and the secrets of the service. */
    private List<String> opened(List<Copy> copies) {
        SheetOpener opener = keys.opener(scan.id());
        return copies.stream()
                .map(copy -> opener.open(scan.id(), "raadsleden", copy.content()))
                .flatMap(Optional::stream)
                .flatMap(bytes -> SheetBytes.read(bytes).stream())
                .flatMap(sheet -> sheet.texts().values().stream())
                .toList();
    }

    private static List<String> marks(List<Sender> senders) {
        return senders.stream().map(Sender::mark).toList();
    }

    private Path keyFile() {
        return keyFolder.resolve(scan.id() + ".key");
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String text) {
        return HEX.formatHex(bytesOf(text));
    }
}
