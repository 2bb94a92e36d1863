package nl.lokaledemocratie.quickscan.response.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanHold;

/** Answers that are not sent yet, encrypted so that only the device that gives them can read them back. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final String FIND =
            "select nonce, ciphertext from draft where scan_id = ? and draft_id = ? and " + Expiry.LASTS;

    private static final String REPLACE =
            """
            update draft set nonce = ?, ciphertext = ?, expires_hour = ? where scan_id = ? and draft_id = ? and nonce = ?
            """;

    private static final String TAKE =
            "delete from draft where scan_id = ? and draft_id = ? and " + Expiry.LASTS + " returning nonce, ciphertext";

    private static final String RENEW =
            "update draft set expires_hour = ? where scan_id = ? and not paper and " + Expiry.LASTS;

    /** Made once for each questionnaire in memory: that takes longer than reading a draft with it. */
    private final Cache<Questionnaire, DraftCodec> codecs =
            Caffeine.newBuilder().weakKeys().build();

    @Inject
    DataSource database;

    @Inject
    ScanHold scans;

    @Inject
    ResponseConfig config;

    @Inject
    Expiry expiry;

    /** Starts a draft in an open scan that did not end; the ticket goes to the device and is not kept. */
    public DraftTicket start(UUID scan, Questionnaire questionnaire, Draft draft) {
        scans.toBegin(scan);
        DraftTicket ticket = DraftTicket.fresh();
        keep(scan, questionnaire, ticket, draft);
        return ticket;
    }

    /** Goes on with answers from another device, begun in time, which have a ticket already; when they are here too, these stay. */
    public void carryOn(UUID scan, Questionnaire questionnaire, DraftTicket ticket, Draft draft) {
        scans.toSend(scan, end -> true);
        keep(scan, questionnaire, ticket, draft);
    }

    private void keep(UUID scan, Questionnaire questionnaire, DraftTicket ticket, Draft draft) {
        String sql =
                """
                insert into draft (nonce, ciphertext, expires_hour, scan_id, draft_id) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """;
        write(sql, scan, ticket, codec(questionnaire).encode(draft));
    }

    /** The draft behind a ticket, when it is there and the ticket opens it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Draft> find(UUID scan, Questionnaire questionnaire, DraftTicket ticket) {
        return read(FIND, scan, ticket).flatMap(stored -> open(scan, questionnaire, ticket, stored));
    }

    /**
     * What a change makes of a draft.
     *
     * @param told what the one who changes it wants to know afterwards
     */
    public record Change<T>(Optional<Draft> draft, T told) {

        public Change(Draft draft, T told) {
            this(Optional.of(draft), told);
        }

        /** Leaves the draft as it is. */
        public static <T> Change<T> none(T told) {
            return new Change<>(Optional.empty(), told);
        }
    }

    /**
     * Changes a draft and lets its time start anew; of two that try at once, the second sees what the first made of it: nobody waits for
     * the other, but who comes too late changes anew what is there by then.
     *
     * @param change may be asked more than once
     * @throws DraftNotFoundException when it is gone
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> T change(UUID scan, Questionnaire questionnaire, DraftTicket ticket, Function<Draft, Change<T>> change) {
        while (true) {
            DraftCipher.Sealed stored = read(FIND, scan, ticket).orElseThrow(DraftNotFoundException::new);
            Draft before = open(scan, questionnaire, ticket, stored).orElseThrow(DraftNotFoundException::new);
            Change<T> changed = change.apply(before);
            if (changed.draft().isEmpty()
                    || replace(
                            scan,
                            ticket,
                            stored,
                            codec(questionnaire).encode(changed.draft().get()))) {
                return changed.told();
            }
        }
    }

    /** Whether it was still as it was read; the nonce is another each time. */
    private boolean replace(UUID scan, DraftTicket ticket, DraftCipher.Sealed before, byte[] plain) {
        DraftCipher.Sealed after = DraftCipher.seal(scan, ticket, plain);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REPLACE)) {
            update.setBytes(1, after.nonce());
            update.setBytes(2, after.ciphertext());
            update.setInt(3, expiry.after(config.draftLifetime()));
            update.setObject(4, scan);
            update.setObject(5, ticket.id());
            update.setBytes(6, before.nonce());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new StorageException("Could not change a draft", e);
        }
    }

    /** Lets the time of all that was begun in a scan, and did not end, start anew. */
    public void renew(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(RENEW)) {
            update.setInt(1, expiry.after(config.draftLifetime()));
            update.setObject(2, scan);
            expiry.bind(update, 3);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not renew drafts", e);
        }
    }

    /** Deletes a draft without sending it. */
    public void forget(UUID scan, DraftTicket ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from draft where scan_id = ? and draft_id = ?")) {
            delete.setObject(1, scan);
            delete.setObject(2, ticket.id());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not delete a draft", e);
        }
    }

    /** Takes the draft away and hands it over; of two that try at once only one gets it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Draft> take(UUID scan, Questionnaire questionnaire, DraftTicket ticket) {
        return read(TAKE, scan, ticket).flatMap(stored -> open(scan, questionnaire, ticket, stored));
    }

    private Optional<Draft> open(
            UUID scan, Questionnaire questionnaire, DraftTicket ticket, DraftCipher.Sealed stored) {
        return DraftCipher.open(scan, ticket, stored)
                .map(plain -> codec(questionnaire).decode(plain));
    }

    private DraftCodec codec(Questionnaire questionnaire) {
        return codecs.get(questionnaire, DraftCodec::new);
    }

    private Optional<DraftCipher.Sealed> read(String sql, UUID scan, DraftTicket ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, scan);
            statement.setObject(2, ticket.id());
            expiry.bind(statement, 3);
            return sealed(statement);
        } catch (SQLException e) {
            throw new StorageException("Could not read a draft", e);
        }
    }

    private static Optional<DraftCipher.Sealed> sealed(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new DraftCipher.Sealed(rows.getBytes(1), rows.getBytes(2)))
                    : Optional.empty();
        }
    }

    private void write(String sql, UUID scan, DraftTicket ticket, byte[] plain) {
        DraftCipher.Sealed sealed = DraftCipher.seal(scan, ticket, plain);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, sealed.nonce());
            statement.setBytes(2, sealed.ciphertext());
            statement.setInt(3, expiry.after(config.draftLifetime()));
            statement.setObject(4, scan);
            statement.setObject(5, ticket.id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not store a draft", e);
        }
    }
}
