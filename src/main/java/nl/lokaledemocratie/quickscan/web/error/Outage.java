package nl.lokaledemocratie.quickscan.web.error;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What passes by itself or by an operator, and is nobody's mistake: the database is away, starts, or has no room or connection left. */
final class Outage {

    static final int STATUS = 503;

    /** How long who asked should wait, in seconds. */
    static final String RETRY_AFTER = "30";

    /** Classes of PostgreSQL's error codes: no connection, no room, not taking any just now. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** What was waited for is taken for too long, as a scan that closes is. */
    private static final String BUSY = "55P03";

    private Outage() {}

    /** Also when the failure of a commit only carries along what made it fail. */
    static boolean causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && isOutage(refused)
                        || Stream.of(cause.getSuppressed()).anyMatch(Outage::causes));
    }

    /** The pool of connections has no code for having none left. */
    private static boolean isOutage(SQLException refused) {
        String state = refused.getSQLState();
        return state == null || state.equals(BUSY) || CLASSES.contains(state.substring(0, 2));
    }
}
