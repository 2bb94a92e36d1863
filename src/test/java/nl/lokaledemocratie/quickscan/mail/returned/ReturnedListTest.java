package nl.lokaledemocratie.quickscan.mail.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.vertx.core.buffer.Buffer;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnedListTest {

    @Test
    void takesWhatIsForGood() {
        assertThat(ReturnedList.read(
                                Buffer.buffer(
                                        """
                                {"returned":[{"address":"jan@voorbeeld.example","kind":"hard","reason":"550"},
                                 {"address":"els@voorbeeld.example","kind":"soft"},{"address":"niets","kind":"hard"}]}
                                """))
                        .orElseThrow()
                        .forGood())
                .extracting(EmailAddress::text)
                .containsExactly("jan@voorbeeld.example");
        assertThat(ReturnedList.read(Buffer.buffer("{\"returned\":[]}"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "niets",
                "{\"returned\":{}}",
                "{\"returned\":[1]}",
                "{\"returned\":[null]}",
                "{\"returned\":[{\"address\":\"a@b.example\"}]}",
                "{\"returned\":[{\"address\":\"a@b.example\",\"kind\":\"perhaps\"}]}",
                "{\"returned\":[{\"kind\":\"hard\"}]}"
            })
    void refusesAllElse(String body) {
        assertThat(ReturnedList.read(Buffer.buffer(body))).isEmpty();
    }

    @Test
    void takesAThousandAtOnce() {
        assertThat(ReturnedList.read(list(ReturnedList.MOST))).isPresent();
        assertThat(ReturnedList.read(list(ReturnedList.MOST + 1))).isEmpty();
    }

    private static Buffer list(int addresses) {
        return Buffer.buffer(IntStream.range(0, addresses)
                .mapToObj(number -> "{\"address\":\"a" + number + "@b.example\",\"kind\":\"hard\"}")
                .collect(Collectors.joining(",", "{\"returned\":[", "]}")));
    }

    @Test
    void knowsItsSecretAndNoOther(@TempDir Path folder) throws IOException {
        String text = "0123456789-0123456789-0123456789";
        ReturnedSecret secret = ReturnedSecret.read(Files.writeString(folder.resolve("secret"), text + "\n"));
        assertThat(secret.isShownBy("Bearer " + text)).isTrue();
        assertThat(secret.isShownBy(text)).isFalse();
        assertThat(secret.isShownBy("Bearer " + text.substring(1))).isFalse();
        assertThat(secret.isShownBy("Bearer ")).isFalse();
        assertThat(secret.isShownBy(null)).isFalse();
        Path brief = Files.writeString(folder.resolve("brief"), text.substring(1));
        assertThatThrownBy(() -> ReturnedSecret.read(brief)).hasMessageContaining("32 signs");
    }
}
