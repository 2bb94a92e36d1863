package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "--out, --out",
        "—out, --out",
        "–out, --out",
        "–-out, --out",
        "-–out, --out",
        "\u2212-help, --help",
        "-h, -h",
        "analyse\u200B, analyse",
        "\uFEFFstudie, studie",
        "–, –"
    })
    void areReadAsTheyAreMeant(String typed, String meant) {
        assertThat(TypedArguments.clean(new String[] {typed})).containsExactly(meant);
    }

    @Test
    void leaveTheNameOfAFileAlone(@TempDir Path folder) throws IOException {
        String file =
                Files.createDirectory(folder.resolve("studie\u00A0een\u200B")).toString();

        assertThat(TypedArguments.clean(new String[] {file, "a\0"})).containsExactly(file, "a");
    }
}
