package nl.lokaledemocratie.quickscan.response.store;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The sealed sheets of a scan, read once in a stream with what opens them. What was set aside is not among them. */
final class SealedSheets {

    private static final int ROWS_AT_ONCE = 500;

    /** Ends a query: what a griffier set aside is not read. */
    private static final String NOT_ASIDE =
            """
             and (flood is null or not exists (
                select from flood as aside
                where aside.scan_id = sheet.scan_id and aside.number = sheet.flood and aside.set_aside))
            """;

    private static final String ALL =
            "select audience, batch is not null as paper, content from %s as sheet where scan_id = ?";
    private static final String SOME = ALL + " and sheet_key = any(?)";
    private static final String KEYS = "select sheet_key from %s as sheet where scan_id = ?" + NOT_ASIDE;

    private static final String MISSING =
            """
            select audience, sheets from sheet_gone where scan_id = ?
            """;

    /** A row. */
    private record Sealed(String audience, boolean paper, byte[] content) {}

    private final Connection connection;
    private final UUID scan;
    private final String table;
    private final Questionnaire questionnaire;
    private final SheetOpener opener;
    private final SilentSheets silent;

    /** Those that do not open, are a copy of another or were counted and are gone, per audience. */
    private final Map<String, Integer> damaged = new TreeMap<>();

    private final Set<Long> taken = new HashSet<>();

    SealedSheets(Connection connection, UUID scan, Questionnaire questionnaire, SheetOpener opener, SilentSheets silent)
            throws SQLException {
        this.connection = connection;
        this.scan = scan;
        this.table = BoxTable.readable(connection, scan);
        this.questionnaire = questionnaire;
        this.opener = opener;
        this.silent = silent;
    }

    /** How many do not open, per audience, are a copy of another or were counted and are gone. */
    Map<String, Integer> check() throws SQLException {
        countMissing();
        try (PreparedStatement select = connection.prepareStatement((ALL + NOT_ASIDE).formatted(table))) {
            select.setFetchSize(ROWS_AT_ONCE);
            return read(select, sheet -> {});
        }
    }

    /**
     * Writes those that open; the rest as for {@link #check}. The order is drawn here and not by the database, whose functions a
     * superuser can replace.
     */
    Map<String, Integer> shuffleInto(OpenedSheets opened) throws SQLException {
        countMissing();
        SecureRandom chance = new SecureRandom();
        List<UUID> keys = keys();
        Collections.shuffle(keys, chance);
        try (PreparedStatement select = connection.prepareStatement(SOME.formatted(table))) {
            for (int from = 0; from < keys.size(); from += ROWS_AT_ONCE) {
                List<UUID> some = keys.subList(from, Math.min(from + ROWS_AT_ONCE, keys.size()));
                select.setArray(2, connection.createArrayOf("uuid", some.toArray()));
                List<StoredSheet> sheets = new ArrayList<>();
                read(select, sheets::add);
                Collections.shuffle(sheets, chance);
                opened.addAll(sheets);
            }
        }
        return damaged;
    }

    /** Those that were counted and are gone. One that was moved to another group is named in both: it is missing here and does not open there. */
    private void countMissing() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MISSING)) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    damaged.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
    }

    private List<UUID> keys() throws SQLException {
        List<UUID> keys = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(KEYS.formatted(table))) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return keys;
    }

    private Map<String, Integer> read(PreparedStatement select, Consumer<StoredSheet> taker) throws SQLException {
        select.setObject(1, scan);
        try (ResultSet rows = select.executeQuery()) {
            List<Sealed> some = next(rows);
            while (!some.isEmpty()) {
                openAll(some, taker);
                some = next(rows);
            }
        }
        return damaged;
    }

    private static List<Sealed> next(ResultSet rows) throws SQLException {
        List<Sealed> some = new ArrayList<>();
        while (some.size() < ROWS_AT_ONCE && rows.next()) {
            some.add(new Sealed(rows.getString("audience"), rows.getBoolean("paper"), rows.getBytes("content")));
        }
        return some;
    }

    /** Opening is what takes long, so all processors do it; the rest goes in order. */
    private void openAll(List<Sealed> some, Consumer<StoredSheet> taker) {
        List<Optional<StoredSheet>> opened =
                some.parallelStream().map(this::open).toList();
        for (int place = 0; place < some.size(); place++) {
            Sealed sealed = some.get(place);
            Optional<StoredSheet> sheet = opened.get(place);
            if (sheet.isPresent() && taken.add(mark(sealed.content()))) {
                taker.accept(silent.resolve(sheet.get(), sealed.paper()));
            } else {
                damaged.merge(sealed.audience(), 1, Integer::sum);
            }
        }
    }

    /** A sealed sheet that opens starts with a key of its own, so two of them that start alike are copies. */
    private static long mark(byte[] content) {
        return ByteBuffer.wrap(content).getLong();
    }

    private Optional<StoredSheet> open(Sealed sealed) {
        return opener.open(scan, sealed.audience(), sealed.content())
                .flatMap(SheetBytes::read)
                .filter(sheet -> fits(sealed.audience(), sheet));
    }

    private boolean fits(String audience, StoredSheet sheet) {
        return sheet.audience().equals(audience)
                && questionnaire.findAudience(audience).isPresent()
                && sheet.ratings().size() == questionnaire.ratingLayout().size();
    }
}
