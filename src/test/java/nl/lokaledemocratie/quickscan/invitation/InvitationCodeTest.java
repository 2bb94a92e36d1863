package nl.lokaledemocratie.quickscan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final UUID SCAN = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "7K2QM-X9F4T, 7K2QMX9F4T",
        "7k2qmx9f4t, 7K2QMX9F4T",
        "' 7k2qm \u2013 x9f4t. ', 7K2QMX9F4T",
        "OIl0O-11111, 0110011111",
        "'7K2QM-X9F4T\u00A0', 7K2QMX9F4T",
        "7K2QM-X9F4T\u200B, 7K2QMX9F4T",
        "\uFEFF7K2QM\u2212X9F4T, 7K2QMX9F4T",
        "7K2\u00ADQM\u2011X9F4T\u202C, 7K2QMX9F4T",
        "“7K2QM—X9F4T”), 7K2QMX9F4T",
        "7K2QM\u0000X9F4T, 7K2QMX9F4T"
    })
    void readsWhatPeopleType(String typed, String letters) {
        assertThat(InvitationCode.parse(typed)).contains(new InvitationCode(letters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K2QM", "7K2QM-X9F4TT", "7K2QM-X9F4U", "7K2QM_X9F4T", "7K2QM-X9F4é"})
    void refusesWhatIsNoCode(String typed) {
        assertThat(InvitationCode.parse(typed)).isEmpty();
    }

    @Test
    void makesCodesThatDifferAndCanBeReadBack() {
        Set<InvitationCode> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            InvitationCode code = InvitationCode.random();
            assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(InvitationCode.parse(code.grouped())).contains(code);
            codes.add(code);
        }
        assertThat(codes).hasSize(1000);
    }

    @Test
    void hashesPerScanAndKey() {
        InvitationCode code = new InvitationCode("7K2QMX9F4T");
        InvitationHash hash = new InvitationKey(KEY).hash(SCAN, code);
        assertThat(new InvitationKey(KEY).hash(SCAN, code)).isEqualTo(hash);
        assertThat(new InvitationKey(KEY).hash(UUID.randomUUID(), code)).isNotEqualTo(hash);
        assertThat(new InvitationKey(KEY.replace("AAAA=", "AAAE=")).hash(SCAN, code))
                .isNotEqualTo(hash);
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThatThrownBy(() -> new InvitationKey("c2hvcnQ="))
                .hasMessageContaining("quickscan.secret.invitation-key")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void keepsCodesOutOfLogs() {
        assertThat(InvitationCode.random()).hasToString("InvitationCode");
    }
}
