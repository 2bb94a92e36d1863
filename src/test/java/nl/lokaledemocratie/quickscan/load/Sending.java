package nl.lokaledemocratie.quickscan.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One resident of the short questionnaire, who does not give up: tries again whatever fails, as people do. */
final class Sending {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SEE_OTHER = 303;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int TOO_MANY = 429;
    private static final long PAUSE_MILLIS = 200;

    private final HttpClient http;
    private final String address;
    private final String link;
    private final String mark;

    /** @param mark by which the sheet is known again after closing */
    Sending(HttpClient http, String address, String link, String mark) {
        this.http = http;
        this.address = address;
        this.link = link;
        this.mark = mark;
    }

    /**
     * Answers and sends.
     *
     * @throws IllegalStateException when the service says anything else than that it received the sheet
     */
    void run() {
        Visitor visitor = answered();
        while (true) {
            try {
                HttpResponse<String> sent = visitor.post(link + "/overzicht", Map.of());
                if (isRedirectTo(sent, "/bedankt")) {
                    return;
                }
                requirePassing(sent);
            } catch (IOException e) {
                pause();
            }
        }
    }

    /** Until the answers are there nothing is lost by starting anew. */
    private Visitor answered() {
        while (true) {
            try {
                Visitor visitor = new Visitor(http, address, PATIENCE);
                if (answers(visitor)) {
                    return visitor;
                }
            } catch (IOException e) {
                pause();
            }
        }
    }

    private boolean answers(Visitor visitor) throws IOException {
        HttpResponse<String> page = visitor.get(link);
        requirePassing(page);
        HttpResponse<String> started = visitor.post(link + "/start", Map.of("groep", "inwoners"));
        HttpResponse<String> answered = visitor.post(
                link + "/stap/1",
                Map.of(
                        "luisteren.now", "2",
                        "luisteren.wish", "4",
                        "uitleggen.now", "3",
                        "uitleggen.wish", "5",
                        "merk", mark,
                        "actie", "volgende"));
        if (answered.statusCode() == UNAVAILABLE && !answered.body().contains(mark)) {
            throw new IllegalStateException("What was typed is gone\n" + answered.body());
        }
        return isRedirectTo(started, "/stap/1") && isRedirectTo(answered, "/overzicht");
    }

    private static boolean isRedirectTo(HttpResponse<String> answer, String end) {
        return answer.statusCode() == SEE_OTHER
                && answer.headers().firstValue("location").orElse("").endsWith(end);
    }

    /** What passes by itself: the service is away, starts or is too busy. */
    private static void requirePassing(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == SEE_OTHER || status >= 400 && status < SERVER_ERROR && status != TOO_MANY) {
            throw new IllegalStateException(
                    status + " " + answer.headers().firstValue("location").orElse("") + "\n" + answer.body());
        }
        if (status >= SERVER_ERROR || status == TOO_MANY) {
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
