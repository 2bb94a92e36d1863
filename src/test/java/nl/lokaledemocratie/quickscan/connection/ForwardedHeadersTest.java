package nl.lokaledemocratie.quickscan.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedHeadersTest {

    private static final ForwardedHeaders PROXIES =
            new ForwardedHeaders(List.of(AddressRange.parse("10.0.0.0/28"), AddressRange.parse("2001:db8::/32")));

    @Test
    void believesNothingAStrangerSays() {
        HttpHeaders headers = lies();
        PROXIES.tidy(headers, new InetSocketAddress("10.0.0.16", 1));
        assertThat(headers.names()).containsExactly("Accept");
    }

    @Test
    void believesNothingOfASocketWithoutAddress() {
        HttpHeaders headers = lies();
        PROXIES.tidy(headers, io.netty.channel.local.LocalAddress.ANY);
        assertThat(headers.names()).containsExactly("Accept");
    }

    @Test
    void dropsWhatAProxyPassesOnUnseen() {
        HttpHeaders headers = lies();
        PROXIES.tidy(headers, new InetSocketAddress("10.0.0.15", 1));
        assertThat(headers.names()).containsExactlyInAnyOrder("Accept", "X-Forwarded-For", "X-Forwarded-Proto");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7|203.0.113.7",
                "198.51.100.1, 203.0.113.7|203.0.113.7",
                "198.51.100.1, 203.0.113.7, 10.0.0.3|203.0.113.7",
                "198.51.100.1,203.0.113.7:4711,2001:db8::5|203.0.113.7",
                "10.0.0.4, 10.0.0.3|10.0.0.4",
                "onzin, 10.0.0.3|10.0.0.3",
                "198.51.100.1, 2001:dead::1|[2001:dead:0:0:0:0:0:1]",
                "198.51.100.1, [2001:dead::1]:443|[2001:dead:0:0:0:0:0:1]",
                "198.51.100.1, onzin|",
                "198.51.100.1, unknown|",
                ",,|"
            })
    void takesTheSenderFromTheEnd(String hops, String sender) {
        HttpHeaders headers = new DefaultHttpHeaders().add("X-Forwarded-For", hops);
        PROXIES.tidy(headers, new InetSocketAddress("10.0.0.1", 1));
        String kept = headers.get("X-Forwarded-For");
        assertThat(kept == null ? null : kept.replace("2001:dead::1", "2001:dead:0:0:0:0:0:1"))
                .isEqualTo(sender);
    }

    @Test
    void readsAllLinesOfAHeader() {
        HttpHeaders headers = new DefaultHttpHeaders()
                .add("X-Forwarded-For", "198.51.100.1")
                .add("X-Forwarded-For", "203.0.113.7")
                .add("X-Forwarded-Proto", "http")
                .add("X-Forwarded-Proto", "https");
        PROXIES.tidy(headers, new InetSocketAddress("10.0.0.1", 1));
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("203.0.113.7");
        assertThat(headers.getAll("X-Forwarded-Proto")).containsExactly("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "", "2001:db8::/129"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpHeaders lies() {
        return new DefaultHttpHeaders()
                .add("Accept", "text/html")
                .add("Forwarded", "for=198.51.100.1;host=evil;proto=https")
                .add("X-Forwarded-For", "198.51.100.1")
                .add("x-forwarded-proto", "https")
                .add("X-Forwarded-Host", "evil")
                .add("X-Forwarded-Port", "1")
                .add("X-Forwarded-Prefix", "/evil")
                .add("X-Forwarded-Ssl", "on");
    }
}
