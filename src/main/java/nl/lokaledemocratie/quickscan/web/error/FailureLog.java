package nl.lokaledemocratie.quickscan.web.error;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.utils.VertxOutputStream;
import org.jboss.logging.Logger;

/**
 * Tells the operator where a request failed, on one line under a number that the page shows, or a job. Messages of exceptions stay out: they quote
 * what they cannot handle, and that may be an answer, a code, or whatever a stranger wants to see in a log.
 */
@ApplicationScoped
public class FailureLog {
    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final int PLACES = 6;

    /** Writes the cause and returns its number. */
    String write(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        if (isGone(cause)) {
            LOG.debugf("Who asked is gone, reference %s", reference);
        } else if (Outage.causes(cause)) {
            LOG.warnf("The database is away or has no room, reference %s: %s", reference, root(cause));
        } else {
            LOG.errorf("Request failed, reference %s: %s", reference, kinds(cause));
        }
        return reference;
    }

    /** The same of work by the clock, which is tried again by itself. */
    public void writeOfJob(String job, Throwable cause) {
        if (Outage.causes(cause)) {
            LOG.warnf("The database is away or has no room, job \"%s\": %s", job, root(cause));
        } else {
            LOG.errorf("Job \"%s\" failed: %s", job, kinds(cause));
        }
    }

    /** Whether nobody is there any more to take the answer in: anyone can do that as often as they like. */
    private static boolean isGone(Throwable cause) {
        return cause instanceof IOException
                && Stream.of(cause.getStackTrace()).limit(1).anyMatch(place -> place.getClassName()
                        .equals(VertxOutputStream.class.getName()));
    }

    /** The database's own words for such a failure quote no values. */
    private static String root(Throwable cause) {
        return Stream.iterate(cause, next -> next != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(Throwable::getMessage)
                .reduce("", (before, next) -> next);
    }

    private static String kinds(Throwable cause) {
        return Stream.iterate(cause, next -> next != null, Throwable::getCause)
                .map(FailureLog::kind)
                .collect(Collectors.joining(", caused by "));
    }

    private static String kind(Throwable cause) {
        String state = cause instanceof SQLException database ? " (state " + database.getSQLState() + ")" : "";
        return cause.getClass().getName() + state + places(cause);
    }

    private static String places(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(PLACES)
                .map(place -> " at " + place)
                .collect(Collectors.joining());
    }
}
