package nl.lokaledemocratie.quickscan.invitation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/**
 * Letter codes in piles as they were made, so that a pile that was lost or printed wrongly can be withdrawn. A few codes are no pile of their
 * own, because who reads the database would see of which house a place is: they join the one before.
 */
@ApplicationScoped
@Transactional
public class LetterPiles {

    /** Fewer codes than this are no pile of their own where there is one to join. */
    public static final int FEWEST = 20;

    private static final Logger LOG = Logger.getLogger(LetterPiles.class);

    private static final String COUNT =
            """
            insert into household_code (scan_id, audience, pile, codes, places, made_on) values (?, ?, ?, ?, ?, ?)
            on conflict (scan_id, audience, pile) do update
            set codes = household_code.codes + excluded.codes, places = household_code.places + excluded.places,
                made_on = excluded.made_on
            """;

    private static final String LIST =
            """
            select pile, codes, places, made_on, withdrawn from household_code where scan_id = ? and audience = ? order by pile
            """;

    private static final String REMOVE = "delete from invitation where scan_id = ? and audience = ? and pile = ?";

    private static final String MARK =
            """
            update household_code set withdrawn = true where scan_id = ? and audience = ? and pile = ?
            """;

    @Inject
    DataSource database;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /**
     * A pile.
     *
     * @param number    from 1 on, per group
     * @param codes     that were made
     * @param places    that these offered
     * @param madeOn    when the last of them were made; not known of what an earlier version made
     * @param withdrawn whether those not used by then stopped working
     */
    public record Pile(int number, int codes, int places, Optional<LocalDate> madeOn, boolean withdrawn) {}

    /** The piles of a group in the order in which they were made. */
    public List<Pile> list(UUID scan, String audience) {
        List<Pile> piles = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, scan);
            select.setString(2, audience);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    piles.add(new Pile(
                            rows.getInt(1),
                            rows.getInt(2),
                            rows.getInt(3),
                            Optional.ofNullable(rows.getObject(4, LocalDate.class)),
                            rows.getBoolean(5)));
                }
            }
            return piles;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read how many codes there are", e);
        }
    }

    /**
     * Withdraws what is not used of a pile; what was sent stays. A pile that is withdrawn already is what was asked for.
     *
     * @throws NoSuchElementException when there is no such pile
     * @throws ScanNotOpenException   when the scan is closed
     */
    public void withdraw(UUID id, String audience, int number) {
        Scan scan = scans.take(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        Pile pile = list(id, audience).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        if (!pile.withdrawn()) {
            execute(REMOVE, id, audience, number);
            execute(MARK, id, audience, number);
            LOG.infof("Withdrew pile %s of letters of scan %s: %s codes were made", number, id, pile.codes());
        }
    }

    /** Counts codes that are made now; the number of the pile they belong to. */
    @Transactional(Transactional.TxType.MANDATORY)
    int add(UUID scan, String audience, int codes, int places) {
        int pile = next(list(scan, audience), codes);
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(COUNT)) {
            upsert.setObject(1, scan);
            upsert.setString(2, audience);
            upsert.setInt(3, pile);
            upsert.setInt(4, codes);
            upsert.setInt(5, places);
            upsert.setObject(6, LocalDate.now(clock));
            upsert.executeUpdate();
            return pile;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not count codes", e);
        }
    }

    private static int next(List<Pile> piles, int codes) {
        if (piles.isEmpty()) {
            return 1;
        }
        Pile last = piles.get(piles.size() - 1);
        boolean joins = !last.withdrawn() && Math.min(last.codes(), codes) < FEWEST;
        return joins ? last.number() : last.number() + 1;
    }

    private void execute(String sql, UUID scan, String audience, int pile) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, scan);
            statement.setString(2, audience);
            statement.setInt(3, pile);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not withdraw a pile", e);
        }
    }
}
