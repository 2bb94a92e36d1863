package nl.lokaledemocratie.quickscan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** The examples of the README work as they stand there: read as a shell reads them, and sent as curl would send them. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

    @TestHTTPResource("/")
    URI site;

    @Inject
    Machine.Maker machines;

    @Inject
    Scenario scenario;

    @Test
    void givesExamplesThatWork() throws IOException, InterruptedException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Map<String, String> variables = Map.of(
                "$SITE", site.toString().replaceFirst("/$", ""),
                "$KEY", machines.clerk(organisation).secret(),
                "$SCAN", scan.id().toString());
        List<Integer> statuses = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("    curl ")) {
                HttpResponse<String> answer =
                        HttpClient.newHttpClient().send(request(words(line, variables)), BodyHandlers.ofString());
                assertThat(answer.body()).as(line).isNotEmpty();
                statuses.add(answer.statusCode());
            }
        }
        assertThat(statuses).containsExactly(200, 200, 200, 200, 202, 201);
    }

    private static List<String> words(String line, Map<String, String> variables) {
        return WORD.matcher(line)
                .results()
                .map(found -> {
                    String word = found.group();
                    for (Map.Entry<String, String> variable : variables.entrySet()) {
                        word = word.replace(variable.getKey(), variable.getValue());
                    }
                    return word.startsWith("'") ? word.replace("'", "") : word.replace("\"", "");
                })
                .toList();
    }

    private static HttpRequest request(List<String> words) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        Iterator<String> word = words.iterator();
        assertThat(word.next()).isEqualTo("curl");
        while (word.hasNext()) {
            String next = word.next();
            switch (next) {
                case "-s" -> {}
                case "-H" -> {
                    String[] header = word.next().split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> request.POST(BodyPublishers.ofString(word.next()));
                default -> request.uri(URI.create(next));
            }
        }
        return request.build();
    }
}
