package nl.lokaledemocratie.quickscan.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException.Reason;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of open scans. The public key stands in the database, locked under the secret of the service so that nobody can put another
 * in its place; the private key in a file outside it, locked under the same secret, and when a recovery code was made in the database
 * too, locked under that code.
 */
@ApplicationScoped
@Transactional
public class BallotKeys {

    /** The secret of the service under which keys are locked. */
    public static final String SECRET = "quickscan.secret.ballot-key";

    private static final int MIN_BYTES = 32;
    private static final int MAX_SEALERS = 1_000;
    private static final String PRIVATE = "private key";
    private static final String PUBLIC = "public key";
    private static final String RECOVERY = "recovery code";

    /** A locked public key as it stands in the database, of a scan: in that of another scan it does not open. */
    private record LockedKey(UUID scan, ByteBuffer bytes) {}

    private final byte[] secret;

    /** Unlocking and reading a public key takes as long as sealing with it; by its locked form, so that another in its place shows. */
    private final Cache<LockedKey, SheetSealer> sealers =
            Caffeine.newBuilder().maximumSize(MAX_SEALERS).build();

    @Inject
    KeyFolder files;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Inject
    public BallotKeys(@ConfigProperty(name = SECRET) String base64) {
        this.secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException(SECRET + " must be at least " + MIN_BYTES + " bytes in base64");
        }
    }

    /**
     * Makes the pair of a scan that opens, and the table for its sheets. The row comes first, because it refuses a second pair; the file is there before the row
     * is committed, so that no sheet is sealed under a key that nobody has.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(UUID scan) {
        KeyPair pair = KeyPair.random();
        query("insert into ballot_key (scan_id, public_key) values (:scan, :locked)", scan)
                .setParameter("locked", new Locked(secret, PUBLIC, scan).lock(pair.publicBytes()))
                .executeUpdate();
        query("select make_ballot_box(:scan)", scan).getResultList();
        files.write(scan, new Locked(secret, PRIVATE, scan).lock(pair.privateBytes()));
    }

    /**
     * What seals the sheets of an open scan; needs no private key.
     *
     * @throws KeyLostException when the stored key is not the one that this service made, under this secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SheetSealer sealer(UUID scan) {
        byte[] locked = publicKey(scan).orElseThrow(() -> new KeyLostException(scan, Reason.MISSING));
        return sealers.get(new LockedKey(scan, ByteBuffer.wrap(locked)), same -> new Locked(secret, PUBLIC, scan)
                .unlock(locked)
                .map(KeyPair::sealer)
                .orElseThrow(() -> new KeyLostException(scan, Reason.UNREADABLE)));
    }

    /**
     * What opens the sheets of a scan.
     *
     * @throws KeyLostException when the file of the private key is not there or not readable
     */
    public SheetOpener opener(UUID scan) {
        return KeyPair.opener(privateKey(scan));
    }

    /**
     * A secret of an open scan that goes with its key: nobody can make it from the database and the secrets of the service alone.
     *
     * @param purpose what it is for: each purpose has a secret of its own
     * @throws KeyLostException when the file of the private key is not there or not readable
     */
    public byte[] secret(UUID scan, String purpose) {
        return Locked.derive(privateKey(scan), purpose, scan);
    }

    /**
     * A secret of a scan in whatever state that goes with the secret of the service: nobody can make it from the database alone.
     *
     * @param purpose what it is for: each purpose has a secret of its own
     */
    public byte[] secretOfService(UUID scan, String purpose) {
        return Locked.derive(secret, purpose, scan);
    }

    /** Whether the private key is there and readable, so that the scan can be closed. */
    public boolean isThere(UUID scan) {
        return files.read(scan)
                .flatMap(new Locked(secret, PRIVATE, scan)::unlock)
                .isPresent();
    }

    public boolean hasRecoveryCode(UUID scan) {
        return column("recovery", scan).isPresent();
    }

    /**
     * Makes a recovery code, in the place of an earlier one.
     *
     * @throws KeyLostException when there is no private key (any more) to lock under it
     */
    public RecoveryCode makeRecoveryCode(UUID scan) {
        RecoveryCode code = RecoveryCode.random();
        query("update ballot_key set recovery = :locked where scan_id = :scan", scan)
                .setParameter("locked", under(code, scan).lock(privateKey(scan)))
                .executeUpdate();
        return code;
    }

    /** Writes the pair anew, under the secret of now; false when that is not the code, or no code was made. */
    public boolean recover(UUID scan, RecoveryCode code) {
        Optional<byte[]> key = column("recovery", scan).flatMap(under(code, scan)::unlock);
        key.ifPresent(bytes -> {
            query("update ballot_key set public_key = :locked where scan_id = :scan", scan)
                    .setParameter("locked", new Locked(secret, PUBLIC, scan).lock(KeyPair.publicBytes(bytes)))
                    .executeUpdate();
            files.write(scan, new Locked(secret, PRIVATE, scan).lock(bytes));
        });
        return key.isPresent();
    }

    /** Destroys the file of the private key; what the database has goes with the closing. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void destroy(UUID scan) {
        files.destroy(scan);
    }

    private byte[] privateKey(UUID scan) {
        byte[] locked = files.read(scan).orElseThrow(() -> new KeyLostException(scan, Reason.MISSING));
        return new Locked(secret, PRIVATE, scan)
                .unlock(locked)
                .orElseThrow(() -> new KeyLostException(scan, Reason.UNREADABLE));
    }

    private static Locked under(RecoveryCode code, UUID scan) {
        return new Locked(code.letters().getBytes(StandardCharsets.US_ASCII), RECOVERY, scan);
    }

    private Optional<byte[]> publicKey(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select public_key from ballot_key where scan_id = ?")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("Could not read a public key", e);
        }
    }

    private Optional<byte[]> column(String name, UUID scan) {
        List<?> found = query(
                        "select " + name + " from ballot_key where scan_id = :scan and " + name + " is not null", scan)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    private Query query(String sql, UUID scan) {
        return entities.createNativeQuery(sql).setParameter("scan", scan);
    }
}
