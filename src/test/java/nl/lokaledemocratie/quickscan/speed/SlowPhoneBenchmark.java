package nl.lokaledemocratie.quickscan.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When somebody on a phone with a slow connection sees what a page is about: the largest paint, with Chromium's emulation of slow 4G as its
 * developer tools have it. The machine that draws is not slowed down. Not part of the usual tests: {@code mvn -Pbenchmark verify}.
 */
class SlowPhoneBenchmark {

    private static final int VISITS = 5;

    /** In milliseconds. */
    private static final double GOAL = 1_500;

    /** Of each request, in milliseconds. */
    private static final double LATENCY = 562.5;

    /** In bytes a second: nine tenths of 1.6 megabits, and of 750 kilobits. */
    private static final double DOWN = 0.9 * 1.6e6 / 8;

    private static final double UP = 0.9 * 750e3 / 8;

    private static final String LARGEST =
            """
            new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
                .observe({ type: "largest-contentful-paint", buffered: true }))""";

    @TempDir
    static Path folder;

    @Test
    void showsWhatAPageIsAboutInTime() throws IOException, InterruptedException {
        try (RunningService service = RunningService.started(folder, List.of("-Dquickscan.demo.enabled=true"))) {
            Journeys journeys = Journeys.ofDemonstration(service);
            for (String page : List.of(journeys.link(), journeys.questions())) {
                double[] paints = new double[VISITS];
                for (int i = 0; i < VISITS; i++) {
                    paints[i] = largestPaint("http://127.0.0.1:" + service.port + page);
                }
                double best = Arrays.stream(paints).min().orElseThrow();
                System.out.printf("Largest paint of %s on slow 4G: %s ms%n", page, Arrays.toString(paints));
                assertThat(best).as(page).isBetween(LATENCY, GOAL);
            }
        }
    }

    /** For somebody who was never here. */
    private static double largestPaint(String address) {
        try (Visitor visitor = Visitor.onDevice(address, Screen.PHONE)) {
            Page page = visitor.page();
            CDPSession tools = page.context().newCDPSession(page);
            tools.send("Network.enable");
            JsonObject slow = new JsonObject();
            slow.addProperty("offline", false);
            slow.addProperty("latency", LATENCY);
            slow.addProperty("downloadThroughput", DOWN);
            slow.addProperty("uploadThroughput", UP);
            tools.send("Network.emulateNetworkConditions", slow);
            page.navigate(address);
            return ((Number) page.evaluate(LARGEST)).doubleValue();
        }
    }
}
