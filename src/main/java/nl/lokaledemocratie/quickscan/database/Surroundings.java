package nl.lokaledemocratie.quickscan.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.microprofile.config.Config;

/** Sees to what the service needs before it starts: secrets and a database, unless they are configured. */
public final class Surroundings {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final String DEMONSTRATION = "quickscan.demo.enabled";

    /** How long a database that does not answer is waited for: it may be starting too. */
    private static final String WAIT = "quickscan.database-wait";

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);

    private final Config config;

    public Surroundings(Config config) {
        this.config = config;
    }

    /** Adds what is missing to the system properties; the database is returned when one was started, to be closed at the end. */
    public Optional<EmbeddedDatabase> prepare() {
        if (!Secrets.SETTINGS.stream().allMatch(this::isConfigured)) {
            provide(Secrets.of(dataFolder()));
        }
        if (isConfigured(DATABASE_URL)) {
            refuseUnreachable(configuredDatabase());
            return Optional.empty();
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(dataFolder());
        provide(database.address().asSettings());
        provide(Map.of(DEMONSTRATION, "true"));
        return Optional.of(database);
    }

    /** Does something with the database of this installation while no service runs on it. */
    public <T> T onDatabase(Function<DatabaseAddress, T> work) {
        if (isConfigured(DATABASE_URL)) {
            return work.apply(configuredDatabase());
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dataFolder())) {
            return work.apply(database.address());
        }
    }

    /** Reads the database of this installation, whether a service runs on it or not; makes none. */
    public <T> T readDatabase(Function<DatabaseAddress, T> work) {
        DataFolder folder = new DataFolder(dataFolderPath());
        Optional<DatabaseAddress> running =
                isConfigured(DATABASE_URL) ? Optional.empty() : EmbeddedDatabase.findRunning(folder);
        return running.map(work).orElseGet(() -> onExistingDatabase(work));
    }

    /** As {@link #onDatabase}, refused where no service has ever run: this makes no new database. */
    public <T> T onExistingDatabase(Function<DatabaseAddress, T> work) {
        DataFolder folder = new DataFolder(dataFolderPath());
        if (!isConfigured(DATABASE_URL) && !Files.exists(folder.database())) {
            throw new StartRefusedException(
                    "There is no database in %s. Name the data folder with -D%s=FOLDER, or set quarkus.datasource.jdbc.url."
                            .formatted(folder.path(), DataFolder.SETTING));
        }
        return onDatabase(work);
    }

    /** Without a name, the way in comes from elsewhere, such as a credentials provider. */
    private void refuseUnreachable(DatabaseAddress database) {
        if (database.username().isEmpty()) {
            return;
        }
        try {
            database.await(config.getOptionalValue(WAIT, Duration.class).orElse(DEFAULT_WAIT));
        } catch (SQLException e) {
            throw new StartRefusedException(
                    "The database %s cannot be used: %s%nCheck quarkus.datasource.jdbc.url, username and password, or leave out the url for a database in the data folder."
                            .formatted(
                                    database,
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    e);
        }
    }

    private DatabaseAddress configuredDatabase() {
        return new DatabaseAddress(
                value(DATABASE_URL).orElseThrow(),
                value("quarkus.datasource.username").orElse(""),
                value("quarkus.datasource.password").orElse(""));
    }

    private DataFolder dataFolder() {
        return DataFolder.open(dataFolderPath());
    }

    private Path dataFolderPath() {
        return Path.of(value(DataFolder.SETTING).orElse("data"));
    }

    private void provide(Map<String, String> settings) {
        settings.forEach((setting, value) -> {
            if (!isConfigured(setting)) {
                System.setProperty(setting, value);
            }
        });
    }

    private boolean isConfigured(String setting) {
        return value(setting).isPresent();
    }

    private Optional<String> value(String setting) {
        return config.getOptionalValue(setting, String.class).filter(value -> !value.isBlank());
    }
}
