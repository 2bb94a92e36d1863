package nl.lokaledemocratie.quickscan.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import nl.lokaledemocratie.quickscan.database.DataFolder;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import org.eclipse.microprofile.config.Config;

/** The database of the tests, and an empty one beside it to restore into. */
record EmptyCopy(DatabaseAddress source, DatabaseAddress target, DatabaseAddress superuser) {

    /** @param name of the database, which is made anew */
    static EmptyCopy make(Config config, String name) throws SQLException, IOException {
        DatabaseAddress source = new DatabaseAddress(
                setting(config, "quarkus.datasource.jdbc.url"),
                setting(config, "quarkus.datasource.username"),
                setting(config, "quarkus.datasource.password"));
        DatabaseAddress superuser = new DatabaseAddress(
                source.url().replace("/quickscan", "/postgres"),
                "postgres",
                Files.readString(Path.of(setting(config, DataFolder.SETTING), "postgres-password")));
        EmptyCopy copy = new EmptyCopy(
                source,
                new DatabaseAddress(
                        source.url().replace("/quickscan", "/" + name), source.username(), source.password()),
                superuser);
        copy.asSuperuser("drop database if exists " + name);
        copy.asSuperuser("create database " + name + " owner " + source.username());
        return copy;
    }

    void asSuperuser(String command) throws SQLException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String setting(Config config, String name) {
        return config.getValue(name, String.class);
    }
}
