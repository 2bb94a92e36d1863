package nl.lokaledemocratie.quickscan.mail;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** What belongs to the mail of a scan as a whole: whom to ask, what became of its letters, and until when its addresses are kept. */
@ApplicationScoped
@Transactional
public class MailSetups {

    private static final String ROUNDS =
            """
            select audience, reminder, letters, sent, refused, unknown from mail_round where scan_id = ?
            order by audience, reminder
            """;

    @Inject
    DataSource database;

    @Inject
    Scans scans;

    /**
     * How it stands.
     *
     * @param contact whom to ask; empty until somebody says
     * @param address where respondents find the service; empty until letters are made
     * @param wipeOn  the day on which addresses are wiped, once the scan is closed
     * @param wiped   whether they are
     */
    public record Setup(String contact, String address, Optional<LocalDate> wipeOn, boolean wiped) {

        static final Setup NONE = new Setup("", "", Optional.empty(), false);
    }

    /**
     * What became of letters to a group.
     *
     * @param letters that were made
     * @param sent    that the mail server took
     * @param refused that it did not take
     * @param unknown of which nobody knows it
     */
    public record Round(String audience, boolean reminder, int letters, int sent, int refused, int unknown) {

        public int waiting() {
            return letters - sent - refused - unknown;
        }
    }

    public Setup get(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select contact, address, wipe_on, wiped from mail_setup where scan_id = ?")) {
            select.setObject(1, scan);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Setup(
                                row.getString(1),
                                row.getString(2),
                                Optional.ofNullable(row.getObject(3, LocalDate.class)),
                                row.getBoolean(4))
                        : Setup.NONE;
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read how mail stands", e);
        }
    }

    /**
     * Says whom to ask.
     *
     * @param asSeen whether it is still what somebody looked at
     * @throws ChangedMeanwhileException when it is not
     */
    public void ask(UUID scan, EmailAddress contact, Predicate<String> asSeen) {
        scans.take(scan);
        if (!asSeen.test(get(scan).contact())) {
            throw new ChangedMeanwhileException("mail of scan " + scan);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        """
                        insert into mail_setup (scan_id, contact) values (?, ?)
                        on conflict (scan_id) do update set contact = excluded.contact
                        """)) {
            upsert.setObject(1, scan);
            upsert.setString(2, contact.text());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not keep whom to ask", e);
        }
    }

    /** Letters are written when nobody asks for a page, so where the service is found is kept. */
    void keepAddress(UUID scan, URI site) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        """
                        insert into mail_setup (scan_id, address) values (?, ?)
                        on conflict (scan_id) do update set address = excluded.address
                        """)) {
            upsert.setObject(1, scan);
            upsert.setString(2, site.toString());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not keep where the service is found", e);
        }
    }

    /** What became of the letters of a scan, group by group. */
    public List<Round> list(UUID scan) {
        List<Round> rounds = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ROUNDS)) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    rounds.add(new Round(
                            rows.getString(1),
                            rows.getBoolean(2),
                            rows.getInt(3),
                            rows.getInt(4),
                            rows.getInt(5),
                            rows.getInt(6)));
                }
            }
            return rounds;
        } catch (SQLException e) {
            throw new StorageException("Could not read what became of letters", e);
        }
    }
}
