package nl.lokaledemocratie.quickscan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Whether what tells of a release tells of this one: its version and day, its migrations, and the licences of all that is in it. */
class ReleaseTest {

    private static final Path DOCS = Path.of("src", "docs");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void namesThisVersionAndItsDayFirst() throws IOException {
        MatchResult newest = entries().get(0);
        assertThat(newest.group(1)).isEqualTo(inPom("<version>([^<]+)</version>"));
        assertThat(newest.group(2) + "T00:00:00Z")
                .isEqualTo(inPom("<project.build.outputTimestamp>([^<]+)</project.build.outputTimestamp>"));
        assertThat(entries()).extracting(entry -> entry.group(2)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Each version brings the migrations after those of the version before; the newest all that follow. */
    @Test
    void leavesNoMigrationOut() throws IOException {
        String changes = read(DOCS.resolve("CHANGELOG.md"));
        var newest = Pattern.compile("Migrations from (\\d+) on\\.").matcher(changes);
        assertThat(newest.find()).isTrue();
        int next = Integer.parseInt(newest.group(1));
        assertThat(next).isLessThanOrEqualTo(newestMigration());
        List<MatchResult> ranges = Pattern.compile("Migrations (\\d+) to (\\d+)\\.")
                .matcher(changes)
                .results()
                .toList();
        assertThat(ranges).hasSize(entries().size() - 1);
        for (MatchResult range : ranges) {
            assertThat(Integer.parseInt(range.group(2))).isEqualTo(next - 1);
            next = Integer.parseInt(range.group(1));
        }
        assertThat(next).isEqualTo(1);
    }

    @Test
    void namesTheLicenceOfEverythingThatIsNoLibrary() throws IOException {
        String licences = read(DOCS.resolve("LICENCES.md"));
        assertThat(licences)
                .contains(
                        "Source Sans Pro",
                        "SIL Open Font Licence",
                        "PostgreSQL Licence",
                        "Bron: CBS / Kadaster (PDOK)");
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("LICENSE"))
                    .forEach(name -> assertThat(licences).contains("`" + name + "`"));
        }
        for (String folder : List.of("reference", "redaction")) {
            assertThat(licences).contains("`" + folder + "/");
        }
        JsonNode packages = new ObjectMapper().readTree(Path.of("package.json").toFile());
        assertThat(packages.get("dependencies").fieldNames())
                .toIterable()
                .allMatch(name -> licences.contains("`" + name + "`"));
        assertThat(licences).contains("`@utrecht/…-css`");
    }

    @Test
    void makesTheListOfLibrariesFromWhatIsDelivered() throws IOException {
        String pom = read(Path.of("pom.xml"));
        assertThat(pom)
                .contains("<goal>makeBom</goal>", "<goal>add-third-party</goal>", "<failOnMissing>true</failOnMissing>")
                .contains("<shasumSummaryFile>release/SHA256SUMS</shasumSummaryFile>", "src/docs/LICENCES.md");
    }

    private static int newestMigration() throws IOException {
        try (Stream<Path> scripts = Files.list(RESOURCES.resolve("db/migration"))) {
            TreeSet<Integer> numbers = new TreeSet<>();
            scripts.forEach(script ->
                    numbers.add(Integer.valueOf(script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))));
            return numbers.last();
        }
    }

    private static List<MatchResult> entries() throws IOException {
        return Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+) – (\\d{4}-\\d\\d-\\d\\d)$")
                .matcher(read(DOCS.resolve("CHANGELOG.md")))
                .results()
                .toList();
    }

    private static String inPom(String pattern) throws IOException {
        var match = Pattern.compile(pattern).matcher(read(Path.of("pom.xml")));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
