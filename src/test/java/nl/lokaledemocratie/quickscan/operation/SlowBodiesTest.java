package nl.lokaledemocratie.quickscan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly, or keeps all workers busy, stops nobody else. */
@QuarkusTest
class SlowBodiesTest {

    private static final int PATIENCE = 10_000;
    private static final int SLOW = 300;
    private static final String[] HEALTH = {"/q/health/live", "/q/health/ready"};

    @TestHTTPResource("/")
    URI pages;

    @Inject
    ManagedExecutor workers;

    @Test
    void answersEveryoneElseWhile300BodiesComeSlowly() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(slow(i));
            }
            assertThat(get(pages, "/")).startsWith("HTTP/1.1 200 ").contains("</html>");
            assertThatHealthAnswers();
            slow.get(0).getOutputStream().write("=b".getBytes(StandardCharsets.US_ASCII));
            assertThat(start(slow.get(0))).startsWith("HTTP/1.1 4");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void tellsItsHealthWhileAllWorkersAreBusy() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try {
            IntStream.range(0, SLOW).forEach(i -> workers.execute(() -> await(end)));
            assertThatHealthAnswers();
        } finally {
            end.countDown();
        }
    }

    private void assertThatHealthAnswers() throws IOException {
        for (String path : HEALTH) {
            assertThat(get(pages, path)).startsWith("HTTP/1.1 200 ").endsWith("{\"status\":\"UP\"}");
        }
    }

    private Socket slow(int number) throws IOException {
        Socket socket = connect(pages);
        String length = number % 2 == 0 ? "Content-Length: 3\r\n\r\na" : "Transfer-Encoding: chunked\r\n\r\n3\r\na";
        String path = number % 3 == 0 ? "/inloggen" : "/meedoen/abcdefghjkmn/start";
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n" + length)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String get(URI server, String path) throws IOException {
        try (Socket socket = connect(server)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String start(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static Socket connect(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
