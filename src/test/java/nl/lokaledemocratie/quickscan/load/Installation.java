package nl.lokaledemocratie.quickscan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.database.DataFolder;
import nl.lokaledemocratie.quickscan.database.EmbeddedDatabase;
import nl.lokaledemocratie.quickscan.database.Secrets;

/** Instances of the service as an operator of several would run them: on one database, with the same secrets and key folder. */
final class Installation implements AutoCloseable {

    private static final String MARKS =
            "select texts ->> 'merk' from answer_sheet where scan_id = ?::uuid order by texts ->> 'merk'";

    private final Path shared;
    private final EmbeddedDatabase database;
    private final List<RunningService> instances = new ArrayList<>();

    /** @param folder in which all of it lies */
    Installation(Path folder, int size) {
        DataFolder data = DataFolder.open(folder.resolve("shared"));
        shared = data.path();
        Map<String, String> secrets = Secrets.of(data);
        database = EmbeddedDatabase.start(data);
        List<String> options = options(secrets);
        for (int i = 0; i < size; i++) {
            boolean demonstrates = i == 0;
            instances.add(RunningService.started(
                    folder.resolve("instance" + i),
                    Stream.concat(
                                    options.stream(),
                                    Stream.of(
                                            "-Dquickscan.demo.enabled=" + demonstrates,
                                            "-Dquickscan.flood.sheets=1000000000",
                                            "-Dquickscan.flood.per-address=1000000000"))
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
