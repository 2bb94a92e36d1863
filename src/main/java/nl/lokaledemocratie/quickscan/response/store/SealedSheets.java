package nl.lokaledemocratie.quickscan.response.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The sealed sheets of a scan, read in a stream with what opens them. */
final class SealedSheets {

    private static final int ROWS_AT_ONCE = 500;

    private static final String STORED = "select audience, content from sealed_sheet where scan_id = ?";

    /** The random order is made while reading; the keys under which sheets lay sealed do not come along. */
    private static final String SHUFFLED = STORED + " order by gen_random_uuid()";

    /** What is done with a sheet that opens. */
    private interface Taker {
        void take(StoredSheet sheet) throws SQLException;
    }

    private final Connection connection;
    private final UUID scan;
    private final Questionnaire questionnaire;
    private final SheetOpener opener;

    SealedSheets(Connection connection, UUID scan, Questionnaire questionnaire, SheetOpener opener) {
        this.connection = connection;
        this.scan = scan;
        this.questionnaire = questionnaire;
        this.opener = opener;
    }

    /** How many do not open, per audience, or are a copy of another. */
    Map<String, Integer> check() throws SQLException {
        return read(STORED, sheet -> {});
    }

    /** Writes those that open in random order; the rest as for {@link #check}. */
    Map<String, Integer> shuffleInto(OpenedSheets opened) throws SQLException {
        return read(SHUFFLED, opened::add);
    }

    private Map<String, Integer> read(String sql, Taker taker) throws SQLException {
        Map<String, Integer> damaged = new TreeMap<>();
        Set<Long> taken = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byte[] content = rows.getBytes("content");
                    Optional<StoredSheet> sheet = open(rows.getString("audience"), content);
                    if (sheet.isPresent() && taken.add(mark(content))) {
                        taker.take(sheet.get());
                    } else {
                        damaged.merge(rows.getString("audience"), 1, Integer::sum);
                    }
                }
            }
        }
        return damaged;
    }

    /** A sealed sheet that opens starts with a key of its own, so two of them that start alike are copies. */
    private static long mark(byte[] content) {
        return ByteBuffer.wrap(content).getLong();
    }

    private Optional<StoredSheet> open(String audience, byte[] content) {
        return opener.open(scan, audience, content).flatMap(SheetBytes::read).filter(sheet -> fits(audience, sheet));
    }

    private boolean fits(String audience, StoredSheet sheet) {
        return sheet.audience().equals(audience)
                && questionnaire.findAudience(audience).isPresent()
                && sheet.ratings().size() == questionnaire.ratingLayout().size();
    }
}
