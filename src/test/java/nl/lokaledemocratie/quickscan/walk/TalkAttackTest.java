package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.ScanRemoval;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.talk.SealedAddresses;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RawForm;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import nl.lokaledemocratie.quickscan.walk.StoredRows.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator of the database who wants to know whose sheet is whose by the addresses that people left right after sending. */
@QuarkusTest
class TalkAttackTest extends AnonymityScenario {

    @Inject
    ClosingService closing;

    @Inject
    BallotKeys keys;

    @Inject
    FileRewrite sweeping;

    @Inject
    SealedAddresses sealed;

    @Inject
    TalkAddresses addresses;

    @Inject
    ScanRemoval removal;

    @Inject
    FloodSeal seal;

    private Superuser superuser;
    private Scan scan;
    private String start;

    /** Somebody who sent a sheet and left an address at once. */
    private record Guest(Sender sender, String address) {

        /** As one whose mark is the address. */
        Sender byAddress() {
            return new Sender(address, List.of());
        }
    }

    @BeforeEach
    void comeIn() {
        superuser = new Superuser(database, dataFolder);
        scan = scenario.open();
        addresses.ask(scan.id(), false, true);
        start = superuser.place();
    }

    @Test
    void findsNoAddressInTablesFilesAndLogWhileOpen() {
        List<Guest> guests = come(new Trace());

        assertThat(rows("sealed_address"))
                .hasSize(PEOPLE)
                .extracting(row -> row.content().length())
                .containsOnly(rows("sealed_address").get(0).content().length());
        for (Guest guest : guests) {
            assertThat(stored.all()).noneMatch(row -> row.content().contains(guest.address()));
            assertThat(files.holding(bytesOf(guest.address()))).isEmpty();
            assertThat(superuser.logHolds(start, HEX.formatHex(bytesOf(guest.address()))))
                    .isFalse();
        }
    }

    /** A sheet and an address never come in one transaction, and neither says anything of the other. */
    @Test
    void sharesNothingWithASheet() {
        come(new Trace());
        List<Row> sheets = stored.sheets(StoredSheets.table(scan.id()), scan.id(), "raadsleden");

        assertThat(rows("sealed_address"))
                .extracting(Row::transaction)
                .doesNotContainAnyElementsOf(
                        sheets.stream().map(Row::transaction).toList());
        assertThat(
                        superuser.query(
                                """
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name in ('sealed_address', 'talk_address')
                        """))
                .extracting(row -> row.get(0))
                .containsOnly("scan_id", "address_key", "content", "address");
    }

    /** What README says: in what order addresses came shows until they are mixed, to who opens them besides not at all after closing. */
    @Test
    void showsNoOrderOnceTheyAreMixed() {
        List<Guest> guests = come(new Trace());
        assertThat(LinkFinder.isOrderOf(opened(Comparator.comparing(Row::transaction)), byAddress(guests)))
                .as("the order shows before")
                .isTrue();

        assertThat(sealed.mix()).isTrue();
        sweeping.sweep();

        List<Row> mixed = rows("sealed_address");
        assertThat(mixed).extracting(Row::transaction).containsOnly(mixed.get(0).transaction());
        assertThat(LinkFinder.isOrderOf(opened(Comparator.comparing(Row::position)), byAddress(guests)))
                .isFalse();
        assertThat(LinkFinder.isOrderOf(opened(Comparator.comparing(Row::content)), byAddress(guests)))
                .isFalse();
        assertThat(sealed.mix()).as("nothing came in since").isFalse();
    }

    @Test
    void findsAfterClosingAListInTheOrderOfTheAlphabetAndNoTraceOfTheSealed() {
        Trace before = new Trace();
        List<Guest> guests = come(before);
        before.add(bytes(
                "select left(encode(content, 'hex'), 64) from sealed_address where scan_id = '" + scan.id() + "'"));
        before.add(bytes(
                "select replace(address_key::text, '-', '') from sealed_address where scan_id = '" + scan.id() + "'"));
        assertThat(before.found(files)).as("the search can find").isNotEmpty();

        closing.close(scan.id());

        assertThat(before.found(files)).isEmpty();
        assertThat(rows("sealed_address")).isEmpty();
        List<Row> list = rows("talk_address");
        assertThat(list).extracting(Row::transaction).containsOnly(list.get(0).transaction());
        assertThat(list.stream().sorted(Comparator.comparing(Row::position)).map(TalkAttackTest::address))
                .containsExactlyElementsOf(
                        guests.stream().map(Guest::address).sorted().toList());
        assertThat(finder.find(
                        scan.id(),
                        "raadsleden",
                        guests.stream().map(Guest::sender).toList()))
                .isEmpty();
    }

    @Test
    void keepsNoSamplesOfAddresses() {
        come(new Trace());
        execute("analyze sealed_address");
        closing.close(scan.id());
        execute("analyze talk_address");

        assertThat(stored.strings(
                        "select distinct attname from pg_stats where tablename in ('sealed_address', 'talk_address')"))
                .isSubsetOf("scan_id");
    }

    @Test
    void wipesAddressesFromTheFilesToo() {
        Trace opened = new Trace();
        List<Guest> guests = come(new Trace());
        closing.close(scan.id());
        opened.add(guests.stream().map(guest -> bytesOf(guest.address())).toList());
        assertThat(opened.found(files)).as("the search can find").isNotEmpty();

        addresses.wipe(scan.id());

        assertThat(opened.found(files)).isEmpty();
    }

    @Test
    void takesAddressesAwayWithTheirScan() {
        Trace opened = new Trace();
        List<Guest> guests = come(new Trace());
        closing.close(scan.id());
        opened.add(guests.stream().map(guest -> bytesOf(guest.address())).toList());

        removal.remove(scan.id(), scan.title(), seen -> true);

        assertThat(rows("talk_address")).isEmpty();
        assertThat(rows("talk_list")).isEmpty();
        assertThat(opened.found(files)).isEmpty();
    }

    @Test
    void wipesAddressesOnTheirDayAndNotBefore() {
        come(new Trace());
        closing.close(scan.id());
        assertThat(stored.strings("select wipe_on - current_date from talk_list where scan_id = '" + scan.id() + "'"))
                .containsExactly(String.valueOf(TalkAddresses.DAYS));
        addresses.wipeEnded();
        assertThat(rows("talk_address")).hasSize(PEOPLE);

        execute("update talk_list set wipe_on = current_date where scan_id = '" + scan.id() + "'");
        assertThat(addresses.find(scan.id()).orElseThrow().isWiped())
                .as("nobody reads it on its day")
                .isTrue();
        addresses.wipeEnded();

        assertThat(rows("talk_address")).isEmpty();
        assertThat(rows("talk_list")).singleElement().satisfies(row -> assertThat(row.content())
                .contains("\"wiped\":true", "\"addresses\":" + PEOPLE));
    }

    /** A row that somebody put there, or damaged, costs only itself. */
    @Test
    void closesThoughAnAddressDoesNotOpen() {
        come(new Trace());
        execute("update sealed_address set content = '\\x00' where address_key in"
                + " (select address_key from sealed_address where scan_id = '" + scan.id() + "' limit 1)");

        closing.close(scan.id());

        assertThat(addresses.find(scan.id()).orElseThrow().given()).isEqualTo(PEOPLE - 1);
    }

    /** Not in the order of the alphabet, so that this does not pass for the order of coming. */
    private List<Guest> come(Trace trace) {
        List<String> codes = invitations.issue(scan.id(), "raadsleden", PEOPLE);
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Sender sender = send(scan, codes.get(i), trace);
            String address =
                    (char) ('a' + 7 * i % PEOPLE) + UUID.randomUUID().toString() + "x".repeat(i) + "@voorbeeld.example";
            leave(address, "127.0.3." + (i + 1));
            guests.add(new Guest(sender, address));
        }
        return guests;
    }

    /** What this device was given after sending. */
    private Map<String, String> proof() {
        return Map.of("verstuurd", seal.sent(scan.id()));
    }

    private void leave(String address, String from) {
        try {
            assertThat(RawForm.post(from, "/meedoen/" + scan.link() + "/bedankt", proof(), "e-mail=" + address))
                    .startsWith("HTTP/1.1 303 ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies there, read with the key file of now. */
    private List<String> opened(Comparator<Row> order) {
        SheetOpener opener = keys.opener(scan.id());
        return rows("sealed_address").stream()
                .sorted(order)
                .map(row -> HEX.parseHex(row.content().replaceAll(".*\"content\":\"\\\\\\\\x([0-9a-f]*)\".*", "$1")))
                .map(content -> opener.openAddress(scan.id(), content).orElseThrow())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private List<Row> rows(String table) {
        return stored.all().stream()
                .filter(row -> row.table().equals(table)
                        && row.content().contains(scan.id().toString()))
                .toList();
    }

    private static List<Sender> byAddress(List<Guest> guests) {
        return guests.stream().map(Guest::byAddress).toList();
    }

    private static String address(Row row) {
        return row.content().replaceAll(".*\"address\":\"([^\"]*)\".*", "$1");
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
