package nl.lokaledemocratie.quickscan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.database.DataFolder;
import nl.lokaledemocratie.quickscan.database.EmbeddedDatabase;
import nl.lokaledemocratie.quickscan.database.Secrets;

/** Instances of the service as an operator of several would run them: on one database, with the same secrets and key folder. */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String MARKS =
            "select texts ->> 'merk' from answer_sheet where scan_id = ?::uuid order by texts ->> 'merk'";

    /** The build of the first instance: that of an earlier version, to see how both do together. */
    private static final Path FIRST = Path.of(System.getProperty("load.older", RunningService.JAR.toString()));

    private final Path shared;
    private final EmbeddedDatabase database;
    private final List<RunningService> instances = new ArrayList<>();

    /**
     * @param folder in which all of it lies
     * @param more   further options of each instance
     */
    Installation(Path folder, int size, String... more) {
        DataFolder data = DataFolder.open(folder.resolve("shared"));
        shared = data.path();
        Map<String, String> secrets = Secrets.of(data);
        database = EmbeddedDatabase.start(data);
        List<String> options = options(secrets);
        for (int i = 0; i < size; i++) {
            boolean demonstrates = i == 0;
            instances.add(RunningService.started(
                    folder.resolve("instance" + i),
                    i == 0 ? FIRST : RunningService.JAR,
                    Stream.of(
                                    options.stream(),
                                    Stream.of(
                                            "-Dquickscan.demo.enabled=" + demonstrates,
                                            "-Dquickscan.flood.sheets=1000000000",
                                            "-Dquickscan.flood.per-address=1000000000"),
                                    Stream.of(more))
                            .flatMap(all -> all)
                            .toList()));
        }
    }

    private List<String> options(Map<String, String> secrets) {
        Path questionnaires = Path.of("src", "test", "resources", "load").toAbsolutePath();
        Map<String, String> others = Map.of(
                "quickscan.questionnaires.folder", questionnaires.toString(),
                "quickscan.ballot.key-folder", shared.resolve("keys").toString());
        return Stream.of(others, secrets, database.address().asSettings())
                .flatMap(settings -> settings.entrySet().stream())
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    List<Integer> ports() {
        return instances.stream().map(instance -> instance.port).toList();
    }

    List<String> addresses() {
        return ports().stream().map(port -> "http://127.0.0.1:" + port).toList();
    }

    /** Where the first instance left the passwords of the demonstration. */
    Path demonstration() {
        return instances.get(0).data;
    }

    /** Ends an instance at once and starts it again. */
    void killInstance(int number) {
        instances.get(number).kill();
        instances.set(number, instances.get(number).startedAgain());
    }

    /** Ends the database at once; what watches over it starts it again. */
    void killDatabase() throws IOException {
        postmaster().destroyForcibly();
    }

    /** Lets the database stand still as when its machine stopped: connections stay, and nothing answers. */
    void freezeDatabase() throws IOException {
        signal("-STOP");
    }

    void thawDatabase() throws IOException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException {
        ProcessHandle postmaster = postmaster();
        List<String> command = Stream.concat(
                        Stream.of("kill", signal),
                        Stream.concat(Stream.of(postmaster), postmaster.children())
                                .map(process -> String.valueOf(process.pid())))
                .toList();
        new ProcessBuilder(command).inheritIO().start().onExit().join();
    }

    private ProcessHandle postmaster() throws IOException {
        List<String> lines = Files.readAllLines(shared.resolve("postgres").resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    }

    /** What the database says, as text: the first column of the first row. */
    String find(String sql, Object... values) {
        try (Connection connection = database.address().connect();
                PreparedStatement select = prepared(connection, sql, values);
                ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing for " + sql);
            }
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the database says this. */
    void await(String expected, String sql, Object... values) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!find(sql, values).equals(expected)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not " + expected + ": " + sql);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Changes rows behind the back of all instances, as time does. */
    void change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.address().connect();
                PreparedStatement update = prepared(connection, sql, values)) {
            update.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    /** The marks on the opened sheets of a closed scan, in order. */
    List<String> marks(String scan) throws SQLException {
        try (Connection connection = database.address().connect();
                PreparedStatement select = connection.prepareStatement(MARKS)) {
            select.setString(1, scan);
            List<String> marks = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    marks.add(rows.getString(1));
                }
            }
            return marks;
        }
    }

    @Override
    public void close() {
        instances.forEach(RunningService::close);
        database.close();
    }
}
