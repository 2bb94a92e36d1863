package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.SheetSealer;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The sheets of open scans: sealed before they reach the database, never written twice, never read until closing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BallotBox {

    private static final String ADD =
            """
            insert into sealed_sheet (scan_id, sheet_key, audience, batch, content) values (?, gen_random_uuid(), ?, ?, ?)
            """;

    private static final String REMOVE =
            """
            with gone as (delete from sealed_sheet where scan_id = ? and batch = ? returning audience)
            select audience, count(*) from gone group by audience order by audience
            """;

    /** Whether something came in since the traces of coming in were swept; after a start that is not known. */
    private final AtomicBoolean touched = new AtomicBoolean(true);

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    /**
     * Adds one or more sheets of an audience.
     *
     * @param questionnaire with its own questions, if any
     * @param batch         of which they are part when they came on paper
     */
    public void add(
            UUID scan, Questionnaire questionnaire, String audience, OptionalInt batch, List<AnswerSheet> sheets) {
        SheetSealer sealer = keys.sealer(scan);
        SheetBytes bytes = new SheetBytes(questionnaire);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (AnswerSheet sheet : sheets) {
                insert.setObject(1, scan);
                insert.setString(2, audience);
                insert.setObject(3, batch.isPresent() ? batch.getAsInt() : null, Types.INTEGER);
                insert.setBytes(4, sealer.seal(scan, audience, bytes.write(sheet)));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new StorageException("Could not store sheets", e);
        }
        touched.set(true);
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

    /** Whether something came in since this was asked before. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean takeTouched() {
        return touched.getAndSet(false);
    }
}
