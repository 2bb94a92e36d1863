package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many people of an audience gave each answer to a background question. Not protected against recognition. */
@ApplicationScoped
public class BackgroundCounts {

    @Inject
    DataSource database;

    /** The same of who did so online: who typed the others knows them. */
    public Map<String, Integer> byOptionOnline(UUID scan, String audience, String question) {
        return byOption(scan, audience, question, "and paper is not true");
    }

    /** By the key of the option; who left the question out does not count. */
    public Map<String, Integer> byOption(UUID scan, String audience, String question) {
        return byOption(scan, audience, question, "");
    }

    /** Whether it is not known any more of all sheets of an audience how they came in. */
    public boolean areUnclear(UUID scan, String audience) {
        String sql = "select 1 from answer_sheet where scan_id = ? and audience = ? and paper is null limit 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, scan);
            select.setString(2, audience);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not look how sheets came in", e);
        }
    }

    private Map<String, Integer> byOption(UUID scan, String audience, String question, String more) {
        String sql =
                """
                select background ->> ?, count(*) from answer_sheet
                where scan_id = ? and audience = ? and background ->> ? is not null %s group by 1
                """
                        .formatted(more);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, question);
            select.setObject(2, scan);
            select.setString(3, audience);
            select.setString(4, question);
            return read(select);
        } catch (SQLException e) {
            throw new StorageException("Could not count backgrounds", e);
        }
    }

    private static Map<String, Integer> read(PreparedStatement select) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }
}
