package nl.lokaledemocratie.quickscan.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.testing.PageForm;

/** A browser without scripts over plain HTTP: keeps cookies, says where a form stood, follows no redirects. */
final class Visitor {

    private static final String BOUNDARY = "grens";

    private final HttpClient http;
    private final Duration patience;
    private final String address;
    private final Map<String, String> cookies;

    /**
     * @param http     shared with others, as connections of one machine are
     * @param address  of the service, without a slash at the end
     * @param patience how long it waits for an answer
     */
    Visitor(HttpClient http, String address, Duration patience) {
        this(http, address, patience, new HashMap<>());
    }

    private Visitor(HttpClient http, String address, Duration patience, Map<String, String> cookies) {
        this.http = http;
        this.address = address;
        this.patience = patience;
        this.cookies = cookies;
    }

    /** The same browser, whose requests go to another instance. */
    Visitor at(String instance) {
        return new Visitor(http, instance, patience, cookies);
    }

    /** Another browser with the same cookies as this one has now. */
    Visitor copy() {
        return new Visitor(http, address, patience, new HashMap<>(cookies));
    }

    /** Brings a cookie that it was given before. */
    Visitor with(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Opens a page. */
    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file in it. */
    HttpResponse<String> upload(String path, String field, String name, String content) throws IOException {
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(part.formatted(BOUNDARY, field, name, content, BOUNDARY))));
    }

    /** Sends the form to sign in. */
    HttpResponse<String> signIn(String username, String password) throws IOException {
        return fillIn("/inloggen", "/inloggen", Map.of("gebruikersnaam", username, "wachtwoord", password));
    }

    /** The path that an answer leads to; empty when it is a page. */
    static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    /** Opens a page and sends the form on it to an address that ends like this, as it is filled in and with this. */
    HttpResponse<String> fillIn(String path, String end, Map<String, String> more) throws IOException {
        PageForm form = PageForm.of(get(path).body(), end);
        more.forEach(form::with);
        return post(form.action(), form.fields());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
