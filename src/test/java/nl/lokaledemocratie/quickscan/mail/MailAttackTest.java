package nl.lokaledemocratie.quickscan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** The administrator of the database, and whoever reads the log of the mail server, who want to know who answered. */
@QuarkusTest
class MailAttackTest extends MailScenario {

    private static final int PEOPLE = 8;
    private static final int ANSWERED = 4;

    /** A row as a superuser sees it: which transaction wrote it, how long it is, what it says. */
    private record Seen(String key, String transaction, int length, String content) {}

    @Inject
    BallotKeys keys;

    private final List<String> people = IntStream.range(0, PEOPLE)
            .mapToObj(i -> "persoon" + i + "x".repeat(i) + "@voorbeeld.example")
            .toList();

    private void inviteAndAnswer() {
        add(COUNCIL, people.toArray(String[]::new));
        queue.invite(scan.id(), PEOPLE, SITE);
        sending.sendDue();
        people.subList(0, ANSWERED).forEach(person -> {
            Respondent councillor = new Respondent(scan);
            councillor.startWithCode(code(person));
            councillor.answer(scenario.questionnaire(), 1, 4, 4);
            assertThat(councillor.send().header("Location")).endsWith("/bedankt");
        });
    }

    @Test
    void findsNoAddressAndNoCodeInTables() throws Exception {
        add(COUNCIL, people.toArray(String[]::new));
        queue.invite(scan.id(), PEOPLE, SITE);
        List<Seen> waiting = letters();
        assertThat(waiting).hasSize(PEOPLE);
        List<Seen> all = new ArrayList<>(addresses());
        all.addAll(waiting);
        sending.sendDue();
        for (String person : people) {
            String name = person.substring(0, person.indexOf('@'));
            String code = code(person);
            assertThat(all)
                    .noneMatch(row -> row.content().contains(hex(name))
                            || row.content().contains(hex(code))
                            || row.content().contains(name));
        }
        assertThat(lengths(waiting)).hasSize(1);
        assertThat(lengths(addresses())).hasSize(1);
    }

    /** Rows of who answered and of who did not change alike, at every moment. */
    @Test
    void seesNoDifferenceBetweenAddresses() throws Exception {
        inviteAndAnswer();
        List<Seen> before = addresses();
        assertThat(transactions(before)).hasSize(1);

        queue.remind(scan.id(), PEOPLE, SITE);

        List<Seen> after = addresses();
        assertThat(after)
                .extracting(Seen::key)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Seen::key).toList());
        assertThat(transactions(after)).hasSize(1).doesNotContainAnyElementsOf(transactions(before));
        assertThat(lengths(after)).hasSize(1);
        assertThat(count("select count(link) from mail_address where scan_id = '" + scan.id() + "'"))
                .as("nobody needs to know any more which code it was")
                .isZero();
        assertThat(states()).containsExactly("REMINDED");
        List<Seen> letters = letters();
        assertThat(letters).hasSize(PEOPLE);
        assertThat(transactions(letters)).hasSize(1);
        assertThat(lengths(letters)).hasSize(1);
        List<Seen> invitations =
                rows("select encode(code_hash, 'hex'), xmin::text, 0, '' from invitation where scan_id = '" + scan.id()
                        + "'");
        assertThat(invitations).hasSize(PEOPLE - ANSWERED);
        assertThat(transactions(invitations)).hasSize(1);
    }

    /** Everybody gets a letter as long as everybody else's, in an order that says nothing. */
    @Test
    void seesNoDifferenceBetweenLetters() throws Exception {
        inviteAndAnswer();
        server.purgeEmailFromAllMailboxes();
        queue.remind(scan.id(), PEOPLE, SITE);
        sending.sendDue();

        assertThat(recipients())
                .containsExactlyElementsOf(people.stream().sorted().toList());
        Set<Integer> sizes = new HashSet<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            sizes.add(text(message).length());
        }
        assertThat(sizes).hasSize(1);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(message -> text(message).replaceAll("[0-9A-Z]{5}-[0-9A-Z]{5}", "CODE"))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    /** Without the key of the scan nobody reads which code an address got, with the secrets of the service neither. */
    @Test
    void readsNoLinkWithTheSecretsOfTheServiceAlone() throws Exception {
        inviteAndAnswer();
        Seal ofService = new Seal(keys.secretOfService(scan.id(), MailQueue.PURPOSE));
        Seal ofAddresses = new Seal(keys.secretOfService(scan.id(), "mail address"));
        assertThat(addresses.list(scan.id(), Set.of(AddressState.INVITED)))
                .hasSize(PEOPLE)
                .allSatisfy(row -> {
                    String of = "link " + scan.id() + " " + row.key();
                    assertThat(ofService.open(row.link(), of)).isEmpty();
                    assertThat(ofAddresses.open(row.link(), of)).isEmpty();
                    assertThat(new Seal(keys.secret(scan.id(), MailQueue.PURPOSE)).open(row.link(), of))
                            .as("the attack can find")
                            .isPresent();
                });
    }

    @Test
    void keepsNoSamplesOfAddresses() throws Exception {
        inviteAndAnswer();
        execute("analyze mail_address, mail_letter");
        assertThat(count("select count(*) from pg_stats where tablename in ('mail_address', 'mail_letter')"
                        + " and attname in ('content', 'link', 'address_key', 'letter_key')"))
                .isZero();
    }

    private List<Seen> addresses() throws SQLException {
        return rows("select address_key::text, xmin::text, length(content) + coalesce(length(link), 0),"
                + " encode(content, 'hex') || coalesce(encode(link, 'hex'), '') from mail_address where scan_id = '"
                + scan.id() + "'");
    }

    private List<Seen> letters() throws SQLException {
        return rows("select letter_key::text, xmin::text, length(content), encode(content, 'hex') from mail_letter"
                + " where scan_id = '" + scan.id() + "'");
    }

    private Set<String> states() throws SQLException {
        return rows("select state, '', 0, '' from mail_address where scan_id = '" + scan.id() + "'").stream()
                .map(Seen::key)
                .collect(Collectors.toSet());
    }

    private List<Seen> rows(String sql) throws SQLException {
        List<Seen> seen = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                seen.add(new Seen(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4)));
            }
        }
        return seen;
    }

    private static Set<String> transactions(List<Seen> rows) {
        return rows.stream().map(Seen::transaction).collect(Collectors.toSet());
    }

    private static Set<Integer> lengths(List<Seen> rows) {
        return rows.stream().map(Seen::length).collect(Collectors.toSet());
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
