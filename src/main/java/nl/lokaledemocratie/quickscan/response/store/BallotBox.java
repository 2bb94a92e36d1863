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
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
            insert into %s (scan_id, sheet_key, audience, batch, content, flood) values (?, gen_random_uuid(), ?, ?, ?, ?)
            """;

    private static final String REMOVE =
            """
            with gone as (delete from %s where scan_id = ? and batch = ? returning audience)
            select audience, count(*) from gone group by audience order by audience
            """;

    /** What came in as a sweep was asked for may be committed after it: the next one is for that. */
    private static final int SWEEPS = 2;

    /** How many sweeps are due since something came in; after a start that is not known. */
    private final AtomicInteger due = new AtomicInteger(SWEEPS);

    /** Made once for each questionnaire in memory: that takes longer than writing a sheet with it. */
    private final Cache<Questionnaire, SheetBytes> forms =
            Caffeine.newBuilder().weakKeys().build();

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    /**
     * Adds one or more sheets of an audience.
     *
     * @param questionnaire with its own questions, if any
     * @param stamp         what they say of how they came in
     */
    public void add(
            UUID scan, Questionnaire questionnaire, String audience, SheetStamp stamp, List<AnswerSheet> sheets) {
        SheetSealer sealer = keys.sealer(scan);
        SheetBytes bytes = forms.get(questionnaire, SheetBytes::new);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD.formatted(BoxTable.of(scan)))) {
            for (AnswerSheet sheet : sheets) {
                insert.setObject(1, scan);
                insert.setString(2, audience);
                set(insert, 3, stamp.batch());
                insert.setBytes(4, sealer.seal(scan, audience, bytes.write(sheet)));
                set(insert, 5, stamp.flood());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new StorageException("Could not store sheets", e);
        }
        due.set(SWEEPS);
    }

    private static void set(PreparedStatement insert, int place, OptionalInt number) throws SQLException {
        insert.setObject(place, number.isPresent() ? number.getAsInt() : null, Types.INTEGER);
    }

    /** Takes a batch out again while nobody else stores sheets of the scan; tells how many went per audience. */
    public Map<String, Integer> remove(UUID scan, int batch) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE.formatted(BoxTable.of(scan)))) {
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

    /** Whether something came in of which the traces are not swept yet; whoever asks sweeps them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean takeSweep() {
        return due.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
