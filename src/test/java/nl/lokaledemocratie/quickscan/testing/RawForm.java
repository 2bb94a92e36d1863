package nl.lokaledemocratie.quickscan.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/** Forms sent just as they are written, over a connection of their own and from an address of this machine that the sender chooses. */
public final class RawForm {

    private RawForm() {}

    /**
     * Sends a form; what the server answers, head and all.
     *
     * @param from an address of the loopback network
     * @param body in ASCII
     */
    public static String post(String from, String path, Map<String, String> cookies, String body) throws IOException {
        String jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        String head =
                """
                POST %s HTTP/1.1
                Host: localhost
                Connection: close
                Sec-Fetch-Site: same-origin
                Cookie: %s
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d

                """
                        .formatted(path, jar, body.length())
                        .replace("\n", "\r\n");
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (Socket socket = new Socket(loopback, RestAssured.port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
