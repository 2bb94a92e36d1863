package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Writes sheets in such a way that the rows do not remember their order of arrival. A sheet never comes alone: others of its audience
 * are taken out and written anew together with it, in the order of fresh random keys, so that they share one transaction number and
 * lie in no order but that of the keys.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetStore {

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
                returning ratings, background, texts, own, batch),
            added as (
                select ratings, background::jsonb, texts::jsonb, own::jsonb, ?::integer as batch
                from unnest(?, ?, ?, ?) as sheet (ratings, background, texts, own))
            insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts, own, batch)
            select ?, fresh_key, ?, ratings, background, texts, own, batch
            from (select gen_random_uuid() as fresh_key, together.*
                  from (select * from taken union all select * from added) as together) as shuffled
            order by fresh_key
            """;

    private static final String REMOVE =
            """
            with gone as (delete from answer_sheet where scan_id = ? and batch = ? returning audience)
            select audience, count(*) from gone group by audience order by audience
            """;

    @Inject
    DataSource database;

    @Inject
    SheetJson json;

    /**
     * Adds one or more sheets to their audience.
     *
     * <p>Where everyone in the audience is known all of its sheets are mixed, one sending at a time.
     *
     * @param batch of which they are part when they came on paper
     */
    public void add(
            UUID scan, Questionnaire questionnaire, String audience, OptionalInt batch, List<AnswerSheet> sheets) {
        boolean closed = questionnaire.audience(audience).closed();
        SheetCodec codec = new SheetCodec(questionnaire);
        try (Connection connection = database.getConnection()) {
            if (closed) {
                AdvisoryLock.take(connection, scan, audience);
            }
            List<UUID> companions = closed
                    ? keys(connection, ALL, scan, audience)
                    : neighbours(connection, scan, audience, Math.max(NEIGHBOURS, sheets.size()));
            insertMixed(
                    connection,
                    scan,
                    audience,
                    batch,
                    sheets.stream().map(codec::stored).toList(),
                    companions);
        } catch (SQLException e) {
            throw new StorageException("Could not store sheets", e);
        }
    }

    /** Takes a batch out again while nobody else stores sheets of the scan; tells how many went per audience. */
    public Map<String, Integer> remove(UUID scan, int batch) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setObject(1, scan);
            delete.setInt(2, batch);
            try (ResultSet rows = delete.executeQuery()) {
                Map<String, Integer> gone = new LinkedHashMap<>();
                while (rows.next()) {
                    gone.put(rows.getString(1), rows.getInt(2));
                }
                return gone;
            }
        } catch (SQLException e) {
            throw new StorageException("Could not remove sheets", e);
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
            Connection connection,
            UUID scan,
            String audience,
            OptionalInt batch,
            List<StoredSheet> sheets,
            List<UUID> companions)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, scan);
            insert.setArray(2, connection.createArrayOf("uuid", companions.toArray()));
            insert.setObject(3, batch.isPresent() ? batch.getAsInt() : null, Types.INTEGER);
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea",
                            sheets.stream()
                                    .map(sheet -> sheet.ratings().toBytes())
                                    .toArray(byte[][]::new)));
            insert.setArray(5, texts(connection, sheets, StoredSheet::background));
            insert.setArray(6, texts(connection, sheets, StoredSheet::texts));
            insert.setArray(7, texts(connection, sheets, StoredSheet::own));
            insert.setObject(8, scan);
            insert.setString(9, audience);
            insert.executeUpdate();
        }
    }

    private Array texts(
            Connection connection, List<StoredSheet> sheets, Function<StoredSheet, Map<String, String>> values)
            throws SQLException {
        return connection.createArrayOf(
                "text", sheets.stream().map(values).map(json::write).toArray());
    }

    private static String nearest(String comparison, String direction) {
        return "select sheet_key from answer_sheet where scan_id = ? and audience = ? and sheet_key " + comparison
                + " ? order by sheet_key " + direction + " limit ? for update skip locked";
    }
}
