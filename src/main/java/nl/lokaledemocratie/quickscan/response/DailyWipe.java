package nl.lokaledemocratie.quickscan.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/** Forgets receipts and drafts whose day has come. Any number of instances may do it at once. */
@ApplicationScoped
public class DailyWipe {

    private static final Logger LOG = Logger.getLogger(DailyWipe.class);
    private static final List<String> TABLES = List.of("receipt", "draft");

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Transactional
    public void run() {
        LocalDate today = LocalDate.now(clock);
        TABLES.forEach(table -> LOG.infof("Wiped %d expired rows of %s", wipe(table, today), table));
    }

    private int wipe(String table, LocalDate today) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where expires_on < ?")) {
            delete.setObject(1, today);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not wipe " + table, e);
        }
    }
}
