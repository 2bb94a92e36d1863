package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody with a browser that keeps cookies per place and follows one step at a time. */
final class Visitor {

    private static final int MOST_STEPS = 12;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** One answer. */
    record Answer(URI address, int status, String location, String body, Map<String, String> given) {}

    Answer get(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address)).GET(), URI.create(address));
    }

    /** Follows until there is a page. */
    Answer visit(String address) {
        Answer answer = get(address);
        for (int step = 0; step < MOST_STEPS && !answer.location().isEmpty(); step++) {
            answer = get(answer.address().resolve(answer.location()).toString());
        }
        return answer;
    }

    /** Sends a form from the page itself, and follows. */
    Answer send(String address, Map<String, String> fields) {
        Answer answer = post(address, fields);
        return answer.location().isEmpty()
                ? answer
                : visit(answer.address().resolve(answer.location()).toString());
    }

    /** What a program sends, that is no browser; the status of the answer. */
    int tell(String address, Map<String, String> fields) {
        return ask(form(address, fields), URI.create(address)).status();
    }

    private Answer post(String address, Map<String, String> fields) {
        return ask(form(address, fields).header("Sec-Fetch-Site", "same-origin"), URI.create(address));
    }

    private static HttpRequest.Builder form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Fills in the page of Keycloak that asks for name and password. */
    Answer fillIn(Answer page, String username, String password) {
        Element form = Jsoup.parse(page.body(), page.address().toString()).selectFirst("form#kc-form-login");
        if (form == null) {
            throw new AssertionError("no form to sign in at " + page.address() + ": " + page.status());
        }
        return send(form.absUrl("action"), Map.of("username", username, "password", password, "credentialId", ""));
    }

    /** The cookies for a place. */
    Map<String, String> cookies(String address) {
        return cookies.computeIfAbsent(URI.create(address).getAuthority(), place -> new TreeMap<>());
    }

    private Answer ask(HttpRequest.Builder request, URI address) {
        Map<String, String> own = cookies(address.toString());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> given = new TreeMap<>();
            for (String header : answer.headers().allValues("Set-Cookie")) {
                HttpCookie cookie = HttpCookie.parse(header).get(0);
                given.put(cookie.getName(), header);
                if (cookie.getMaxAge() == 0) {
                    own.remove(cookie.getName());
                } else {
                    own.put(cookie.getName(), cookie.getValue());
                }
            }
            return new Answer(
                    address,
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body(),
                    given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
