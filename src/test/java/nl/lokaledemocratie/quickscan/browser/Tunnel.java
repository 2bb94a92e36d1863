package nl.lokaledemocratie.quickscan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** What lies between a browser and the service: it can be cut, be slow, and show the service as it was before. */
public final class Tunnel implements AutoCloseable {

    /** Said by the client and the server of this tunnel themselves, or about what is rewritten here. */
    private static final Set<String> NOT_PASSED = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "accept-encoding",
            "if-none-match",
            "if-modified-since",
            "etag",
            "upgrade-insecure-requests");

    private final URI site;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> passed = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean isCut;
    private volatile Duration delay = Duration.ZERO;
    private volatile Map<String, String> earlier = Map.of();

    public Tunnel(URI site) {
        this.site = site;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** From now on nothing gets through. */
    public void cut() {
        isCut = true;
    }

    /** From now on all gets through at once. */
    public void restore() {
        isCut = false;
        delay = Duration.ZERO;
    }

    /** From now on an answer takes so long. */
    public void slow(Duration time) {
        delay = time;
    }

    /** From now on what the service says is shown with other words, as an earlier version said it. */
    public void say(Map<String, String> words) {
        earlier = Map.copyOf(words);
    }

    /** The method and path of what got through, in order. */
    public List<String> passed() {
        return passed;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        if (isCut) {
            exchange.close();
            return;
        }
        passed.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        try {
            Thread.sleep(delay.toMillis());
            answer(exchange, client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString();
        for (Map.Entry<String, String> word : earlier.entrySet()) {
            asked = asked.replace(word.getValue(), word.getKey());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(asked));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name.toLowerCase())) {
                values.forEach(value -> request.header(name, value));
            }
        });
        byte[] body = exchange.getRequestBody().readAllBytes();
        return request.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        response.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name.toLowerCase())) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        if (!earlier.isEmpty()) {
            String text = new String(body, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : earlier.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            body = text.getBytes(StandardCharsets.UTF_8);
        }
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
