package nl.lokaledemocratie.quickscan.response;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /** How many sheets above and below a random key are mixed with new ones where an audience is open and may be large. */
    private static final int NEIGHBOURS = 16;

    private static final String ALL =
            "select sheet_key from answer_sheet where scan_id = ? and audience = ? for update";

    private static final String ABOVE = nearest(">=", "asc");
    private static final String BELOW = nearest("<", "desc");

    private static final String ADD =
            """
            with taken as (
                delete from answer_sheet where scan_id = ? and sheet_key = any (?)
                returning ratings, background, texts, own),
            added as (
                select ratings, background::jsonb, texts::jsonb, own::jsonb
                from unnest(?, ?, ?, ?) as sheet (ratings, background, texts, own))
            insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts, own)
            select ?, fresh_key, ?, ratings, background, texts, own
            from (select gen_random_uuid() as fresh_key, together.*
                  from (select * from taken union all select * from added) as together) as shuffled
            order by fresh_key
            """;

    @Inject
    DataSource database;

    @Inject
    SheetJson json;

    /**
     * Adds one or more sheets to their audience.
     *
     * @param closed everyone in the audience is known: all of its sheets are mixed, one sending at a time
     */
    void add(UUID scan, String audience, boolean closed, List<AnswerSheet> sheets) {
        try (Connection connection = database.getConnection()) {
            if (closed) {
                AdvisoryLock.take(connection, scan, audience);
            }
            List<UUID> companions = closed
                    ? keys(connection, ALL, scan, audience)
                    : neighbours(connection, scan, audience, Math.max(NEIGHBOURS, sheets.size()));
            insertMixed(connection, scan, audience, sheets, companions);
        } catch (SQLException e) {
            throw new StorageException("Could not store sheets", e);
        }
    }

    /** Which sheets are written anew together with new ones, at least twice as many; who is busy with one keeps it. */
    private static List<UUID> neighbours(Connection connection, UUID scan, String audience, int number)
            throws SQLException {
        UUID pivot = UUID.randomUUID();
        List<UUID> neighbours = new ArrayList<>(keys(connection, ABOVE, scan, audience, pivot, number));
        neighbours.addAll(keys(connection, BELOW, scan, audience, pivot, number));
        return neighbours;
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

    private void insertMixed(
            Connection connection, UUID scan, String audience, List<AnswerSheet> sheets, List<UUID> companions)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, scan);
            insert.setArray(2, connection.createArrayOf("uuid", companions.toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            sheets.stream()
                                    .map(sheet -> sheet.ratings().toBytes())
                                    .toArray(byte[][]::new)));
            insert.setArray(4, texts(connection, sheets, AnswerSheet::background));
            insert.setArray(5, texts(connection, sheets, AnswerSheet::texts));
            insert.setArray(6, texts(connection, sheets, AnswerSheet::own));
            insert.setObject(7, scan);
            insert.setString(8, audience);
            insert.executeUpdate();
        }
    }

    private Array texts(
            Connection connection, List<AnswerSheet> sheets, Function<AnswerSheet, Map<String, String>> values)
            throws SQLException {
        return connection.createArrayOf(
                "text", sheets.stream().map(values).map(json::write).toArray());
    }

    private static String nearest(String comparison, String direction) {
        return "select sheet_key from answer_sheet where scan_id = ? and audience = ? and sheet_key " + comparison
                + " ? order by sheet_key " + direction + " limit ? for update skip locked";
    }
}
