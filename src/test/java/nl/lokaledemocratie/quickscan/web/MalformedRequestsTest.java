package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, byte by byte. */
@QuarkusTest
class MalformedRequestsTest {

    private static final String FORM = "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private static final String START = "POST /meedoen/abcdefghjkmn/start HTTP/1.1\r\n";
    private static final String NOT_UNDERSTOOD = "Wij begrijpen dit verzoek niet";

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"/?taal=%zz", "/vergelijken?groep=%"})
    void explainsAnAddressThatCannotBeRead(String address) {
        assertThat(send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n", ""))
                .startsWith("HTTP/1.1 400 ")
                .contains(NOT_UNDERSTOOD);
    }

    @Test
    void refusesAPathThatCannotBeRead() {
        assertThat(send("GET /meedoen/%zz HTTP/1.1\r\nHost: localhost\r\n", ""))
                .startsWith("HTTP/1.1 400 ")
                .contains(NOT_UNDERSTOOD, "Content-Security-Policy", "X-Content-Type-Options");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a|b", "/[a]", "/\"a\"", "/a\\b", "/{a}", "/a^`b"})
    void readsSignsThatBrowsersSendAsTheyAre(String address) {
        assertThat(send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n", ""))
                .startsWith("HTTP/1.1 404 ");
    }

    /** The second of two requests that another reader would find hears nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked, xchunked", "Transfer-Encoding: chunked\r\nContent-Length: 3"})
    void findsNoSecondRequestInOneThatCanBeReadInTwoWays(String headers) {
        String smuggled = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String answer = send(
                START.replace("/meedoen/abcdefghjkmn/start", "/inloggen") + FORM + headers
                        + "\r\nConnection: keep-alive\r\n\r\n3\r\na=b\r\n0\r\n\r\n" + smuggled,
                "");
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsOnlyOnce("HTTP/1.1 ");
    }

    @Test
    void explainsAnAddressThatIsTooLong() {
        assertThat(send("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n", ""))
                .startsWith("HTTP/1.1 414 ")
                .contains(NOT_UNDERSTOOD);
    }

    @Test
    void explainsARequestWithoutAHost() {
        assertThat(send("GET /scans HTTP/1.1\r\n", ""))
                .startsWith("HTTP/1.1 400 ")
                .contains(NOT_UNDERSTOOD);
        assertThat(send("GET /scans HTTP/1.1\r\nAccept: application/json\r\n", ""))
                .contains("application/problem+json");
    }

    @Test
    void refusesALinkThatNoScanHas() {
        assertThat(send("GET /meedoen/%00 HTTP/1.1\r\nHost: localhost\r\n", "")).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?taal=%00", "/inloggen?melding=a%00b", "/vergelijken?groep=%00"})
    void refusesAQuestionWithANul(String address) {
        assertThat(send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n", ""))
                .startsWith("HTTP/1.1 400 ")
                .contains(NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "antwoorden=\0",
                "antwoorden=%00",
                "taal=\0",
                "taal=%00",
                "toestel0=\0",
                "quickscan-session=\0",
                "\0=a"
            })
    void outlivesANulInACookie(String cookie) {
        for (String path : new String[] {"/", "/meedoen/abcdefghjkmn", "/inloggen", "/scans"}) {
            assertThat(send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n", ""))
                    .matches("(?s)HTTP/1\\.1 [2-4].*");
        }
    }

    @Test
    void refusesAFormWithTooManyFields() {
        String body = IntStream.range(0, 1_200).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        assertThat(send(START + FORM, body)).startsWith("HTTP/1.1 400 ").contains(NOT_UNDERSTOOD);
    }

    @Test
    void refusesAFormWithABrokenEscape() {
        assertThat(send(START + FORM, "a=%zz")).startsWith("HTTP/1.1 400 ").contains(NOT_UNDERSTOOD);
        assertThat(send("POST /inloggen HTTP/1.1\r\n" + FORM, "gebruikersnaam=%zz"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/meedoen/abcdefghjkmn/start"})
    void refusesTwoLengthsAtOnce(String path) {
        assertThat(send("POST " + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + FORM, "3\r\na=b\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    /** The answer until the service closes the connection. */
    private String send(String head, String body) {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((head + length + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
