package nl.lokaledemocratie.quickscan.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** How long the queue of letters is, for who keeps watch over the service. Says nothing of who answers. */
@ApplicationScoped
class MailMeters {

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    void begin(@Observes StartupEvent event) {
        meters.gauge("quickscan.mail.waiting", this, MailMeters::waiting);
    }

    /** How many letters are still to be sent; not a number while the database does not answer. */
    private double waiting() {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from mail_letter where taken_minute is null");
                ResultSet row = count.executeQuery()) {
            return row.next() ? row.getLong(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
