package nl.lokaledemocratie.quickscan.access.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "één ‘woord’ \uD83D\uDE00\n\0"})
    void givesBackWhatItPacked(String text) {
        assertThat(Packing.unpack(Packing.pack(text))).contains(text);
    }

    @Test
    void makesLongTextsSmall() {
        assertThat(Packing.pack("Welk cijfer geeft u de haven? ".repeat(300))).hasSizeLessThan(200);
    }

    @Test
    void takesNothingThatItDidNotPack() {
        byte[] packed = Packing.pack("Welk cijfer geeft u de haven?");

        assertThat(Packing.unpack("geen pakket".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Packing.unpack(Arrays.copyOf(packed, packed.length / 2))).isEmpty();
        assertThat(Packing.unpack(new byte[0])).isEmpty();
    }

    /** A few bytes can hold millions of signs. */
    @Test
    void unpacksNoMoreThanAFormCanHold() {
        assertThat(Packing.unpack(Packing.pack("a".repeat(5_000_000))).orElseThrow())
                .hasSize(1 << 18);
    }
}
