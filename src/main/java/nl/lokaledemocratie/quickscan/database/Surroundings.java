package nl.lokaledemocratie.quickscan.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;

/** Sees to what the service needs before it starts: secrets and a database, unless they are configured. */
public final class Surroundings {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final String DEMONSTRATION = "quickscan.demo.enabled";

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
            return Optional.empty();
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(dataFolder());
        provide(database.address().asSettings());
        provide(Map.of(DEMONSTRATION, "true"));
        return Optional.of(database);
    }

    /** The database that is configured, for commands that work without the service. */
    public Optional<DatabaseAddress> configuredDatabase() {
        return value(DATABASE_URL)
                .map(url -> new DatabaseAddress(
                        url,
                        value("quarkus.datasource.username").orElse(""),
                        value("quarkus.datasource.password").orElse("")));
    }

    public DataFolder dataFolder() {
        return DataFolder.open(Path.of(value(DataFolder.SETTING).orElse("data")));
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
