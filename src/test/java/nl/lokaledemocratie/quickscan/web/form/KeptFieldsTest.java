package nl.lokaledemocratie.quickscan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Which forms the browser of the staff keeps before they are saved, and that none of them asks a secret or somebody's address. */
class KeptFieldsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final String KEEPS = " data-keep";

    /** What people answered or who they are, files to check, and texts that are there to be copied: never kept. */
    private static final Set<String> NEVER = Set.of(
            "openanswers/answer",
            "paper/upload",
            "post/post",
            "publicity/publicity",
            "recovery/recovery",
            "research/research",
            "typing/typed",
            "mail/mail",
            "administration/account",
            "administration/accounts",
            "access/password",
            "access/signIn",
            "access/first",
            "addresses/asking");

    @Test
    void areThoseOfWhoSetsUpAndWrites() throws IOException {
        assertThat(keeping())
                .containsExactlyInAnyOrder(
                        "agenda/item",
                        "closing/close",
                        "lessons/lesson",
                        "look/look",
                        "online/desk",
                        "own/form",
                        "period/period",
                        "programme/programme",
                        "programme/programmes",
                        "scans/correction",
                        "scans/create",
                        "scans/groups",
                        "share/share")
                .doesNotContainAnyElementsOf(NEVER);
    }

    @Test
    void askNoSecretAndNobodysAddress() throws IOException {
        assertThat(keeping()).allSatisfy(name -> assertThat(formOf(read(name)))
                .doesNotContain(
                        "type=\"password\"", "type=\"email\"", "type=\"file\"", "name=\"code\"", "one-time-code"));
    }

    /** A new page with much to write is kept, or stands among those that never are. */
    @Test
    void areAllWithMuchToWrite() throws IOException {
        Set<String> written = names().filter(name -> read(name).contains("{#include staff"))
                .filter(name -> read(name).contains("<textarea"))
                .collect(Collectors.toCollection(TreeSet::new));
        written.removeAll(keeping());
        assertThat(NEVER).containsAll(written);
    }

    private static Set<String> keeping() throws IOException {
        return names().filter(name -> read(name).contains(KEEPS)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .toList()
                    .stream();
        }
    }

    private static String formOf(String page) {
        int begin = page.indexOf("<form", page.lastIndexOf('\n', page.indexOf(KEEPS)));
        return page.substring(begin, page.indexOf("</form>", begin));
    }

    private static String read(String name) {
        try {
            return Files.readString(TEMPLATES.resolve(name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
