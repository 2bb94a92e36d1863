package nl.lokaledemocratie.quickscan.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.Mutations;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks the files of a study in many ways, the same ones each time: each is analysed or refused in our own words. */
class BrokenStudiesTest {

    private static final Path GOOD = Path.of("src/test/resources/truth/voorbeeldstad");
    private static final String[] FILES = {
        "config.json",
        "codebook.csv",
        "population.csv",
        "responses.csv",
        "margins.csv",
        "reference.csv",
        "codebook_prev.csv",
        "responses_prev.csv"
    };
    private static final int VARIANTS = 150;
    private static final int MOST_LINES = 30;
    private static final String FOREIGN = "(?s).*(Exception|Error|Unexpected|com\\.|java\\.|nl\\.|\\n\\s*at ).*";

    private final Mutations mutations = new Mutations(11);
    private final Random random = new Random(11);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "config.json",
                "codebook.csv",
                "population.csv",
                "responses.csv",
                "margins.csv",
                "reference.csv",
                "codebook_prev.csv",
                "responses_prev.csv"
            })
    void areAnalysedOrRefusedInOurOwnWords(String file) throws IOException {
        for (String name : FILES) {
            Files.writeString(folder.resolve(name), good(name));
        }
        String good = good(file);
        String broken = good;
        int refused = 0;
        for (int variant = 0; variant < VARIANTS; variant++) {
            broken = variant % 3 == 0 || broken.isEmpty() ? mutations.of(good) : mutations.of(broken);
            Files.write(folder.resolve(file), bytes(broken));
            refused += isRefused(broken) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(VARIANTS / 10);
    }

    @Test
    void refusesANestedConfigInOurOwnWords() throws IOException {
        for (String name : FILES) {
            Files.writeString(folder.resolve(name), good(name));
        }
        for (String deep : new String[] {"[", "{\"a\":"}) {
            Files.writeString(folder.resolve("config.json"), "{\"other\": " + deep.repeat(2_000));
            assertThat(isRefused(deep)).isTrue();
        }
    }

    private boolean isRefused(String broken) {
        try {
            Study study = StudyReader.read(folder);
            if (random.nextInt(5) == 0) {
                study.analyse();
            }
            return false;
        } catch (FilesRefusedException refused) {
            assertThat(refused.problems()).as(broken).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                    .as(broken)
                    .doesNotMatch(FOREIGN));
            return true;
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError(broken, other);
        }
    }

    /** Now and then in another alphabet, cut or with noise in it. */
    private byte[] bytes(String text) {
        Charset charset = random.nextInt(5) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        byte[] bytes = text.getBytes(charset);
        if (bytes.length > 0 && random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static String good(String file) throws IOException {
        String text = Files.readString(GOOD.resolve(file));
        String start = String.join("\n", text.lines().limit(MOST_LINES).toList()) + "\n";
        return file.endsWith(".csv") ? start : text;
    }
}
