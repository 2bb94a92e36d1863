package nl.lokaledemocratie.quickscan.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jboss.logging.Logger;

/**
 * Lets nobody who asked for a page wait long for a database that does not answer any more: a machine that stopped breaks no connection.
 * Jobs, and what a page asks for that takes long, have their time.
 */
@ApplicationScoped
public class Patience implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FOR_PAGES = Duration.ofSeconds(15);
    private static final Duration FOR_A_SIGN_OF_LIFE = Duration.ofSeconds(3);

    @Inject
    CurrentVertxRequest request;

    @Override
    public void onConnectionCreate(Connection connection) {
        set(connection, FOR_A_SIGN_OF_LIFE);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        set(connection, isForAPage() ? FOR_PAGES : Duration.ZERO);
    }

    /** Before it is given out again somebody waits for a sign that it is alive. */
    @Override
    public void onConnectionReturn(Connection connection) {
        set(connection, FOR_A_SIGN_OF_LIFE);
    }

    private boolean isForAPage() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /** From now on this connection waits as long as it takes, until it is given back. */
    public static void endless(Connection connection) {
        set(connection, Duration.ZERO);
    }

    private static void set(Connection connection, Duration patience) {
        try {
            connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
        } catch (SQLException e) {
            // It broke; who uses it next hears so, and the pool takes it out.
            LOG.debug("A connection to the database broke", e);
        }
    }
}
