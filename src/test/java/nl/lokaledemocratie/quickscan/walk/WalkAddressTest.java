package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers send as it stands in a mail; signs that no address may have are encoded before. */
class WalkAddressTest {

    private static final String RIGHT = "/meedoen/abcdefghjkmn";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%5D",
                "%5D.",
                "%7C",
                "%3E",
                "%22",
                "%3C/p%3E",
                "%7D",
                "%5E",
                "%60",
                "%5C",
                ")%5D",
                "'",
                "*",
                "&utm=1",
                "=",
                "%3D",
                "&x=/y/z"
            })
    void isFoundWhateverStandsBehindIt(String tail) {
        assertThat(WalkAddress.better(RIGHT + tail)).contains(RIGHT);
        assertThat(WalkAddress.better("/meedoen/%3C" + "ABCDEFGHJKMN" + tail)).contains(RIGHT);
    }

    @Test
    void isLeftAsItIsWhereItIsRightOrNone() {
        assertThat(WalkAddress.better(RIGHT)).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "/stap/2?taal=en")).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "%zz")).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "x%5D")).isEmpty();
        assertThat(WalkAddress.better("/scans/abcdefghjkmn%5D")).isEmpty();
    }
}
