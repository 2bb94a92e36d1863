package nl.lokaledemocratie.quickscan.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/** Wipes addresses and letters: letters and what code somebody got when a scan is closed, addresses a set time later or when somebody says so. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class MailWipe {

    private static final Logger LOG = Logger.getLogger(MailWipe.class);

    /** With its key the scan lost all that could read these. */
    private static final List<String> AFTER_CLOSING = List.of(
            """
            delete from mail_letter using scan where scan.id = mail_letter.scan_id and scan.status = 'CLOSED'
            """,
            """
            update mail_address set link = null from scan
            where scan.id = mail_address.scan_id and scan.status = 'CLOSED' and mail_address.link is not null
            """);

    private static final String PLAN =
            """
            insert into mail_setup (scan_id, wipe_on)
            select id, closed_on + ? from scan
            where status = 'CLOSED' and exists (select from mail_address where scan_id = id)
            on conflict (scan_id) do update set wipe_on = excluded.wipe_on where mail_setup.wipe_on is null
            """;

    private static final String ENDED = "select scan_id from mail_setup where wipe_on <= ? and not wiped";

    @Inject
    DataSource database;

    @Inject
    FileRewrite files;

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    /** Wipes what has to go; what a crash cut short is done again. */
    public void wipe() {
        boolean closed = QuarkusTransaction.requiringNew().call(this::forgetCodes);
        List<UUID> ended = QuarkusTransaction.requiringNew().call(this::forgetAddresses);
        if (!closed && ended.isEmpty()) {
            return;
        }
        files.rewriteMail();
        QuarkusTransaction.requiringNew().run(() -> markWiped(ended));
        if (!ended.isEmpty()) {
            LOG.infof("Wiped the addresses that %s scans wrote to", ended.size());
        }
    }

    /**
     * Wipes the addresses of a scan before their day, and what waits to be sent. Codes that are out stay as they are.
     *
     * @param id of a scan that somebody may change
     */
    public void wipe(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> end(id));
        wipe();
    }

    private void end(UUID scan) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement letters = connection.prepareStatement("delete from mail_letter where scan_id = ?")) {
                letters.setObject(1, scan);
                letters.executeUpdate();
            }
            try (PreparedStatement day = connection.prepareStatement(
                    """
                    insert into mail_setup (scan_id, wipe_on) values (?, ?)
                    on conflict (scan_id) do update set wipe_on = excluded.wipe_on, wiped = false
                    """)) {
                day.setObject(1, scan);
                day.setObject(2, LocalDate.now(clock));
                day.executeUpdate();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not wipe addresses", e);
        }
    }

    private boolean forgetCodes() {
        int changed = 0;
        try (Connection connection = database.getConnection()) {
            for (String sql : AFTER_CLOSING) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    changed += statement.executeUpdate();
                }
            }
            try (PreparedStatement plan = connection.prepareStatement(PLAN)) {
                plan.setInt(1, Math.toIntExact(config.keep().toDays()));
                plan.executeUpdate();
            }
            return changed > 0;
        } catch (SQLException e) {
            throw new StorageException("Could not wipe letters of closed scans", e);
        }
    }

    private List<UUID> forgetAddresses() {
        List<UUID> ended = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ENDED);
                PreparedStatement delete =
                        connection.prepareStatement("delete from mail_address where scan_id = any(?)")) {
            select.setObject(1, LocalDate.now(clock));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ended.add(rows.getObject(1, UUID.class));
                }
            }
            delete.setArray(1, connection.createArrayOf("uuid", ended.toArray()));
            delete.executeUpdate();
            return ended;
        } catch (SQLException e) {
            throw new StorageException("Could not wipe addresses", e);
        }
    }

    private void markWiped(List<UUID> ended) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update mail_setup set wiped = true where scan_id = any(?)")) {
            update.setArray(1, connection.createArrayOf("uuid", ended.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not say that addresses are wiped", e);
        }
    }
}
