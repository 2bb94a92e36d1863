package nl.lokaledemocratie.quickscan.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes());

    /** The last six figures of the test values of RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void isTheCodeOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        for (int off : new int[] {-30, 0, 30}) {
            assertThat(OneTimeCodes.find(SECRET, OneTimeCodes.at(SECRET, now.plusSeconds(off)), now))
                    .isPresent();
        }
        for (int off : new int[] {-60, 60}) {
            assertThat(OneTimeCodes.find(SECRET, OneTimeCodes.at(SECRET, now.plusSeconds(off)), now))
                    .isEmpty();
        }
    }

    @Test
    void aPhoneReadsWhoAndWhat() {
        assertThat(OneTimeCodes.address("ABC", "Quick Scan", "g.vermeer"))
                .isEqualTo("otpauth://totp/Quick%20Scan:g.vermeer?secret=ABC&issuer=Quick%20Scan");
    }
}
