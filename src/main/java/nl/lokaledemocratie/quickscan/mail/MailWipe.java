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
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/** Wipes addresses and letters: letters and what code somebody got when a scan is closed, addresses a set time later or when somebody says so. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class MailWipe {

    private static final Logger LOG = Logger.getLogger(MailWipe.class);

    /** Says of closed scans with letters, or links to codes, that the files are to be written anew once these are gone. */
    private static final String NOTE =
            """
            insert into mail_setup (scan_id, cleaned)
            select id, false from scan where status = 'CLOSED' and (
                exists (select from mail_letter where scan_id = id)
                or exists (select from mail_address where scan_id = id and link is not null))
            on conflict (scan_id) do update set cleaned = false
            """;

    /** With its key the scan lost all that could read these. */
    private static final List<String> AFTER_CLOSING = List.of(
            NOTE,
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

    private static final String UNCLEAN = "select scan_id from mail_setup where not cleaned";

    private static final String ENDED = "select scan_id from mail_setup where wipe_on <= ? and not wiped";

    @Inject
    AuditLog log;

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
        List<UUID> closed = QuarkusTransaction.requiringNew().call(this::forgetCodes);
        List<UUID> ended = QuarkusTransaction.requiringNew().call(this::forgetAddresses);
        if (closed.isEmpty() && ended.isEmpty()) {
            return;
        }
        files.rewriteMail();
        QuarkusTransaction.requiringNew().run(() -> {
            mark("update mail_setup set cleaned = true where scan_id = any(?)", closed);
            mark("update mail_setup set wiped = true where scan_id = any(?)", ended);
            ended.forEach(scan -> log.doneByClock(Act.MAIL_WIPE, scan));
        });
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

    /** The scans of which files may hold something still. */
    private List<UUID> forgetCodes() {
        try (Connection connection = database.getConnection()) {
            for (String sql : AFTER_CLOSING) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.executeUpdate();
                }
            }
            try (PreparedStatement plan = connection.prepareStatement(PLAN)) {
                plan.setInt(1, Math.toIntExact(config.keep().toDays()));
                plan.executeUpdate();
            }
            try (PreparedStatement select = connection.prepareStatement(UNCLEAN)) {
                return list(select);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not wipe letters of closed scans", e);
        }
    }

    private List<UUID> forgetAddresses() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ENDED);
                PreparedStatement delete =
                        connection.prepareStatement("delete from mail_address where scan_id = any(?)")) {
            select.setObject(1, LocalDate.now(clock));
            List<UUID> ended = list(select);
            delete.setArray(1, connection.createArrayOf("uuid", ended.toArray()));
            delete.executeUpdate();
            return ended;
        } catch (SQLException e) {
            throw new StorageException("Could not wipe addresses", e);
        }
    }

    private static List<UUID> list(PreparedStatement select) throws SQLException {
        List<UUID> scans = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                scans.add(rows.getObject(1, UUID.class));
            }
        }
        return scans;
    }

    private void mark(String sql, List<UUID> scans) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", scans.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not say that addresses are wiped", e);
        }
    }
}
