package nl.lokaledemocratie.quickscan.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/**
 * Takes letters out of the queue, one by one, and says what became of each. A letter is marked before it is handed to the mail server and
 * never handed over again unless that said it did not take it: who gets none because the service stopped just then is counted.
 */
@ApplicationScoped
@Transactional
class LettersOnTheirWay {

    private static final Logger LOG = Logger.getLogger(LettersOnTheirWay.class);
    private static final long SECONDS_OF_A_MINUTE = 60;

    /** How long after a letter was put off it is tried again, by how often it was tried. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** Longer than any server is waited for: whoever took it does not work on it any more. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final String PACE =
            """
            update mail_pace set minute = ?, sent = case when minute = ? then sent + 1 else 1 end
            where minute <> ? or sent < ?
            """;

    /** The keys are drawn by chance, so their order is. */
    private static final String TAKE =
            """
            update mail_letter set taken_minute = ?, tries = tries + 1
            where letter_key = (
                select letter_key from mail_letter join scan on scan.id = mail_letter.scan_id
                where taken_minute is null and due_minute <= ? and status = 'OPEN' and paused_at is null and (ends_at is null or ends_at > ?)
                order by letter_key limit 1 for update of mail_letter skip locked)
            returning scan_id, letter_key, audience, reminder, tries, content
            """;

    private static final String LEFT_BEHIND =
            "delete from mail_letter where taken_minute < ? returning scan_id, audience, reminder";

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    @Inject
    MailAddresses addresses;

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    /** The next letter that is due, if this minute has room for one. */
    Optional<Letter> take() {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(TAKE)) {
            update.setLong(1, minute(now));
            update.setLong(2, minute(now));
            update.setTimestamp(3, Timestamp.from(now));
            try (ResultSet row = update.executeQuery()) {
                return row.next() && hasRoom(connection, now) ? Optional.of(read(row)) : undone();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not take a letter", e);
        }
    }

    /** Whether any letter is due. */
    boolean isDue() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select exists (select from mail_letter where taken_minute is null and due_minute <= ?)")) {
            select.setLong(1, minute(clock.instant()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read whether letters are due", e);
        }
    }

    private boolean hasRoom(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement pace = connection.prepareStatement(PACE)) {
            for (int i = 1; i <= 3; i++) {
                pace.setLong(i, minute(now));
            }
            pace.setInt(4, config.perMinute());
            return pace.executeUpdate() == 1;
        }
    }

    /** The minute of a moment, counted from 1970. */
    static long minute(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_A_MINUTE);
    }

    /** It stays as it was. */
    private static Optional<Letter> undone() {
        QuarkusTransaction.setRollbackOnly();
        return Optional.empty();
    }

    /** One that nobody can read holds up no other: there is nobody to send it to. */
    private Letter read(ResultSet row) throws SQLException {
        UUID scan = row.getObject(1, UUID.class);
        UUID key = row.getObject(2, UUID.class);
        Letter sealed = Letter.unreadable(scan, key, row.getString(3), row.getBoolean(4), row.getInt(5));
        byte[] content = row.getBytes(6);
        return seal(scan)
                .flatMap(seal -> seal.openText(content, MailQueue.letter(scan, key)))
                .flatMap(sealed::opened)
                .orElse(sealed);
    }

    private Optional<Seal> seal(UUID scan) {
        try {
            return Optional.of(new Seal(keys.secret(scan, MailQueue.PURPOSE)));
        } catch (KeyLostException e) {
            return Optional.empty();
        }
    }

    /** Says what became of a letter that was taken. */
    void note(Letter letter, Delivery delivery) {
        switch (delivery) {
            case SENT -> end(letter, "sent");
            case UNKNOWN -> end(letter, "unknown");
            case REFUSED -> refuse(letter);
            case LATER -> putOff(letter);
            case DOWN -> giveBack(letter);
        }
        noteServer(delivery == Delivery.DOWN);
    }

    private void refuse(Letter letter) {
        end(letter, "refused");
        letter.address().ifPresent(address -> addresses.mark(letter.scan(), address, AddressState.REFUSED));
    }

    private void putOff(Letter letter) {
        if (letter.tries() > WAITS.size()) {
            refuse(letter);
        } else {
            wait(letter, WAITS.get(letter.tries() - 1), letter.tries());
        }
    }

    /** That the server is away is no fault of the letter. */
    private void giveBack(Letter letter) {
        wait(letter, WAITS.get(0), letter.tries() - 1);
    }

    private void wait(Letter letter, Duration wait, int tries) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update mail_letter set taken_minute = null, due_minute = ?, tries = ? where letter_key = ?")) {
            update.setLong(1, minute(clock.instant().plus(wait)));
            update.setInt(2, tries);
            update.setObject(3, letter.key());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not put off a letter", e);
        }
    }

    /** Of a scan that closed meanwhile the letter may be gone. */
    private void end(Letter letter, String became) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from mail_letter where letter_key = ?")) {
                delete.setObject(1, letter.key());
                if (delete.executeUpdate() == 0) {
                    return;
                }
            }
            count(connection, became, letter.scan(), letter.audience(), letter.reminder());
        } catch (SQLException e) {
            throw new StorageException("Could not note what became of a letter", e);
        }
    }

    private static void count(Connection connection, String became, UUID scan, String audience, boolean reminder)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update mail_round set %1$s = %1$s + 1 where scan_id = ? and audience = ? and reminder = ?"
                        .formatted(became))) {
            update.setObject(1, scan);
            update.setString(2, audience);
            update.setBoolean(3, reminder);
            update.executeUpdate();
        }
    }

    /** Since when the server is away is kept of the first letter that did not get there. */
    private void noteServer(boolean down) {
        String sql = down
                ? "update mail_pace set down_minute = ? where down_minute is null"
                : "update mail_pace set down_minute = null where down_minute is not null and down_minute <= ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, minute(clock.instant()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not note that the mail server is away", e);
        }
    }

    /** Since when the mail server does not answer. */
    Optional<Instant> downSince() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select down_minute from mail_pace");
                ResultSet row = select.executeQuery()) {
            row.next();
            long minute = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(minute * SECONDS_OF_A_MINUTE));
        } catch (SQLException e) {
            throw new StorageException("Could not read whether the mail server is away", e);
        }
    }

    /** Counts letters that somebody took and said nothing of since, because the service stopped on the way. They are not sent again. */
    void countLeftBehind() {
        int left = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(LEFT_BEHIND)) {
            delete.setLong(1, minute(clock.instant().minus(FORGOTTEN)));
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    count(connection, "unknown", rows.getObject(1, UUID.class), rows.getString(2), rows.getBoolean(3));
                    left++;
                }
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count letters that were left behind", e);
        }
        if (left > 0) {
            LOG.warnf("The service stopped while it sent %s letters; they are not sent again", left);
        }
    }
}
