package nl.lokaledemocratie.quickscan.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The addresses of scans, locked under a secret of the service that is not in the database. */
@ApplicationScoped
@Transactional
public class MailAddresses {

    /** So many addresses a scan can have. */
    public static final int MOST = 50_000;

    private static final String PURPOSE = "mail address";

    private static final int BATCH = 1_000;

    private static final String ADD =
            "insert into mail_address (scan_id, address_key, audience, content) values (?, ?, ?, ?)";

    private static final String LIST =
            "select address_key, audience, state, content, link from mail_address where scan_id = ? and state = any(?)";

    private static final String COUNT =
            "select audience, state, count(*) from mail_address where scan_id = ? group by audience, state";

    @Inject
    DataSource database;

    @Inject
    Scans scans;

    @Inject
    BallotKeys keys;

    /**
     * What became of addresses that were brought.
     *
     * @param added  how many are there now that were not before
     * @param before how many were there already, in the same group
     */
    public record Added(int added, int before) {}

    /** How many addresses of a group are how far. */
    public record Counts(Map<AddressState, Integer> numbers) {

        public int of(AddressState state) {
            return numbers.getOrDefault(state, 0);
        }

        public int total() {
            return numbers.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Adds all of these, or none. One that its group has already stays as it is.
     *
     * @throws ScanNotOpenException      when the scan is closed
     * @throws TooManyToWriteToException when there would be more than {@link #MOST}, or more of a group than there are people in it
     */
    public Added add(UUID id, Map<String, List<Addressee>> groups) {
        Scan scan = scans.take(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        List<StoredAddress> there = list(id, Set.of(AddressState.values()));
        Map<String, List<Addressee>> fresh = new TreeMap<>();
        groups.forEach((group, people) -> fresh.put(group, fresh(group, people, there)));
        int added = fresh.values().stream().mapToInt(List::size).sum();
        requireRoom(scan, there, fresh, added);
        insert(id, fresh);
        keepAgain(id);
        return new Added(added, groups.values().stream().mapToInt(List::size).sum() - added);
    }

    private static List<Addressee> fresh(String group, List<Addressee> people, List<StoredAddress> there) {
        Set<String> known = new HashSet<>();
        there.stream()
                .filter(one -> one.audience().equals(group))
                .forEach(one -> known.add(one.to().address().key()));
        return people.stream()
                .filter(person -> known.add(person.address().key()))
                .toList();
    }

    private static void requireRoom(
            Scan scan, List<StoredAddress> there, Map<String, List<Addressee>> fresh, int added) {
        if (there.size() + added > MOST) {
            throw new TooManyToWriteToException("", there.size() + added, MOST);
        }
        fresh.forEach((group, people) -> scan.audiences().stream()
                .filter(one -> one.audience().equals(group) && one.population().isPresent())
                .forEach(one -> {
                    long all = people.size()
                            + there.stream()
                                    .filter(stored -> stored.audience().equals(group))
                                    .count();
                    if (all > one.population().getAsInt()) {
                        throw new TooManyToWriteToException(
                                group, (int) all, one.population().getAsInt());
                    }
                }));
    }

    /** What was wiped before stays so; these have their own time. */
    private void keepAgain(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update mail_setup set wipe_on = null, wiped = false where scan_id = ?")) {
            update.setObject(1, scan);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not keep addresses", e);
        }
    }

    /** In an order that says nothing of the file they came in. */
    private void insert(UUID scan, Map<String, List<Addressee>> groups) {
        Seal seal = seal(scan);
        Map<UUID, byte[]> contents = new TreeMap<>();
        Map<UUID, String> audiences = new TreeMap<>();
        groups.forEach((group, people) -> people.forEach(person -> {
            UUID key = UUID.randomUUID();
            audiences.put(key, group);
            contents.put(key, seal.seal(person.text(), Addressee.ROOM, scan + " " + key));
        }));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            int waiting = 0;
            for (Map.Entry<UUID, byte[]> content : contents.entrySet()) {
                insert.setObject(1, scan);
                insert.setObject(2, content.getKey());
                insert.setString(3, audiences.get(content.getKey()));
                insert.setBytes(4, content.getValue());
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new StorageException("Could not keep addresses", e);
        }
    }

    /** What lies there; what does not open was put there by somebody else, and is left out. */
    List<StoredAddress> list(UUID scan, Collection<AddressState> states) {
        Seal seal = seal(scan);
        List<StoredAddress> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, scan);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", states.stream().map(Enum::name).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    read(scan, seal, rows).ifPresent(found::add);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StorageException("Could not read addresses", e);
        }
    }

    private static Optional<StoredAddress> read(UUID scan, Seal seal, ResultSet row) throws SQLException {
        UUID key = row.getObject(1, UUID.class);
        String audience = row.getString(2);
        AddressState state = AddressState.valueOf(row.getString(3));
        byte[] link = Optional.ofNullable(row.getBytes(5)).orElseGet(() -> new byte[0]);
        return seal.openText(row.getBytes(4), scan + " " + key)
                .flatMap(Addressee::ofText)
                .map(to -> new StoredAddress(key, audience, state, to, link));
    }

    /** How many addresses each group has. */
    public Map<String, Counts> count(UUID scan) {
        Map<String, Map<AddressState, Integer>> numbers = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.computeIfAbsent(rows.getString(1), group -> new EnumMap<>(AddressState.class))
                            .put(AddressState.valueOf(rows.getString(2)), rows.getInt(3));
                }
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count addresses", e);
        }
        Map<String, Counts> counts = new TreeMap<>();
        numbers.forEach((group, states) -> counts.put(group, new Counts(states)));
        return counts;
    }

    /** The addresses that the mail server refused or that somebody noted, in the order of the alphabet. */
    public List<String> listFailed(UUID scan) {
        return list(scan, Set.of(AddressState.REFUSED, AddressState.RETURNED)).stream()
                .map(one -> one.to().address().text())
                .distinct()
                .sorted(Comparator.comparing((String text) -> text.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * Notes that letters to these came back: no more go there. What was made for them stays as it is, so that this tells nothing of who
     * answered.
     *
     * @return how many addresses of the scan these are
     */
    public int noteReturned(UUID id, Collection<EmailAddress> returned) {
        scans.take(id);
        Set<String> wanted = new HashSet<>();
        returned.forEach(address -> wanted.add(address.key()));
        List<StoredAddress> found = list(id, Set.of(AddressState.INVITED, AddressState.REMINDED)).stream()
                .filter(one -> wanted.contains(one.to().address().key()))
                .toList();
        found.forEach(one -> mark(id, one.key(), AddressState.RETURNED));
        return found.size();
    }

    /** Notes that an address cannot be reached: from now on nobody needs to know which code it got. */
    void mark(UUID scan, UUID key, AddressState state) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update mail_address set state = ?, link = null where scan_id = ? and address_key = ?")) {
            update.setString(1, state.name());
            update.setObject(2, scan);
            update.setObject(3, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not note how far an address is", e);
        }
    }

    private Seal seal(UUID scan) {
        return new Seal(keys.secretOfService(scan, PURPOSE));
    }
}
