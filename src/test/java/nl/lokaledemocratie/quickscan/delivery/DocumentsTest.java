package nl.lokaledemocratie.quickscan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

/** Whether the documents of the repository are whole and name what is there: requirements, tests, decisions, the description for catalogues. */
class DocumentsTest {

    private static final Path DOCS = Path.of("src", "docs");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| ([12]) \\| ([^|]+) \\| ([^|]+) \\| ([^|]*) \\| ([^|]*) \\|$");

    /** ASVS 5.0.0 has so many requirements of levels 1 and 2 in each of its chapters. */
    private static final List<Integer> REQUIREMENTS =
            List.of(27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7);

    @Test
    void answersEveryRequirementOfAsvsOnce() throws IOException {
        List<MatchResult> rows = ROW.matcher(read("ASVS.md")).results().toList();
        Set<String> numbers = new HashSet<>();
        Map<Integer, Integer> perChapter = new HashMap<>();
        for (MatchResult row : rows) {
            assertThat(numbers.add(row.group(1) + "." + row.group(2) + "." + row.group(3)))
                    .isTrue();
            perChapter.merge(Integer.valueOf(row.group(1)), 1, Integer::sum);
            assertThat(row.group(6)).isIn("met", "partly", "no", "operator", "n/a");
            assertThat(row.group(7)).as("how or why of %s", row.group()).isNotBlank();
        }
        for (int chapter = 1; chapter <= REQUIREMENTS.size(); chapter++) {
            assertThat(perChapter.get(chapter)).as("chapter %s", chapter).isEqualTo(REQUIREMENTS.get(chapter - 1));
        }
        assertThat(rows.stream().filter(row -> row.group(4).equals("1"))).hasSize(70);
        for (String word : List.of("met", "partly", "no", "operator", "n/a")) {
            long seen = rows.stream().filter(row -> row.group(6).equals(word)).count();
            assertThat(read("ASVS.md")).containsPattern("(?m)^\\| " + word + " \\| [^|]+ \\| " + seen + " \\|$");
        }
    }

    @Test
    void namesOnlyTestsThatThereAre() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOCS)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                TEST.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(there).containsAll(named);
    }

    @Test
    void describesItselfForCatalogues() throws IOException {
        JsonNode described = new YAMLMapper().readTree(Path.of("publiccode.yml").toFile());
        assertThat(described.fieldNames())
                .toIterable()
                .contains(
                        "publiccodeYmlVersion",
                        "name",
                        "url",
                        "platforms",
                        "categories",
                        "developmentStatus",
                        "softwareType",
                        "description",
                        "legal",
                        "maintenance",
                        "localisation");
        assertThat(described.at("/legal/license").asText()).isEqualTo("EUPL-1.2");
        assertThat(described.at("/developmentStatus").asText())
                .isIn("concept", "development", "beta", "stable", "obsolete");
        assertThat(described.at("/maintenance/type").asText()).isIn("internal", "contract", "community", "none");
        assertThat(described.at("/maintenance/contacts/0/name").asText()).isNotBlank();
        assertThat(described.at("/localisation/localisationReady").isBoolean()).isTrue();
        for (JsonNode words : described.get("description")) {
            assertThat(words.get("shortDescription").asText()).hasSizeBetween(20, 150);
            assertThat(words.get("longDescription").asText()).hasSizeBetween(150, 10_000);
        }
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<version>" + described.get("softwareVersion").asText() + "</version>");
        assertThat(pom)
                .contains("<project.build.outputTimestamp>"
                        + described.get("releaseDate").asText());
    }

    @Test
    void saysOfEachDecisionWhyAndWhatItCosts() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("decisions"))) {
            List<Path> decisions = files.sorted().toList();
            assertThat(decisions).hasSizeGreaterThanOrEqualTo(10);
            for (Path decision : decisions) {
                assertThat(Files.readString(decision))
                        .startsWith("# ")
                        .contains("\nStatus: ", "**Question.** ", "**Decision.** ", "**Because.** ", "**It costs.** ");
            }
        }
    }

    @Test
    void hasWhatContributorsAndReportersLookFor() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String name : List.of(
                "CONTRIBUTING",
                "GOVERNANCE",
                "CODE_OF_CONDUCT",
                "SECURITY",
                "PUBLIC-CODE",
                "ASVS",
                "CHANGELOG",
                "RELEASING",
                "DPIA",
                "INTERNET-NL")) {
            assertThat(read(name + ".md")).startsWith("# ");
            assertThat(readme).contains(name + ".md");
        }
        assertThat(readme).contains("> **In het Nederlands.** ");
    }

    /** What internet.nl is told here is what is sent. */
    @Test
    void tellsTheHeadersThatAreSet() throws IOException {
        String told = read("INTERNET-NL.md");
        Matcher set = Pattern.compile("(?m)^quarkus\\.http\\.header\\.\"([\\w-]+)\"\\.value=(.+)$")
                .matcher(Files.readString(Path.of("src", "main", "resources", "application.properties")));
        int headers = 0;
        while (set.find()) {
            assertThat(told).contains(set.group(2));
            headers++;
        }
        assertThat(headers).isEqualTo(5);
    }

    private static String read(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }
}
