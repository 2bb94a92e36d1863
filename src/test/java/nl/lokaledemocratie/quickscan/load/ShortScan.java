package nl.lokaledemocratie.quickscan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

import org.jsoup.Jsoup;

/** A scan with the short questionnaire, opened and closed by a griffier of the demonstration over its pages. */
final class ShortScan {

    /** Closing opens every sheet. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Visitor griffier;
    private final String page;
    private final String link;

    private ShortScan(Visitor griffier, String page, String link) {
        this.griffier = griffier;
        this.page = page;
        this.link = link;
    }

    /** @param data the folder in which the service left the passwords of its demonstration */
    static ShortScan open(HttpClient http, String address, Path data) throws IOException {
        ShortScan prepared = prepare(http, address, data);
        Visitor griffier = prepared.griffier;
        String page = prepared.page;
        griffier.fillIn(page + "/openen", "/openen", Map.of("maken", "nee"));
        String body = griffier.get(page).body();
        String link = Jsoup.parse(body).select(".qs-link a").attr("href").replaceFirst("^.*(?=/meedoen/)", "");
        if (link.isEmpty()) {
            throw new IllegalStateException("no open scan on " + page + "\n" + body);
        }
        return new ShortScan(griffier, page, link);
    }

    /** The same before it opens; it has no link yet. */
    static ShortScan prepare(HttpClient http, String address, Path data) throws IOException {
        Visitor griffier = new Visitor(http, address, PATIENCE);
        griffier.signIn("griffier", demonstration(data, "griffier"));
        String page = path(griffier.fillIn(
                "/scans/nieuw?vragenlijst=kort/1.0.0", "", Map.of("titel", "Proef " + UUID.randomUUID())));
        return new ShortScan(griffier, page, "");
    }

    /** Who opened it, signed in. */
    Visitor griffier() {
        return griffier;
    }

    /** Where residents answer. */
    String link() {
        return link;
    }

    String id() {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    void close() throws IOException {
        HttpResponse<String> closed =
                griffier.fillIn(page + "/sluiten", "/sluiten", Map.of("klopt-inwoners", "ja", "actie", "sluit"));
        path(closed);
    }

    /** Where a form led to. */
    private static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + "\n" + answer.body()))
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "");
    }

    /** What the demonstration left: the password of an account, or codes. */
    static String demonstration(Path data, String name) {
        Properties accounts = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("demonstration-accounts.properties"))) {
            accounts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accounts.getProperty(name);
    }
}
