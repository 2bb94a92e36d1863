package nl.lokaledemocratie.quickscan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen to before the service starts, when a database is configured. */
class SurroundingsTest {

    private static final String URL = "quarkus.datasource.jdbc.url";

    @TempDir
    Path data;

    private Properties before;

    @BeforeEach
    void keepProperties() {
        before = (Properties) System.getProperties().clone();
    }

    @AfterEach
    void putPropertiesBack() {
        System.setProperties(before);
    }

    @Test
    void startsNothingBesideAConfiguredDatabase() {
        assertThat(new Surroundings(config(Map.of(URL, "jdbc:postgresql://localhost:1/other"))).prepare())
                .isEmpty();
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(System.getProperty("quickscan.demo.enabled")).isNull();
    }

    @Test
    void makesTheSecretsThatAreNotConfigured() {
        new Surroundings(config(Map.of(URL, "jdbc:postgresql://localhost:1/other", Secrets.INVITATION_KEY, "own")))
                .prepare();
        assertThat(System.getProperty(Secrets.INVITATION_KEY)).isNull();
        assertThat(Secrets.SETTINGS)
                .filteredOn(setting -> System.getProperty(setting) != null)
                .hasSize(Secrets.SETTINGS.size() - 1);
    }

    @Test
    void needsNoDataFolderWhenAllIsConfigured() {
        Map<String, String> all = new HashMap<>(Map.of(URL, "jdbc:postgresql://localhost:1/other"));
        Secrets.SETTINGS.forEach(setting -> all.put(setting, "own"));
        new Surroundings(config(all)).prepare();
        assertThat(data).isEmptyDirectory();
    }

    /** As secrets of Docker and Kubernetes come: a file is called after its setting, and may end with a line. */
    @Test
    void readsAPasswordFromAFile() throws IOException {
        Files.writeString(data.resolve("quarkus.datasource.password"), "from a file\n");
        System.setProperty("smallrye.config.source.file.locations", data.toString());
        System.setProperty(URL, "jdbc:postgresql://localhost:1/other");
        DatabaseAddress database = new Surroundings(ConfigUtils.configBuilder().build()).onDatabase(address -> address);
        assertThat(database.password()).isEqualTo("from a file");
        assertThat(database.toString()).doesNotContain("from a file");
    }

    @Test
    void refusesADatabaseThatCannotBeReached() {
        Config config = config(Map.of(
                URL,
                "jdbc:postgresql://127.0.0.1:1/other",
                "quarkus.datasource.username",
                "quickscan",
                "quickscan.database-wait",
                "PT0S"));
        assertThatThrownBy(() -> new Surroundings(config).prepare())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("Check quarkus.datasource.jdbc.url");
    }

    @Test
    void makesNoDatabaseForACommandThatReadsOne() {
        Surroundings surroundings = new Surroundings(config(Map.of()));
        assertThatThrownBy(() -> surroundings.onExistingDatabase(List::of))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("There is no database in " + data);
        assertThat(data).isEmptyDirectory();
    }

    private Config config(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(DataFolder.SETTING, data.toString());
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
    }
}
