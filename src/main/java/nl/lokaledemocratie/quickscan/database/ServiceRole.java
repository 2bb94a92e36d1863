package nl.lokaledemocratie.quickscan.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The role and the database of the service: it owns its tables, and neither the database nor the server, so that it loads no extensions. */
final class ServiceRole {

    private static final String NAME = "quickscan";
    private static final String SUPERUSER = "postgres";

    private ServiceRole() {}

    /** Makes role and database when they are not there; the role gets a fresh password at every start, which is stored nowhere. */
    static DatabaseAddress prepare(int port, String superuserPassword) throws SQLException {
        DatabaseAddress address = new DatabaseAddress(url(port, NAME), NAME, RandomText.password());
        try (Connection connection = connect(port, SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '%s'")) {
                statement.execute("create role %s login".formatted(NAME));
            }
            statement.execute("alter role %s password '%s'".formatted(NAME, address.password()));
            if (!exists(statement, "select from pg_database where datname = '%s'")) {
                statement.execute("create database %s".formatted(NAME));
            }
            statement.execute("alter database %s owner to %s".formatted(NAME, SUPERUSER));
            // Closing a scan writes files anew, samples of the planner among them, and then makes the old write-ahead
            // files vanish.
            statement.execute("grant pg_checkpoint, pg_maintain to %s".formatted(NAME));
        }
        try (Connection connection = connect(port, NAME, superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("grant all on schema public to %s".formatted(NAME));
            statement.execute("grant execute on function pg_switch_wal() to %s".formatted(NAME));
        }
        return address;
    }

    /** The database of the service, for its administrator. */
    static DatabaseAddress forAdministrator(int port, String superuserPassword) {
        return new DatabaseAddress(url(port, NAME), SUPERUSER, superuserPassword);
    }

    private static Connection connect(int port, String database, String password) throws SQLException {
        return new DatabaseAddress(url(port, database), SUPERUSER, password).connect();
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query.formatted(NAME))) {
            return found.next();
        }
    }

    /** Without details in error messages: they quote whole rows. */
    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, database);
    }
}
