package nl.lokaledemocratie.quickscan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** Ten thousand requests that no browser sends: each is answered in our own words, and none writes in our log. */
@QuarkusTest
class RequestFuzzTest {

    private static final int REQUESTS = 10_000;
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final List<String> HEADERS =
            List.of(POLICY, "Strict-Transport-Security", "X-Content-Type-Options", FRAMES, "Referrer-Policy");

    @TestHTTPResource("/")
    URI service;

    /** What a job says of scans that other tests left half closed, in the middle of this. */
    private static final String BY_THE_CLOCK = " is not finished yet; it is tried again later";

    @Inject
    Scenario scenario;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void answersEachInOurOwnWordsAndLogsNothing() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        List<StrangeRequests.Visitor> visitors = List.of(
                visitor(StaffBrowser.anonymous()),
                visitor(scenario.clerkOf(own)),
                visitor(scenario.administrator()),
                visitor(scenario.advisor()));
        StrangeRequests requests = new StrangeRequests(Route.places(scan));
        List<String> logged;
        try (LoggedLines lines = LoggedLines.listen()) {
            IntStream.range(0, 4).parallel().forEach(visitor -> sendAll(requests, visitors.get(visitor), visitor));
            logged = lines.written().stream()
                    .filter(line -> !line.contains(BY_THE_CLOCK))
                    .toList();
        }
        assertThat(wrong.stream().limit(25))
                .as("%d of %s", wrong.size(), statuses)
                .isEmpty();
        assertThat(logged.stream().limit(25)).as("%d lines", logged.size()).isEmpty();
        assertThat(statuses).containsKeys(200, 303, 400, 404, 405);
    }

    private void sendAll(StrangeRequests requests, StrangeRequests.Visitor visitor, int first) {
        try (RawConnection connection = new RawConnection(service)) {
            for (int number = first; number < REQUESTS; number += 4) {
                StrangeRequest request = requests.of(number, visitor);
                check(request, connection.send(request));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(StrangeRequest request, RawConnection.Answer answer) {
        synchronized (statuses) {
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        String problem = HEADERS.stream()
                .filter(header -> answer.status() > 0 && answer.header(header).isEmpty())
                .filter(header -> !header.equals(FRAMES) || !isForOtherSites(answer))
                .collect(Collectors.joining(" "));
        if (answer.status() >= 500 || answer.body().matches("(?s).*(Exception|\\tat |Stacktrace).*")) {
            problem += " " + answer.status();
        }
        if (!problem.isEmpty()) {
            wrong.add(problem + "\n" + request + "\n");
        }
    }

    /** A page that some may frame names them, which the older header cannot. */
    private static boolean isForOtherSites(RawConnection.Answer answer) {
        return answer.header(POLICY).contains("frame-ancestors https://");
    }

    private static StrangeRequests.Visitor visitor(StaffBrowser browser) {
        browser.get("/inloggen");
        boolean signedIn = browser.cookies().containsKey("personeel");
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new StrangeRequests.Visitor(cookies, signedIn);
    }
}
