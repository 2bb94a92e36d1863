package nl.lokaledemocratie.quickscan.response.words;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/** Until when words are kept, and wiping them: from sheets, tables and files. What was chosen of them for a report stays. */
@ApplicationScoped
public class WordsTerms {

    private static final Logger LOG = Logger.getLogger(WordsTerms.class);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SALT_BYTES = 32;

    private static final String BEGIN =
            """
            insert into own_words (scan_id, salt, closed_on, wipe_on)
            select id, ?, ?, ? from scan where id = ? and words_told
            on conflict do nothing
            """;

    private static final String SELECT = "select salt, closed_on, wipe_on from own_words where scan_id = ?";

    private static final String CHANGE = "update own_words set wipe_on = ? where scan_id = ? and wipe_on > ?";

    private static final String ENDED = "select scan_id from own_words where wipe_on <= ? and not wiped";

    /** Every sheet is written anew, so that none says whether there were words on it; what was chosen gets a key that follows from nothing. */
    private static final List<String> WIPE = List.of(
            """
            update answer_sheet as sheet set texts = '{}', own = own - array(
                select 'eigen-' || number from own_question
                where own_question.scan_id = sheet.scan_id and content ->> 'kind' = 'OPEN')
            where scan_id = ?
            """,
            "delete from sorted_answer where scan_id = ?",
            "update chosen_answer set answer_key = gen_random_uuid() where scan_id = ?",
            "update own_words set salt = null where scan_id = ?");

    @Inject
    AuditLog log;

    @Inject
    DataSource database;

    @Inject
    FileRewrite files;

    @Inject
    Clock clock;

    /** Begins the term of a scan that closes; none when who answered was not told that anybody reads their words. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID scan) {
        byte[] salt = new byte[SALT_BYTES];
        CHANCE.nextBytes(salt);
        update(BEGIN, salt, today(), today().plusDays(WordsTerm.DAYS), scan);
    }

    /** That of a scan; none while it is open, and when nobody may read its words. */
    @Transactional
    public Optional<WordsTerm> find(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, scan);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(term(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read until when words are kept", e);
        }
    }

    private WordsTerm term(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes(1);
        LocalDate wipeOn = row.getObject(3, LocalDate.class);
        return new WordsTerm(
                salt == null ? new byte[0] : salt,
                row.getObject(2, LocalDate.class),
                wipeOn,
                salt == null || !wipeOn.isAfter(today()));
    }

    /**
     * Chooses another day, while there is something to wipe.
     *
     * @param day after today, and not after {@link WordsTerm#latest}
     */
    @Transactional
    public void change(UUID scan, LocalDate day) {
        LocalDate latest = find(scan).map(WordsTerm::latest).orElse(day);
        if (!day.isAfter(today()) || day.isAfter(latest)) {
            throw new IllegalArgumentException("Words cannot be kept until " + day);
        }
        update(CHANGE, day, scan, today());
    }

    /** Wipes the words of a scan before their day. */
    @Transactional(Transactional.TxType.NEVER)
    public void wipe(UUID scan) {
        QuarkusTransaction.requiringNew().run(() -> {
            update(CHANGE, today(), scan, today());
            wipeRows(scan);
        });
        try {
            wipeEnded();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Traces of wiped words of scan %s are still there; it is tried again later", scan);
        }
    }

    /** Wipes those of which the day has come, from sheets, tables and files; what a crash cut short is done again. */
    @Transactional(Transactional.TxType.NEVER)
    public void wipeEnded() {
        List<UUID> ended = QuarkusTransaction.requiringNew().call(this::listEnded);
        if (ended.isEmpty()) {
            return;
        }
        ended.forEach(scan -> QuarkusTransaction.requiringNew().run(() -> wipeRows(scan)));
        files.rewriteWords();
        ended.forEach(scan -> QuarkusTransaction.requiringNew().run(() -> markWiped(scan)));
        ended.forEach(scan -> LOG.infof("Wiped what people wrote in scan %s, of which the day had come", scan));
    }

    private void markWiped(UUID scan) {
        update("update own_words set wiped = true where scan_id = ?", scan);
        log.doneByClock(Act.WORDS_WIPE, scan);
    }

    private void wipeRows(UUID scan) {
        WIPE.forEach(sql -> update(sql, scan));
    }

    private List<UUID> listEnded() {
        List<UUID> ended = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ENDED)) {
            select.setObject(1, today());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ended.add(rows.getObject(1, UUID.class));
                }
            }
            return ended;
        } catch (SQLException e) {
            throw new StorageException("Could not list words to wipe", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not change until when words are kept", e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
