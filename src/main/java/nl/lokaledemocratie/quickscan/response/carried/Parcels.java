package nl.lokaledemocratie.quickscan.response.carried;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Expiry;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.response.store.LongestAnswers;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanHold;

/**
 * Keeps what is carried to another device until it is taken over. It lies among the drafts and goes with these: when its time is up, and
 * at closing.
 */
@ApplicationScoped
@Transactional
public class Parcels {

    private static final int FRAME_BYTES = 2_048;
    private static final int RATING_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DataSource database;

    @Inject
    ScanHold scans;

    @Inject
    ResponseConfig config;

    @Inject
    Expiry expiry;

    @Inject
    GroupsMask masks;

    /** How many bytes of text each parcel has room for; a text has as many, with blanks at its end. */
    public static int room(Questionnaire questionnaire) {
        return FRAME_BYTES
                + RATING_BYTES * questionnaire.ratingLayout().size()
                + 2 * LongestAnswers.bytes(questionnaire);
    }

    /** What such a text takes sealed, in bytes. */
    public static int sealedRoom(Questionnaire questionnaire) {
        return room(questionnaire) + CarryKey.TAG_BYTES;
    }

    /**
     * Seals a text of who began in time under a code, which is not kept; what is there under it already stays.
     *
     * @param link the word in the public address of the scan
     * @param audience of who began
     * @param code made for this text
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open (any more)
     * @throws TooManyParcelsException when too many are on their way
     */
    public void put(UUID scan, String link, Questionnaire questionnaire, String audience, CarryCode code, String text) {
        CarryKey key = CarryKey.of(link, code);
        byte[] nonce = new byte[CarryKey.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        Parcel parcel = new Parcel(nonce, key.seal(nonce, padded(text, room(questionnaire))));
        put(scan, questionnaire, key.id(), parcel, Set.of(audience));
    }

    /**
     * Keeps what was sealed on a device.
     *
     * @param id     where it lies; nothing that is there already is overwritten
     * @param groups of which it is known that they were begun before the end of the scan, if that has one
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open (any more)
     * @throws TooManyParcelsException when too many are on their way
     */
    public void put(UUID scan, Questionnaire questionnaire, UUID id, Parcel parcel, Set<String> groups) {
        scans.toLeave(scan, end -> !groups.isEmpty());
        requireRoom(scan);
        String sql =
                """
                insert into draft (scan_id, draft_id, nonce, ciphertext, expires_hour, groups_mask, carried)
                values (?, ?, ?, ?, ?, ?, true)
                on conflict do nothing
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, scan);
            insert.setObject(2, id);
            insert.setBytes(3, parcel.nonce());
            insert.setBytes(4, parcel.sealed());
            insert.setInt(5, expiry.after(config.draftLifetime()));
            insert.setShort(6, masks.mask(scan, id, questionnaire, groups));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not keep what is carried", e);
        }
    }

    /** What lies there, sealed as it is. */
    public Optional<Parcel> find(UUID scan, UUID id) {
        String sql = "select nonce, ciphertext from draft where scan_id = ? and draft_id = ? and carried and "
                + Expiry.LASTS;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, scan);
            select.setObject(2, id);
            expiry.bind(select, 3);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new Parcel(rows.getBytes(1), rows.getBytes(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read what is carried", e);
        }
    }

    /** The text under a code; it stays there. */
    public Optional<String> open(UUID scan, String link, CarryCode code) {
        CarryKey key = CarryKey.of(link, code);
        return find(scan, key.id())
                .map(parcel -> new String(key.open(parcel.nonce(), parcel.sealed()), StandardCharsets.UTF_8).strip());
    }

    /** Takes away what was under a code, as {@link #remove(UUID, Questionnaire, UUID)} does. */
    public Optional<Set<String>> remove(UUID scan, Questionnaire questionnaire, String link, CarryCode code) {
        return remove(scan, questionnaire, CarryKey.of(link, code).id());
    }

    /**
     * Takes away what lies there; of two that try at once only one succeeds.
     *
     * @return the groups of which who left it had begun in time; empty when nothing lies there
     */
    public Optional<Set<String>> remove(UUID scan, Questionnaire questionnaire, UUID id) {
        String sql = "delete from draft where scan_id = ? and draft_id = ? and carried and " + Expiry.LASTS
                + " returning groups_mask, groups_mask is null";
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, scan);
            delete.setObject(2, id);
            expiry.bind(delete, 3);
            try (ResultSet rows = delete.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        rows.getBoolean(2)
                                ? questionnaire.audiences().stream()
                                        .map(Audience::key)
                                        .collect(Collectors.toUnmodifiableSet())
                                : masks.groups(scan, id, questionnaire, rows.getShort(1)));
            }
        } catch (SQLException e) {
            throw new StorageException("Could not take away what is carried", e);
        }
    }

    /** Those that come at the same time may be a few more. */
    private void requireRoom(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from draft where scan_id = ? and carried")) {
            count.setObject(1, scan);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                if (rows.getInt(1) >= config.mostCarried()) {
                    throw new TooManyParcelsException(config.mostCarried());
                }
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count what is carried", e);
        }
    }

    private static byte[] padded(String text, int room) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > room) {
            throw new IllegalArgumentException("A text of " + bytes.length + " bytes does not fit " + room);
        }
        byte[] padded = Arrays.copyOf(bytes, room);
        Arrays.fill(padded, bytes.length, room, (byte) ' ');
        return padded;
    }
}
