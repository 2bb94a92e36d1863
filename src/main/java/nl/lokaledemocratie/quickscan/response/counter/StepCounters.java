package nl.lokaledemocratie.quickscan.response.counter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.store.StorageException;

/** How many people of an open group reached a step, per day and language. Nothing ties two steps to one person. */
@ApplicationScoped
@Transactional
public class StepCounters {

    /** Only while people can answer. */
    private static final String RAISE =
            """
            insert into step_count (scan_id, audience, language, step, day, people)
            select id, ?, ?, ?, ?, ? from scan where id = ? and status = 'OPEN'
            on conflict (scan_id, audience, language, step, day)
            do update set people = step_count.people + excluded.people
            """;

    private static final String LIST =
            """
            select language, step, day, people from step_count where scan_id = ? and audience = ?
            order by day, language, step
            """;

    @Inject
    DataSource database;

    /** How many reached a step on a day in a language. */
    public record StepDay(String language, String step, LocalDate day, int people) {}

    /** Raises a counter, in a transaction that stores nothing else; false when the scan is not open any more. */
    public boolean add(UUID scan, String audience, StepDay by) {
        try (Connection connection = database.getConnection();
                PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setString(1, audience);
            raise.setString(2, by.language());
            raise.setString(3, by.step());
            raise.setObject(4, by.day());
            raise.setInt(5, by.people());
            raise.setObject(6, scan);
            return raise.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new StorageException("Could not count steps", e);
        }
    }

    /** All days in order. */
    public List<StepDay> list(UUID scan, String audience) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, scan);
            select.setString(2, audience);
            List<StepDay> days = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    days.add(new StepDay(
                            rows.getString(1), rows.getString(2), rows.getObject(3, LocalDate.class), rows.getInt(4)));
                }
            }
            return days;
        } catch (SQLException e) {
            throw new StorageException("Could not read how far people came", e);
        }
    }
}
