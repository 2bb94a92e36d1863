package nl.lokaledemocratie.quickscan.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.response.store.SheetCount;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.AnsweredCounts;

/**
 * How many people answered: counters of their own, so that a sheet needs no date, and for a minute at most the sheets themselves. All that
 * anyone sees while a scan is open.
 */
@ApplicationScoped
public class ResponseCounts implements AnsweredCounts {

    /** To be filled in: which groups, and what no counter knows of them. */
    private static final String DAYS =
            """
            select audience, day, channel, sum(responses) from (
                select audience, day, channel, responses from response_count where %s
                union all select audience, cast(? as date), 'ONLINE', responses from (%s) as uncounted) as known
            group by audience, day, channel order by audience, day, channel
            """;

    @Inject
    DataSource database;

    @Inject
    SheetCount sheets;

    @Inject
    Clock clock;

    /** Per audience and day, audiences by name and days in order. What was not counted yet came in today. */
    public List<DayCount> listDays(UUID scan) {
        return list(scan, "");
    }

    private List<DayCount> list(UUID scan, String audience) {
        String where = audience.isEmpty() ? "" : " and audience = ?";
        String which = "scan_id = ?" + where;
        List<Object> scope = audience.isEmpty() ? List.of(scan) : List.of(scan, audience);
        List<Object> parameters = new ArrayList<>(scope);
        parameters.add(sheets.day());
        parameters.addAll(scope);
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(DAYS.formatted(which, SheetCount.UNCOUNTED + where))) {
            for (int place = 0; place < parameters.size(); place++) {
                select.setObject(place + 1, parameters.get(place));
            }
            return read(select);
        } catch (SQLException e) {
            throw new StorageException("Could not read the counts", e);
        }
    }

    /** The same as staff see it while a scan is open: what comes in online of a closed group shows later, see {@link ToldTogether}. */
    public List<DayCount> listShown(UUID scan, Predicate<String> closed) {
        Map<String, List<DayCount>> groups = listDays(scan).stream()
                .collect(Collectors.groupingBy(DayCount::audience, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .flatMap(group -> closed.test(group.getKey()) ? told(group.getValue()) : group.getValue().stream())
                .toList();
    }

    private Stream<DayCount> told(List<DayCount> counts) {
        Optional<LocalDate> until = ToldTogether.until(counts, LocalDate.now(clock));
        return counts.stream().filter(count -> ToldTogether.isTold(count, until));
    }

    /** Per audience that answered at all, online and on paper together. */
    public Map<String, Integer> byAudience(UUID scan) {
        return listDays(scan).stream()
                .collect(Collectors.groupingBy(
                        DayCount::audience, LinkedHashMap::new, Collectors.summingInt(DayCount::responses)));
    }

    @Override
    public int answered(UUID scan, String audience) {
        return sum(list(scan, audience).stream());
    }

    @Override
    public Untold untold(UUID scan, String audience) {
        List<DayCount> counts = list(scan, audience);
        Optional<LocalDate> until = ToldTogether.until(counts, LocalDate.now(clock));
        return new Untold(sum(counts.stream().filter(count -> !ToldTogether.isTold(count, until))), until);
    }

    private static int sum(Stream<DayCount> counts) {
        return counts.mapToInt(DayCount::responses).sum();
    }

    /** Counts what came in since the last time, of all open scans; of one that is just being counted or closed that is done there. */
    public void catchUp() {
        sheets.listOpen().forEach(sheets::tryToCatchUp);
    }

    @Override
    public void catchUp(UUID scan) {
        sheets.catchUp(scan);
    }

    /** Raises the counter of a day; part of the transaction that stores the sheets. */
    @Transactional(Transactional.TxType.MANDATORY)
    void raise(UUID scan, DayCount by) {
        String sql =
                """
                insert into response_count (scan_id, audience, day, channel, responses) values (?, ?, ?, ?, ?)
                on conflict (scan_id, audience, day, channel)
                do update set responses = response_count.responses + excluded.responses
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, scan);
            upsert.setString(2, by.audience());
            upsert.setObject(3, by.day());
            upsert.setString(4, by.channel().name());
            upsert.setInt(5, by.responses());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not count", e);
        }
    }

    /** Lowers the counter of a day; part of the transaction that takes sheets out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lower(UUID scan, DayCount by) {
        String ofDay = " where responses %s ? and scan_id = ? and audience = ? and day = ? and channel = ?";
        try (Connection connection = database.getConnection()) {
            lower(connection, "delete from response_count" + ofDay.formatted("<="), scan, by);
            String lowered = "update response_count set responses = responses - " + by.responses();
            lower(connection, lowered + ofDay.formatted(">"), scan, by);
        } catch (SQLException e) {
            throw new StorageException("Could not count", e);
        }
    }

    private static void lower(Connection connection, String sql, UUID scan, DayCount by) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setInt(1, by.responses());
            change.setObject(2, scan);
            change.setString(3, by.audience());
            change.setObject(4, by.day());
            change.setString(5, by.channel().name());
            change.executeUpdate();
        }
    }

    private static List<DayCount> read(PreparedStatement select) throws SQLException {
        List<DayCount> counts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                counts.add(new DayCount(
                        rows.getString(1),
                        rows.getObject(2, LocalDate.class),
                        Channel.valueOf(rows.getString(3)),
                        rows.getInt(4)));
            }
        }
        return counts;
    }
}
