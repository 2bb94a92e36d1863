package nl.lokaledemocratie.quickscan.mail;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.invitation.CodeExchange;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import org.jboss.logging.Logger;

/**
 * Makes letters: the invitations of addresses that had none, and one reminder. A reminder goes to all who were invited, whether they answered
 * or not: to whom it goes, in which order and how large it is would tell the mail server otherwise. Who did not answer gets a code that
 * works in it, and who did one that opens nothing.
 */
@ApplicationScoped
@Transactional
public class MailQueue {

    /** What goes with the key of a scan: letters on their way, and which code an address got. */
    static final String PURPOSE = "mail letter";

    private static final Logger LOG = Logger.getLogger(MailQueue.class);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BATCH = 1_000;

    /** What is made at once for a group. */
    private static final int MOST_CODES = 10_000;

    private static final String LETTER =
            """
            insert into mail_letter (scan_id, letter_key, audience, reminder, content, due_minute) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String ADDRESS =
            "update mail_address set state = ?, link = ? where scan_id = ? and address_key = ?";

    private static final String ROUND =
            """
            insert into mail_round (scan_id, audience, reminder, letters) values (?, ?, ?, ?)
            on conflict (scan_id, audience, reminder) do update set letters = mail_round.letters + excluded.letters
            """;

    @Inject
    DataSource database;

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    BallotKeys keys;

    @Inject
    InvitationService invitations;

    @Inject
    CodeExchange exchange;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSetups setups;

    @Inject
    Clock clock;

    /** A letter to be. */
    private record Draft(StoredAddress address, String code) {}

    /**
     * Makes an invitation for each address that had none.
     *
     * @param seen to how many, as somebody saw it: of two who do it at the same time one makes letters
     * @param site where respondents find the service
     * @throws ChangedMeanwhileException when it are more or fewer by now
     * @throws ScanNotOpenException      when nobody can begin just now
     * @throws nl.lokaledemocratie.quickscan.invitation.TooManyCodesException when a group has more addresses than people without a code
     */
    public void invite(UUID id, int seen, URI site) {
        make(id, AddressState.NEW, seen, site);
    }

    /**
     * Makes a reminder for each address that had an invitation and no reminder yet.
     *
     * @param seen as with invitations
     * @param site too
     * @throws ChangedMeanwhileException when it are more or fewer by now, or invitations are on their way still
     * @throws ScanNotOpenException      when nobody can begin
     */
    public void remind(UUID id, int seen, URI site) {
        make(id, AddressState.INVITED, seen, site);
    }

    private void make(UUID id, AddressState before, int seen, URI site) {
        boolean reminder = before == AddressState.INVITED;
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.OPEN || scan.stage(clock.instant()) != ScanEnd.Stage.ASKING) {
            throw new ScanNotOpenException(scan.status());
        }
        if (scan.pause().isPresent()) {
            throw ScanNotOpenException.paused();
        }
        List<StoredAddress> waiting = addresses.list(id, Set.of(before));
        if (waiting.size() != seen || seen == 0 || reminder && isOnItsWay(id)) {
            throw new ChangedMeanwhileException("mail of scan " + id);
        }
        setups.keepAddress(id, site);
        Collections.shuffle(waiting, CHANCE);
        Questionnaire questionnaire = questionnaires.of(scan);
        Map<String, List<StoredAddress>> groups = waiting.stream()
                .collect(Collectors.groupingBy(StoredAddress::audience, TreeMap::new, Collectors.toList()));
        Seal seal = new Seal(keys.secret(id, PURPOSE));
        groups.forEach((group, people) -> {
            boolean byCode = questionnaire.audience(group).closed();
            List<String> codes = !byCode
                    ? people.stream().map(person -> "").toList()
                    : reminder ? exchange(id, group, people, seal) : issue(id, group, people.size());
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                drafts.add(new Draft(people.get(i), codes.get(i)));
            }
            write(id, group, reminder, drafts, seal);
        });
        LOG.infof("Made %s of scan %s", reminder ? "the reminders" : "invitations", id);
    }

    private List<String> issue(UUID scan, String group, int number) {
        List<String> codes = new ArrayList<>();
        for (int left = number; left > 0; left -= MOST_CODES) {
            codes.addAll(invitations.issue(scan, group, Math.min(left, MOST_CODES)));
        }
        return codes;
    }

    private List<String> exchange(UUID scan, String group, List<StoredAddress> people, Seal seal) {
        return exchange.exchange(
                scan,
                group,
                people.stream()
                        .map(person -> seal.open(person.link(), link(scan, person.key()))
                                .map(InvitationHash::new)
                                .orElseThrow(() -> new IllegalStateException("A code of scan " + scan + " is damaged")))
                        .toList());
    }

    /** Letters first: who looks at the tables of a transaction that was cut short finds nothing of it. */
    private void write(UUID scan, String group, boolean reminder, List<Draft> drafts, Seal seal) {
        try (Connection connection = database.getConnection();
                PreparedStatement letter = connection.prepareStatement(LETTER);
                PreparedStatement address = connection.prepareStatement(ADDRESS);
                PreparedStatement round = connection.prepareStatement(ROUND)) {
            for (int i = 0; i < drafts.size(); i++) {
                add(letter, scan, group, reminder, drafts.get(i), seal);
                mark(address, scan, reminder, drafts.get(i), seal);
                if ((i + 1) % BATCH == 0) {
                    letter.executeBatch();
                    address.executeBatch();
                }
            }
            letter.executeBatch();
            address.executeBatch();
            round.setObject(1, scan);
            round.setString(2, group);
            round.setBoolean(3, reminder);
            round.setInt(4, drafts.size());
            round.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not make letters", e);
        }
    }

    private void add(PreparedStatement insert, UUID scan, String group, boolean reminder, Draft draft, Seal seal)
            throws SQLException {
        UUID key = UUID.randomUUID();
        String text = Letter.text(draft.address().key(), draft.address().to(), draft.code());
        insert.setObject(1, scan);
        insert.setObject(2, key);
        insert.setString(3, group);
        insert.setBoolean(4, reminder);
        insert.setBytes(5, seal.seal(text, Letter.ROOM, letter(scan, key)));
        insert.setLong(6, LettersOnTheirWay.minute(clock.instant()));
        insert.addBatch();
    }

    /** After the reminder nobody needs to know which code it was. */
    private void mark(PreparedStatement update, UUID scan, boolean reminder, Draft draft, Seal seal)
            throws SQLException {
        UUID key = draft.address().key();
        update.setString(1, (reminder ? AddressState.REMINDED : AddressState.INVITED).name());
        Optional<InvitationHash> kept = reminder ? Optional.empty() : invitations.parse(scan, draft.code());
        update.setBytes(
                2, kept.map(hash -> seal.seal(hash.bytes(), link(scan, key))).orElse(null));
        update.setObject(3, scan);
        update.setObject(4, key);
        update.addBatch();
    }

    /** Whether letters of a scan wait. */
    public boolean isOnItsWay(UUID scan) {
        return count(scan) > 0;
    }

    /** How many letters of a scan are not sent yet. */
    public int count(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from mail_letter where scan_id = ?")) {
            select.setObject(1, scan);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count letters", e);
        }
    }

    /** To what a letter is bound. */
    static String letter(UUID scan, UUID key) {
        return "letter " + scan + " " + key;
    }

    private static String link(UUID scan, UUID address) {
        return "link " + scan + " " + address;
    }

    /** The groups of a questionnaire to which one can write: those with codes, and those that begin with the public link alone. */
    public static List<String> groups(Scan scan, Questionnaire questionnaire) {
        Stream<String> byLetter = scan.audiences().stream()
                .filter(group -> group.letters() == Letters.ONLY)
                .map(group -> group.audience());
        Set<String> without = byLetter.collect(Collectors.toSet());
        return questionnaire.audiences().stream()
                .map(audience -> audience.key())
                .filter(group -> !without.contains(group))
                .toList();
    }
}
