package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jan@voorbeeld.nl|jan@voorbeeld.nl",
                "'  Jan.de-Vries+scan@Voorbeeld.NL '|Jan.de-Vries+scan@voorbeeld.nl",
                "o'neill@sub.domein.example|o'neill@sub.domein.example",
                "zoë@café.nl|zoë@café.nl",
                "a@xn--bcher-kva.example|a@xn--bcher-kva.example",
                "=1+1@voorbeeld.nl|=1+1@voorbeeld.nl",
            })
    void readsWhatMailCanBeSentTo(String typed, String address) {
        assertThat(EmailAddress.parse(typed).map(EmailAddress::text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jan",
                "jan@",
                "@voorbeeld.nl",
                "jan@voorbeeld",
                "jan@@voorbeeld.nl",
                "jan@voorbeeld..nl",
                ".jan@voorbeeld.nl",
                "jan.@voorbeeld.nl",
                "ja..n@voorbeeld.nl",
                "jan @voorbeeld.nl",
                "jan@voor beeld.nl",
                "jan@-voorbeeld.nl",
                "jan@voorbeeld-.nl",
                "jan@127.0.0.1",
                "jan@voorbeeld.nl, piet@voorbeeld.nl",
                "Jan <jan@voorbeeld.nl>",
                "jan@voorbeeld.nl\nbcc:piet@voorbeeld.nl",
                "\"jan\"@voorbeeld.nl",
                "jan１２@voorbeeld.nl",
                "ｊａｎ@voorbeeld.nl",
                "jan@ｖoorbeeld.nl",
                "jan@voorbeeld.ｎl",
                "jan①@voorbeeld.nl",
                "jan²@voorbeeld.nl",
                "ﬁen@voorbeeld.nl",
                "jan＠voorbeeld.nl",
            })
    void refusesWhatMailCannotBeSentTo(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void takesAddressesAsLongAsThereAre() {
        String place = ("b".repeat(60) + ".").repeat(3) + "nl";
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + place)).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@" + place)).isEmpty();
        assertThat(EmailAddress.parse("ë".repeat(32) + "@" + place)).isPresent();
        assertThat(EmailAddress.parse("ë".repeat(33) + "@" + place)).isEmpty();
        assertThat(EmailAddress.parse("a@" + ("b".repeat(60) + ".").repeat(5) + "nl"))
                .isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(100_000) + "nl")).isEmpty();
    }

    @Test
    void takesAsMuchRoomWhateverItIs() {
        EmailAddress brief = EmailAddress.parse("a@b.nl").orElseThrow();
        EmailAddress wide =
                EmailAddress.parse("zoë.van-den-heuvel@ergens-ver-weg.example").orElseThrow();
        assertThat(brief.padded()).hasSameSizeAs(wide.padded());
        assertThat(EmailAddress.ofPadded(wide.padded())).isEqualTo(Optional.of(wide));
    }

    @Test
    void staysOutOfLogs() {
        assertThat(EmailAddress.parse("jan@voorbeeld.nl").orElseThrow()).hasToString("EmailAddress");
    }
}
