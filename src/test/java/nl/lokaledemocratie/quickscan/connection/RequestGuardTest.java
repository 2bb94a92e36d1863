package nl.lokaledemocratie.quickscan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {

    private static final String START = "POST /inloggen HTTP/1.1\r\nHost: localhost\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String BODY = "\r\n3\r\na=b\r\n0\r\n\r\n";
    private static final String SMUGGLED = "GET /gesmokkeld HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void letsAnOrdinaryRequestThrough() {
        assertThat(asked(START + CHUNKED + BODY + SMUGGLED)).containsExactly("/inloggen", "/gesmokkeld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, xchunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked,\r\n xchunked",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 3",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Content-Length: 3\r\nContent-Length: 3",
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3, 3",
                "Content-Length: +3",
                "Content-Length: -3",
                "Content-Length: 0x3",
                "X: a\nTransfer-Encoding: chunked",
                "X: a\rTransfer-Encoding: chunked",
                "X: a\0b",
                "X(a): b",
                "Host: other",
                "zonder dubbele punt"
            })
    void refusesWhatCanBeReadInTwoWaysAndHearsNothingMore(String headers) {
        assertThat(asked(START + headers + "\r\n" + BODY + SMUGGLED)).containsExactly("/geweigerd/400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\nHost: localhost\n\n",
                "\0GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n",
                "GET / HTTP/0.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n",
                "GET / HTTPX\r\nHost: localhost\r\n\r\n",
                "GET http://elders/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /?a=%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /\u00e9 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void refusesAFirstLineOrHostThatIsNone(String request) {
        assertThat(asked(request)).containsExactly("/geweigerd/400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%00", "/a%09b", "/a%0a2026-01-01 ERROR", "/a%0D", "/%7f"})
    void knowsNoPageWithAControlSignInItsAddress(String address) {
        assertThat(asked("GET " + address.replace(' ', '+') + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .containsExactly("/geweigerd/404");
    }

    @Test
    void refusesTooLongAnAddressAndTooManyOrTooLargeHeaders() {
        String host = " HTTP/1.1\r\nHost: localhost\r\n";
        assertThat(asked("GET /" + "a".repeat(5_000) + host + "\r\n")).containsExactly("/geweigerd/414");
        assertThat(asked("GET /" + "a".repeat(50_000) + host + "\r\n")).containsExactly("/geweigerd/414");
        assertThat(asked("GET /" + host + "A: b\r\n".repeat(99) + "\r\n")).containsExactly("/");
        assertThat(asked("GET /" + host + "A: b\r\n".repeat(100) + "\r\n")).containsExactly("/geweigerd/431");
        assertThat(asked("GET /" + host + "A: " + "b".repeat(70_000) + "\r\n\r\n"))
                .containsExactly("/geweigerd/431");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\na=b\r\n0\r\n\r\n",
                "3\r\na=bXX0\r\n\r\n",
                "-3\r\na=b\r\n",
                "zz\r\n",
                "3;a=\"\r\n\"\r\na=b\r\n0\r\n\r\n"
            })
    void hearsNothingMoreAfterAChunkThatIsNone(String body) {
        assertThat(asked(START + CHUNKED + "\r\n" + body + SMUGGLED)).containsExactly("/inloggen");
    }

    /** The addresses that get through. */
    private static List<String> asked(String bytes) {
        EmbeddedChannel channel = new EmbeddedChannel(
                new HttpRequestDecoder(16_384, 65_536, 8_192), new RequestGuard(new ForwardedHeaders(List.of())));
        channel.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1));
        List<String> asked = new ArrayList<>();
        for (Object message = channel.readInbound(); message != null; message = channel.readInbound()) {
            if (message instanceof HttpRequest request) {
                asked.add(request.uri());
            } else if (message instanceof HttpContent content) {
                content.release();
            }
        }
        channel.finishAndReleaseAll();
        return asked;
    }
}
