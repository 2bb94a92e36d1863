package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers send as it stands in a mail, and other clients do not send at all. */
class WalkAddressTest {

    private static final String RIGHT = "/meedoen/abcdefghjkmn";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]", "].", "|", ">", "\"", "</p>", "}", "^", "`", "\\", ")]", "'", "*", "&utm=1", "=", "%3D", "&x=/y/z"
            })
    void isFoundWhateverStandsBehindIt(String tail) {
        assertThat(WalkAddress.better(RIGHT + tail)).contains(RIGHT);
        assertThat(WalkAddress.better("/meedoen/%3C" + "ABCDEFGHJKMN" + tail)).contains(RIGHT);
    }

    @Test
    void isLeftAsItIsWhereItIsRightOrNone() {
        assertThat(WalkAddress.better(RIGHT)).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "/stap/2?taal=en")).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "%00")).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "%zz")).isEmpty();
        assertThat(WalkAddress.better(RIGHT + "x]")).isEmpty();
        assertThat(WalkAddress.better("/scans/abcdefghjkmn]")).isEmpty();
    }
}
