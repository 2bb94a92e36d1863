package nl.lokaledemocratie.quickscan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** One fresh database for all Quarkus tests of a suite together: the same PostgreSQL and secrets as in the service, data under {@code target/}. */
public class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    private static final Path DATA = Path.of("target", "test-data", System.getProperty("test.fork", "fork-1"));

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        DataFolder folder = DataFolder.open(DATA);
        forgetEarlierData(folder);
        Map<String, String> settings = new HashMap<>(Secrets.of(folder));
        database = EmbeddedDatabase.start(folder);
        settings.putAll(database.address().asSettings());
        settings.put(DataFolder.SETTING, folder.path().toString());
        settings.put("quickscan.demo.enabled", "true");
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }

    private static void forgetEarlierData(DataFolder folder) {
        try (InstanceLock lock = InstanceLock.acquire(folder)) {
            Postmaster.stopLeftOver(folder.database());
            for (Path file : contents(folder)) {
                if (!file.startsWith(folder.programs()) && !file.equals(folder.lockFile())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot clear " + folder, e);
        }
    }

    private static List<Path> contents(DataFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(file -> !file.equals(folder.path()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
