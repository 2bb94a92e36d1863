package nl.lokaledemocratie.quickscan.access.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scans",
                "/scans/nieuw?vragenlijst=a/1.0.0",
                "/beheer/accounts?melding=x",
                "/vragenlijsten/a%20b"
            })
    void leadsBackToAPageOfThisService(String address) {
        assertThat(ReturnAddress.of(address)).contains(address);
        assertThat(ReturnAddress.signInFor(Optional.of(address))).startsWith("/inloggen?terug=%2F");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "scans",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "///elsewhere.example/",
                "/\\elsewhere.example/",
                "/scans\\..\\..",
                "/\t/elsewhere.example",
                "/ /elsewhere.example",
                "/\n/elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "/scans\r\nSet-Cookie: a=b",
                "/scans/../../x",
                "/./scans",
                "/.//elsewhere.example",
                "/scans/..//elsewhere.example",
                "/scans/\u2024",
                "/inloggen",
                "/inloggen?terug=/inloggen",
                "/uitloggen",
                "/start"
            })
    void leadsNowhereElse(String address) {
        assertThat(ReturnAddress.of(address)).isEmpty();
        assertThat(ReturnAddress.signInFor(ReturnAddress.of(address))).isEqualTo("/inloggen");
    }
}
