package nl.lokaledemocratie.quickscan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A site on this machine with our script and three forms: the answer is a file, never comes, or is an error. */
final class SlowSite implements AutoCloseable {

    private static final Path SCRIPT =
            Path.of("src", "main", "resources", "META-INF", "resources", "js", "quickscan.js");

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="nl"><title>Traag</title><script src="/script" defer></script>
            <form method="post" action="/bestand"><button>Bestand</button><button name="anders">Anders</button></form>
            <form method="post" action="/nooit"><input id="veld"><button>Nooit</button></form>
            <form method="post" action="/fout"><button name="keuze" value="een">Een</button>
            <button name="keuze" value="twee">Twee</button></form></html>
            """;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    SlowSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, 200, "text/html", PAGE));
        server.createContext("/script", exchange -> answer(exchange, 200, "text/javascript", Files.readString(SCRIPT)));
        server.createContext("/bestand", this::sendFile);
        server.createContext("/nooit", this::hang);
        server.createContext("/fout", this::fail);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Where forms were sent to, in order. */
    List<String> sent() {
        return sent;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void sendFile(HttpExchange exchange) throws IOException {
        sent.add("/bestand");
        exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=codes.csv");
        answer(exchange, 200, "text/csv", "code");
    }

    private void fail(HttpExchange exchange) throws IOException {
        sent.add("/fout " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(exchange, 500, "text/html", "<!DOCTYPE html><title>Fout</title>");
    }

    private void hang(HttpExchange exchange) {
        sent.add("/nooit");
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
