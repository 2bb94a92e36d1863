package nl.lokaledemocratie.quickscan.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** In clear text the service speaks HTTP/1.1 only, so that no connection can flood it with frames of HTTP/2. */
@QuarkusTest
class NoClearTextHttp2Test {

    private static final int SECONDS_10 = 10_000;
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final String EMPTY_SETTINGS = "\0\0\0\4\0\0\0\0\0";

    @Test
    void answersNoFrameToTheBeginningOfHttp2() throws IOException {
        String answer = send(PREFACE + EMPTY_SETTINGS);
        assertThat(answer).doesNotContain("\4\0\0\0\0\0").matches("(?s)HTTP/\\d\\.\\d 400 .*");
    }

    /** Headers that never end, in frames without content: of a hundred million nobody has to hear more than the first. */
    @Test
    void hearsNoFloodOfContinuationFrames() throws IOException {
        String headers = "\0\0\1\1\0\0\0\0\1\u0082";
        byte[] frames = "\0\0\0\11\0\0\0\0\1".repeat(10_000).getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(SECONDS_10);
            OutputStream out = socket.getOutputStream();
            out.write((PREFACE + EMPTY_SETTINGS + headers).getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> {
                        for (int thousands = 0; thousands < 100_000; thousands += 10) {
                            out.write(frames);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void doesNotChangeOverWhenAskedTo() throws IOException {
        assertThat(send("GET /privacy HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static String send(String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(SECONDS_10);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }
}
