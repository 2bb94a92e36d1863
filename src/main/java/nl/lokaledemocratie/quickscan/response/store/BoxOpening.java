package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** Opens the ballot box of a scan at closing: all its sheets in one stream, in random order, or none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BoxOpening {

    private static final int ROWS_AT_ONCE = 500;

    /** The random order is made while reading; the keys under which sheets lay sealed do not come along. */
    private static final String SHEETS =
            "select audience, content from sealed_sheet where scan_id = ? order by gen_random_uuid()";

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    @Inject
    SheetJson json;

    /**
     * Writes the sheets of a scan that nobody can answer any more as the analysis reads them, and empties the box; nothing when it is
     * empty already.
     *
     * @param questionnaire with its own questions, if any
     * @param without       how many sheets that do not open are left out, as the closer knows
     * @throws nl.lokaledemocratie.quickscan.ballot.KeyLostException when there is nothing to open it with
     * @throws DamagedSheetsException when another number of sheets does not open
     */
    public void open(UUID scan, Questionnaire questionnaire, int without) {
        try (Connection connection = database.getConnection()) {
            if (isEmpty(connection, scan)) {
                return;
            }
            Map<String, Integer> damaged = move(connection, scan, questionnaire, keys.opener(scan));
            if (damaged.values().stream().mapToInt(Integer::intValue).sum() != without) {
                throw new DamagedSheetsException(damaged);
            }
            empty(connection, scan);
        } catch (SQLException e) {
            throw new StorageException("Could not open the sheets of a scan", e);
        }
    }

    private static boolean isEmpty(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from sealed_sheet where scan_id = ? limit 1")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private Map<String, Integer> move(Connection connection, UUID scan, Questionnaire questionnaire, SheetOpener opener)
            throws SQLException {
        Map<String, Integer> damaged = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(SHEETS);
                OpenedSheets opened = new OpenedSheets(connection, scan, json)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String audience = rows.getString(1);
                    Optional<StoredSheet> sheet = opener.open(scan, audience, rows.getBytes(2))
                            .flatMap(SheetBytes::read)
                            .filter(read -> fits(questionnaire, audience, read));
                    if (sheet.isPresent()) {
                        opened.add(sheet.get());
                    } else {
                        damaged.merge(audience, 1, Integer::sum);
                    }
                }
            }
        }
        return damaged;
    }

    private static boolean fits(Questionnaire questionnaire, String audience, StoredSheet sheet) {
        return sheet.audience().equals(audience)
                && questionnaire.findAudience(audience).isPresent()
                && sheet.ratings().size() == questionnaire.ratingLayout().size();
    }

    private static void empty(Connection connection, UUID scan) throws SQLException {
        for (String table : new String[] {"sealed_sheet", "ballot_key"}) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where scan_id = ?")) {
                delete.setObject(1, scan);
                delete.executeUpdate();
            }
        }
    }
}
