package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.invitation.Household;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator of the database who wants to know which sheets come from one house. */
@QuarkusTest
class HouseholdAttackTest extends AnonymityScenario {

    private static final int HOUSES = 5;
    private static final int IN_EACH = 2;

    /** Rows of codes that more than one transaction touched, each as the page and place where it lies. */
    private static final String TOUCHED_TWICE =
            """
            select relblocknumber, place, count(distinct xid::text) from (
                select relblocknumber, xid, (regexp_matches(description, 'off: (\\d+)', 'g'))[1] as place
                from pg_get_wal_block_info('%s', pg_current_wal_insert_lsn())
                where relfilenode = pg_relation_filenode('invitation') and resource_manager = 'Heap' and xid <> 0)
                as touched
            group by relblocknumber, place having count(distinct xid::text) > 1
            """;

    @Inject
    HouseholdCodes households;

    @Inject
    ClosingService closing;

    private Superuser superuser;
    private Scan scan;
    private List<String> codes;
    private String start;

    @BeforeEach
    void comeIn() {
        superuser = new Superuser(database, dataFolder);
        scan = scenario.open();
        codes = households
                .issue(scan.id(), "inwoners", 0, HOUSES, new Household(IN_EACH + 1, Letters.BESIDE))
                .codes();
        start = superuser.place();
    }

    @Test
    void tiesNoTwoSheetsWhileOpenOrAfterwards() {
        assertThat(hashes(scan)).hasSize(HOUSES * (IN_EACH + 1));
        List<Sender> senders = sendAll();

        assertThat(finder.findWhileOpen(scan.id(), "inwoners", senders)).isEmpty();
        assertThat(hashes(scan)).hasSize(HOUSES);

        closing.close(scan.id());

        assertThat(finder.find(scan.id(), "inwoners", senders)).isEmpty();
    }

    /** A counter of places would be written by all of a house, and its row tell who they are. */
    @Test
    void findsNoRowThatTwoOfAHouseWrote() {
        sendAll();
        List<String> used = superuser.transactions(start, "invitation", "DELETE");

        assertThat(used)
                .hasSize(HOUSES * IN_EACH)
                .isSubsetOf(superuser.transactions(start, StoredSheets.table(scan.id()), "INSERT"));
        assertThat(superuser.query(TOUCHED_TWICE.formatted(start))).isEmpty();
        assertThat(superuser.query("select distinct xmin::text from invitation where scan_id = '" + scan.id()
                        + "' and audience = 'inwoners'"))
                .as("what is left lies as it was written")
                .hasSize(1);
    }

    /** The same look finds a row that two transactions wrote. */
    @Test
    void wouldFindACounter() {
        for (int person = 0; person < IN_EACH; person++) {
            execute("update invitation set audience = audience where (scan_id, code_hash) = "
                    + "(select scan_id, min(code_hash) from invitation where scan_id = '" + scan.id()
                    + "' group by scan_id)");
        }
        assertThat(superuser.query(TOUCHED_TWICE.formatted(start))).isNotEmpty();
    }

    private List<Sender> sendAll() {
        List<Sender> senders = new ArrayList<>();
        for (String code : codes) {
            for (int person = 0; person < IN_EACH; person++) {
                senders.add(send(scan, code, new Trace()));
            }
        }
        return senders;
    }
}
