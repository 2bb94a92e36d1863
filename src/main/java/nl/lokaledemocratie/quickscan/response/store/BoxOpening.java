package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.ReadableTraces;
import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.database.Patience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Opens the ballot box of a scan at closing: all its sheets in one stream, in random order, or none. That all open is known before the
 * first is written, because what is written stays in files and log though it is undone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BoxOpening {

    private static final String ANYTHING =
            """
            select from %s where scan_id = ? union all select from response_count where scan_id = ? limit 1
            """;

    /** Takes from the counters what did not open, of the last days first: after closing they say how many answers there are. */
    private static final String SETTLE =
            """
            with opened as (
                select audience, count(*) as sheets from answer_sheet where scan_id = ? group by audience),
            ordered as (
                select audience, day, channel, responses,
                    sum(responses) over (partition by audience) - coalesce(sheets, 0) as beyond,
                    sum(responses) over (partition by audience order by channel, day desc) - responses as before
                from response_count left join opened using (audience) where scan_id = ?),
            emptied as (
                delete from response_count as counted using ordered
                where counted.scan_id = ? and counted.audience = ordered.audience and counted.day = ordered.day
                    and counted.channel = ordered.channel and ordered.beyond - ordered.before >= ordered.responses)
            update response_count as counted set responses = counted.responses - (ordered.beyond - ordered.before)
            from ordered
            where counted.scan_id = ? and counted.audience = ordered.audience and counted.day = ordered.day
                and counted.channel = ordered.channel
                and ordered.beyond - ordered.before between 1 and ordered.responses - 1
            """;

    /** What it takes to read the sheets, each time anew. */
    private record Box(Questionnaire questionnaire, SheetOpener opener, SilentSheets silent) {

        SealedSheets read(Connection connection, UUID scan) throws SQLException {
            return new SealedSheets(connection, scan, questionnaire, opener, silent);
        }
    }

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    @Inject
    ReadableTraces traces;

    @Inject
    SheetJson json;

    /**
     * Writes the sheets of a scan that nobody can answer any more as the analysis reads them, and leaves nothing to open the sealed ones with; nothing when it is
     * empty already.
     *
     * @param questionnaire with its own questions, if any
     * @param without       how many sheets that do not open are left out, as the closer knows
     * @throws nl.lokaledemocratie.quickscan.ballot.KeyLostException when there is nothing to open it with
     * @throws DamagedSheetsException when another number of sheets does not open or was counted and is gone
     */
    public void open(UUID scan, Questionnaire questionnaire, int without) {
        try (Connection connection = database.getConnection()) {
            Patience.endless(connection);
            if (!isEmpty(connection, scan)) {
                SheetOpener opener = keys.opener(scan);
                SilentSheets silent = SilentSheets.of(connection, scan);
                move(connection, scan, new Box(questionnaire, opener, silent), without);
                settle(connection, scan);
            }
            forgetKey(connection, scan);
        } catch (SQLException e) {
            throw new StorageException("Could not open the sheets of a scan", e);
        }
    }

    private static boolean isEmpty(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(ANYTHING.formatted(BoxTable.readable(connection, scan)))) {
            select.setObject(1, scan);
            select.setObject(2, scan);
            try (ResultSet rows = select.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private void move(Connection connection, UUID scan, Box box, int without) throws SQLException {
        requireJust(without, box.read(connection, scan).check());
        traces.expect(scan);
        try (OpenedSheets opened = new OpenedSheets(connection, scan, json)) {
            requireJust(without, box.read(connection, scan).shuffleInto(opened));
        }
    }

    private static void settle(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            for (int place = 1; place <= 4; place++) {
                settle.setObject(place, scan);
            }
            settle.executeUpdate();
        }
    }

    private static void requireJust(int without, Map<String, Integer> damaged) {
        if (damaged.values().stream().mapToInt(Integer::intValue).sum() != without) {
            throw new DamagedSheetsException(damaged);
        }
    }

    /** The sheets go when the files are written anew: who reads their table for another purpose would hold up a closing here. */
    private static void forgetKey(Connection connection, UUID scan) throws SQLException {
        for (String table : new String[] {"sheet_gone", "ballot_key"}) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where scan_id = ?")) {
                delete.setObject(1, scan);
                delete.executeUpdate();
            }
        }
    }
}
