package nl.lokaledemocratie.quickscan.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What is sealed opens with the private key of its scan only, where it belongs, as it was. */
class SheetSealerTest {

    private static final UUID SCAN = new UUID(1, 2);
    private static final byte[] SHEET = "antwoorden".getBytes(StandardCharsets.UTF_8);

    private final KeyPair pair = KeyPair.random();
    private final SheetSealer sealer = KeyPair.sealer(pair.publicBytes());
    private final SheetOpener opener = KeyPair.opener(pair.privateBytes());
    private final byte[] sealed = sealer.seal(SCAN, "inwoners", SHEET);

    @Test
    void opensWhatWasSealed() {
        assertThat(opener.open(SCAN, "inwoners", sealed)).contains(SHEET);
    }

    @Test
    void sealsTheSameSheetDifferentlyEachTimeAndEquallyLong() {
        byte[] again = sealer.seal(SCAN, "inwoners", SHEET);
        assertThat(again).isNotEqualTo(sealed).hasSameSizeAs(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("antwoorden");
    }

    @Test
    void doesNotOpenInAnotherScanOrGroup() {
        assertThat(opener.open(new UUID(1, 3), "inwoners", sealed)).isEmpty();
        assertThat(opener.open(SCAN, "raadsleden", sealed)).isEmpty();
    }

    @Test
    void doesNotOpenWhenAnyByteWasChangedOrCutOff() {
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(opener.open(SCAN, "inwoners", changed))
                    .as("byte %s", place)
                    .isEmpty();
            assertThat(opener.open(SCAN, "inwoners", Arrays.copyOf(sealed, place)))
                    .isEmpty();
        }
    }

    @Test
    void doesNotOpenWithTheKeyOfAnotherScan() {
        SheetOpener other = KeyPair.opener(KeyPair.random().privateBytes());
        assertThat(other.open(SCAN, "inwoners", sealed)).isEmpty();
    }
}
