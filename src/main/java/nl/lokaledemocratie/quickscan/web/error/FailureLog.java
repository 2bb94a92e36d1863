package nl.lokaledemocratie.quickscan.web.error;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.web.RespondentArea;
import org.jboss.logging.Logger;

/** Tells the operator why a request failed, under a number that the page shows. Of respondents it tells what kind of failure only. */
@ApplicationScoped
class FailureLog {
    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    @Inject
    RespondentArea respondents;

    /** Writes the cause and returns its number. */
    String write(String path, Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        if (Outage.causes(cause)) {
            LOG.warnf("The database is away or has no room, reference %s: %s", reference, root(cause));
        } else if (isOfRespondent(path)) {
            // Messages of exceptions quote what they cannot handle, and that may be an answer or a code.
            LOG.errorf("Request failed, reference %s: %s", reference, kinds(cause));
        } else {
            LOG.errorf(cause, "Request failed, reference %s", reference);
        }
        return reference;
    }

    boolean isOfRespondent(String path) {
        return respondents.holdsRespondents(path);
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
        return Stream.of(cause.getStackTrace())
                .findFirst()
                .map(place -> cause.getClass().getName() + " at " + place)
                .orElse(cause.getClass().getName());
    }
}
