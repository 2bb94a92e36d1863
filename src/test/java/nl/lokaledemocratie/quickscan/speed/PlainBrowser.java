package nl.lokaledemocratie.quickscan.speed;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Asks for pages over one connection, in the thread of its caller: keeps cookies, unpacks, follows no redirects. */
final class PlainBrowser {

    private final URI site;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private int requests;

    PlainBrowser(URI site) {
        this.site = site;
    }

    int requests() {
        return requests;
    }

    String get(String address) throws IOException {
        HttpURLConnection connection = open(address);
        String page = read(connection);
        Optional.ofNullable(connection.getHeaderField("ETag")).ifPresent(tag -> tags.put(address, tag));
        return page;
    }

    /** Asks whether a page is still the one that it has. */
    void getAgain(String address) throws IOException {
        HttpURLConnection connection = open(address);
        connection.setRequestProperty("If-None-Match", tags.get(address));
        read(connection);
    }

    /** Sends a form and gives where it leads, empty when nowhere. */
    String post(String address, Map<String, String> fields) throws IOException {
        HttpURLConnection connection = open(address);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        read(connection);
        String location = connection.getHeaderField("Location");
        return location == null ? "" : URI.create(location).getPath();
    }

    private HttpURLConnection open(String address) throws IOException {
        requests++;
        HttpURLConnection connection =
                (HttpURLConnection) site.resolve(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Referer", site.toString());
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept-Language", "nl");
        connection.setRequestProperty(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        return connection;
    }

    private String read(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            String why = new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            throw new IOException(connection.getResponseCode() + " " + connection.getURL() + " " + why);
        }
        connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
        try (InputStream body = connection.getInputStream()) {
            byte[] bytes = "gzip".equals(connection.getContentEncoding())
                    ? new GZIPInputStream(body).readAllBytes()
                    : body.readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
