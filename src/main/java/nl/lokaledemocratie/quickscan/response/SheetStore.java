package nl.lokaledemocratie.quickscan.response;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;

/**
 * Writes sheets in such a way that the rows do not remember their order of arrival. A sheet never comes alone: others of its audience
 * are taken out and written anew together with it, in the order of fresh random keys, so that they share one transaction number and
 * lie in no order but that of the keys.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SheetStore {

    /** How many sheets above and below a random key are mixed with a new one where an audience is open and may be large. */
    private static final int NEIGHBOURS = 16;

    private static final int BATCH = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ALL =
            "select sheet_key from answer_sheet where scan_id = ? and audience = ? for update";

    private static final String ABOVE = nearest(">=", "asc");
    private static final String BELOW = nearest("<", "desc");

    private static final String ADD =
            """
            with taken as (
                delete from answer_sheet where scan_id = ? and sheet_key = any (?)
                returning ratings, background, texts)
            insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts)
            select ?, fresh_key, ?, ratings, background, texts
            from (select gen_random_uuid() as fresh_key, ratings, background, texts
                  from (select * from taken union all select ?, ?::jsonb, ?::jsonb) as together) as shuffled
            order by fresh_key
            """;

    @Inject
    DataSource database;

    @Inject
    SheetJson json;

    /**
     * Adds one sheet to its audience.
     *
     * @param closed everyone in the audience is known: all of its sheets are mixed, one sending at a time
     */
    void add(UUID scan, AnswerSheet sheet, boolean closed) {
        try (Connection connection = database.getConnection()) {
            if (closed) {
                AdvisoryLock.take(connection, scan, sheet.audience());
            }
            insertMixed(connection, scan, sheet, companions(connection, scan, sheet.audience(), closed));
        } catch (SQLException e) {
            throw new StorageException("Could not store a sheet", e);
        }
    }

    /** Which sheets are written anew together with the new one; who is busy with one keeps it. */
    private static List<UUID> companions(Connection connection, UUID scan, String audience, boolean closed)
            throws SQLException {
        if (closed) {
            return keys(connection, ALL, scan, audience);
        }
        UUID pivot = randomKey();
        List<UUID> companions = new ArrayList<>(keys(connection, ABOVE, scan, audience, pivot));
        companions.addAll(keys(connection, BELOW, scan, audience, pivot));
        return companions;
    }

    private static List<UUID> keys(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<UUID> keys = new ArrayList<>();
                while (rows.next()) {
                    keys.add(rows.getObject(1, UUID.class));
                }
                return keys;
            }
        }
    }

    private void insertMixed(Connection connection, UUID scan, AnswerSheet sheet, List<UUID> companions)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, scan);
            insert.setArray(2, connection.createArrayOf("uuid", companions.toArray()));
            insert.setObject(3, scan);
            insert.setString(4, sheet.audience());
            insert.setBytes(5, sheet.ratings().toBytes());
            insert.setString(6, json.write(sheet.background()));
            insert.setString(7, json.write(sheet.texts()));
            insert.executeUpdate();
        }
    }

    /** Adds many sheets at once, in the order of their random keys and not of the list. */
    void addAll(UUID scan, List<AnswerSheet> sheets) {
        List<UUID> keys = new ArrayList<>();
        sheets.forEach(sheet -> keys.add(randomKey()));
        Collections.sort(keys);
        List<AnswerSheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, RANDOM);
        try (Connection connection = database.getConnection()) {
            insertAll(connection, scan, keys, shuffled);
        } catch (SQLException e) {
            throw new StorageException("Could not store sheets", e);
        }
    }

    private void insertAll(Connection connection, UUID scan, List<UUID> keys, List<AnswerSheet> sheets)
            throws SQLException {
        String sql =
                """
                insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < sheets.size(); i++) {
                AnswerSheet sheet = sheets.get(i);
                insert.setObject(1, scan);
                insert.setObject(2, keys.get(i));
                insert.setString(3, sheet.audience());
                insert.setBytes(4, sheet.ratings().toBytes());
                insert.setString(5, json.write(sheet.background()));
                insert.setString(6, json.write(sheet.texts()));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String nearest(String comparison, String direction) {
        return "select sheet_key from answer_sheet where scan_id = ? and audience = ? and sheet_key " + comparison
                + " ? order by sheet_key " + direction + " limit " + NEIGHBOURS + " for update skip locked";
    }

    private static UUID randomKey() {
        return UUID.randomUUID();
    }
}
