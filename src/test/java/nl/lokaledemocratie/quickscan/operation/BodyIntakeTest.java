package nl.lokaledemocratie.quickscan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies as they come over a connection, to a server of its own with little patience and little room. */
class BodyIntakeTest {

    private static final Duration DEADLINE = Duration.ofMillis(1_500);
    private static final int LIMIT = 40;
    private static final int ANSWER = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabcdef".length();
    private static final String HEAD = "POST / HTTP/1.1\r\nHost: localhost\r\n";

    private final Vertx vertx = Vertx.vertx();
    private final BodyMemory memory = new BodyMemory(60);
    private HttpServer server;

    @BeforeEach
    void start() {
        Router router = Router.router(vertx);
        router.route().handler(context -> new BodyIntake(context, memory, LIMIT).begin(DEADLINE));
        router.route().handler(context -> context.end(context.body().asString()));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void handsOnAWholeBody() throws IOException {
        try (Socket socket = send(HEAD + "Content-Length: 6\r\n\r\nabc")) {
            more(socket, "def");
            assertThat(read(socket, ANSWER)).startsWith("HTTP/1.1 200 ").endsWith("abcdef");
        }
    }

    @Test
    void goesOnWithWhoAsksFirst() throws IOException {
        try (Socket socket = send(HEAD + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n")) {
            assertThat(read(socket, 25)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            more(socket, "abc");
            assertThat(read(socket, 12)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void refusesWhatTakesTooLong() throws IOException {
        try (Socket socket = send(HEAD + "Content-Length: 6\r\n\r\nabc")) {
            assertThat(read(socket, 60)).startsWith("HTTP/1.1 408 ").contains("connection: close");
        }
    }

    @Test
    void refusesAPieceTooMany() throws IOException {
        String chunk = "10\r\n" + "a".repeat(16) + "\r\n";
        try (Socket socket = send(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk)) {
            more(socket, chunk);
            assertThat(read(socket, 60)).startsWith("HTTP/1.1 413 ").contains("connection: close");
        }
    }

    @Test
    void letsASmallOneInInThePlaceOfALargeUnfinishedOne() throws IOException, InterruptedException {
        try (Socket large = send(HEAD + "Content-Length: 40\r\n\r\n" + "a".repeat(39))) {
            Thread.sleep(200);
            try (Socket small = send(HEAD + "Content-Length: 30\r\n\r\n" + "b".repeat(30))) {
                assertThat(read(small, 12)).isEqualTo("HTTP/1.1 200");
            }
            assertThat(read(large, 12)).isEqualTo("HTTP/1.1 503");
        }
    }

    @Test
    void givesTheRoomBackOfWhatWasAnsweredAndOfWhoWentAway() throws IOException {
        for (int i = 0; i < 5; i++) {
            send(HEAD + "Content-Length: 40\r\n\r\n" + "a".repeat(39)).close();
            try (Socket socket = send(HEAD + "Content-Length: 40\r\n\r\n" + "a".repeat(40))) {
                assertThat(read(socket, 12)).isEqualTo("HTTP/1.1 200");
            }
        }
    }

    private Socket send(String bytes) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.actualPort());
        socket.setSoTimeout(20_000);
        more(socket, bytes);
        return socket;
    }

    private static void more(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** At most so many characters. */
    private static String read(Socket socket, int most) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.length() < most) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            read.append((char) next);
        }
        return read.toString();
    }
}
