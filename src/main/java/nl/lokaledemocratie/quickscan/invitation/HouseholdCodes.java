package nl.lokaledemocratie.quickscan.invitation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanChanged;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/**
 * Codes for letters to addresses, with which several people of an open group answer, each one sheet. A place is a row like that of a personal
 * code; sending removes one. Neither rows nor transactions nor log say which places are of one household: no row is ever used twice.
 */
@ApplicationScoped
@Transactional
public class HouseholdCodes {

    /** More at once is more than a form can carry. */
    public static final int MOST = 5_000;

    private static final String FIND =
            "select audience from invitation where scan_id = ? and code_hash = any(?) limit 1";

    /** Others of the household who send just now are left alone; only when all that is left is taken one waits for what becomes of it. */
    private static final List<String> REMOVE = List.of(remove("skip locked"), remove(""));

    @Inject
    DataSource database;

    @Inject
    Scans scans;

    @Inject
    InvitationKey key;

    @Inject
    InvitationRows rows;

    @Inject
    LetterPiles piles;

    @Inject
    MadeCodes proofs;

    @Inject
    Event<ScanChanged> changes;

    /**
     * How an open group stands with its letters.
     *
     * @param round  how often codes were made
     * @param codes  that were made, in all, and not withdrawn
     * @param places that these offer
     * @param piles  in which they were made, those that were withdrawn too
     */
    public record Made(int round, int codes, int places, Letters letters, List<LetterPiles.Pile> piles) {}

    /**
     * Makes codes for so many addresses; they are returned this once, as they are printed, and never kept.
     *
     * @param round of the form that asks for them: of two such forms, or one that is sent twice, only the first makes codes
     * @throws CodesMadeMeanwhileException when it was another one that was first
     * @throws LettersFixedException when it is open and who may answer would change
     * @throws ScanNotOpenException when it is closed
     */
    public IssuedCodes issue(UUID id, String audience, int round, int addresses, Household household) {
        if (addresses < 1 || addresses > MOST) {
            throw new IllegalArgumentException("Cannot make codes for " + addresses + " addresses at once");
        }
        Scan scan = scans.take(id);
        requireChangeable(scan, audience, round, household.letters());
        Set<InvitationCode> fresh = new LinkedHashSet<>();
        while (fresh.size() < addresses) {
            fresh.add(InvitationCode.random());
        }
        scan.sendLetters(audience, household.letters());
        int pile = piles.add(id, audience, addresses, addresses * household.places());
        rows.startRound(id, audience);
        rows.add(
                id,
                audience,
                fresh.stream()
                        .flatMap(code -> key.places(id, key.hash(id, code), household.places()).stream())
                        .toList(),
                pile);
        changes.fire(new ScanChanged(scan.link()));
        List<String> codes = fresh.stream().map(InvitationCode::grouped).toList();
        MadeCodes.Batch batch = new MadeCodes.Batch(rows.round(id, audience), pile, household.places());
        return new IssuedCodes(codes, 0, proofs.proof(id, audience, codes, batch));
    }

    /** Once people can answer it stays as it is whether they need a code: who began without one can send. */
    private void requireChangeable(Scan scan, String audience, int round, Letters letters) {
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        Made made = made(scan, audience);
        if (made.round() != round) {
            throw new CodesMadeMeanwhileException();
        }
        boolean isSame = (made.letters() == Letters.ONLY) == (letters == Letters.ONLY);
        if (scan.status() == ScanStatus.OPEN && !isSame) {
            throw new LettersFixedException();
        }
    }

    public Made made(Scan scan, String audience) {
        Letters letters = scan.audiences().stream()
                .filter(group -> group.audience().equals(audience))
                .findFirst()
                .map(ScanAudience::letters)
                .orElseThrow(() -> new IllegalArgumentException("The scan has no audience " + audience));
        List<LetterPiles.Pile> all = piles.list(scan.id(), audience);
        List<LetterPiles.Pile> left =
                all.stream().filter(pile -> !pile.withdrawn()).toList();
        return new Made(
                rows.round(scan.id(), audience),
                left.stream().mapToInt(LetterPiles.Pile::codes).sum(),
                left.stream().mapToInt(LetterPiles.Pile::places).sum(),
                letters,
                all);
    }

    /** What a code opens as long as a place of it is left. */
    Optional<InvitationService.Admission> findAdmission(UUID scan, InvitationHash code) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, scan);
            select.setArray(2, places(connection, scan, code));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new InvitationService.Admission(code, row.getString(1)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look a code up", e);
        }
    }

    /** Uses up one place of a code; false when none is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean redeem(UUID scan, String audience, InvitationHash code) {
        try (Connection connection = database.getConnection()) {
            for (String sql : REMOVE) {
                try (PreparedStatement remove = connection.prepareStatement(sql)) {
                    remove.setObject(1, scan);
                    remove.setObject(2, scan);
                    remove.setString(3, audience);
                    remove.setArray(4, places(connection, scan, code));
                    if (remove.executeUpdate() == 1) {
                        return true;
                    }
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not use a code", e);
        }
    }

    /** What may be stored of a code, of one person or more. */
    List<InvitationHash> rowsOf(UUID scan, InvitationCode code) {
        InvitationHash hash = key.hash(scan, code);
        List<InvitationHash> all = new ArrayList<>(key.places(scan, hash, Household.MOST));
        all.add(hash);
        return all;
    }

    private Array places(Connection connection, UUID scan, InvitationHash code) throws SQLException {
        byte[][] hashes = key.places(scan, code, Household.MOST).stream()
                .map(InvitationHash::bytes)
                .toArray(byte[][]::new);
        return connection.createArrayOf("bytea", hashes);
    }

    private static String remove(String locked) {
        return """
                delete from invitation where scan_id = ? and code_hash = (
                    select code_hash from invitation where scan_id = ? and audience = ? and code_hash = any(?)
                    limit 1 for update %s)
                """
                .formatted(locked);
    }
}
