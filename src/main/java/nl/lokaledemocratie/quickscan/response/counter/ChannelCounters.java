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

/** By which channel people came who sent answers, per day. Nothing of it stands on a sheet. */
@ApplicationScoped
@Transactional
public class ChannelCounters {

    /** Nothing of a scan that is gone. */
    private static final String RAISE =
            """
            insert into channel_count (scan_id, channel, day, people) select id, ?, ?, ? from scan where id = ?
            on conflict (scan_id, channel, day) do update set people = channel_count.people + excluded.people
            """;

    @Inject
    DataSource database;

    /** How many came on a day by a channel. */
    public record ChannelDay(String channel, LocalDate day, int people) {}

    /** Raises a counter, in a transaction that stores nothing else. */
    public void add(UUID scan, ChannelDay by) {
        try (Connection connection = database.getConnection();
                PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setString(1, by.channel());
            raise.setObject(2, by.day());
            raise.setInt(3, by.people());
            raise.setObject(4, scan);
            raise.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not count by channel", e);
        }
    }

    /** Whether people can answer. */
    public boolean isOpen(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select from scan where id = ? and status = 'OPEN'")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not look whether a scan is open", e);
        }
    }

    /** All days in order, channels by name. */
    public List<ChannelDay> list(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select channel, day, people from channel_count where scan_id = ? order by day, channel")) {
            select.setObject(1, scan);
            List<ChannelDay> days = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    days.add(new ChannelDay(rows.getString(1), rows.getObject(2, LocalDate.class), rows.getInt(3)));
                }
            }
            return days;
        } catch (SQLException e) {
            throw new StorageException("Could not read the counts by channel", e);
        }
    }
}
