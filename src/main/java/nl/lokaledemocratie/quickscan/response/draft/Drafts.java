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

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanService;

/** Answers that are not sent yet, encrypted so that only the device that gives them can read them back. */
@ApplicationScoped
@Transactional
public class Drafts {

    @Inject
    DataSource database;

    @Inject
    ScanService scans;

    @Inject
    ResponseConfig config;

    @Inject
    Expiry expiry;

    /** Starts a draft in an open scan; the ticket goes to the device and is not kept. */
    public DraftTicket start(UUID scan, Questionnaire questionnaire, Draft draft) {
        DraftTicket ticket = DraftTicket.fresh();
        start(scan, questionnaire, ticket, draft);
        return ticket;
    }

    /** The same for answers that have a ticket already, from another device; when they are here too, these stay. */
    public void start(UUID scan, Questionnaire questionnaire, DraftTicket ticket, Draft draft) {
        scans.holdOpen(scan);
        String sql =
                """
                insert into draft (nonce, ciphertext, expires_hour, scan_id, draft_id) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """;
        write(sql, scan, ticket, new DraftCodec(questionnaire).encode(draft));
    }

    /** The draft behind a ticket, when it is there and the ticket opens it. */
    public Optional<Draft> find(UUID scan, Questionnaire questionnaire, DraftTicket ticket) {
        return read(
                "select nonce, ciphertext from draft where scan_id = ? and draft_id = ? and expires_hour > ?",
                scan,
                questionnaire,
                ticket);
    }

    /**
     * Replaces the draft and lets its time start anew.
     *
     * @throws DraftNotFoundException when it is gone
     */
    public void save(UUID scan, Questionnaire questionnaire, DraftTicket ticket, Draft draft) {
        String sql = "update draft set nonce = ?, ciphertext = ?, expires_hour = ? where scan_id = ? and draft_id = ?";
        if (write(sql, scan, ticket, new DraftCodec(questionnaire).encode(draft)) == 0) {
            throw new DraftNotFoundException();
        }
    }

    /**
     * What a change makes of a draft.
     *
     * @param told what the one who changes it wants to know afterwards
     */
    public record Change<T>(Draft draft, T told) {}

    /**
     * Changes a draft; of two that try at once, the second sees what the first made of it.
     *
     * @throws DraftNotFoundException when it is gone
     */
    public <T> T change(UUID scan, Questionnaire questionnaire, DraftTicket ticket, Function<Draft, Change<T>> change) {
        Draft before = read(
                        "select nonce, ciphertext from draft where scan_id = ? and draft_id = ? and expires_hour > ? for update",
                        scan,
                        questionnaire,
                        ticket)
                .orElseThrow(DraftNotFoundException::new);
        Change<T> changed = change.apply(before);
        save(scan, questionnaire, ticket, changed.draft());
        return changed.told();
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
        return read(
                "delete from draft where scan_id = ? and draft_id = ? and expires_hour > ? returning nonce, ciphertext",
                scan,
                questionnaire,
                ticket);
    }

    private Optional<Draft> read(String sql, UUID scan, Questionnaire questionnaire, DraftTicket ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, scan);
            statement.setObject(2, ticket.id());
            statement.setInt(3, expiry.now());
            return sealed(statement)
                    .flatMap(stored -> DraftCipher.open(scan, ticket, stored))
                    .map(plain -> new DraftCodec(questionnaire).decode(plain));
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

    private int write(String sql, UUID scan, DraftTicket ticket, byte[] plain) {
        DraftCipher.Sealed sealed = DraftCipher.seal(scan, ticket, plain);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, sealed.nonce());
            statement.setBytes(2, sealed.ciphertext());
            statement.setInt(3, expiry.after(config.draftLifetime()));
            statement.setObject(4, scan);
            statement.setObject(5, ticket.id());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not store a draft", e);
        }
    }
}
