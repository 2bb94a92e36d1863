package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemotePlaceTest {

    @Test
    void tellsAddressesApartAndTakesANetworkOfIpv6Together() {
        assertThat(RemotePlace.of("192.0.2.1")).isNotEqualTo(RemotePlace.of("192.0.2.2"));
        assertThat(RemotePlace.of("2001:db8:0:1::1")).isEqualTo(RemotePlace.of("2001:db8:0:1:ffff::2"));
        assertThat(RemotePlace.of("2001:db8:0:1::1")).isNotEqualTo(RemotePlace.of("2001:db8:0:2::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "example.org"})
    void asksNobodyWhatAnAddressIs(String none) {
        assertThat(RemotePlace.of(none)).isEmpty();
    }
}
