package nl.lokaledemocratie.quickscan.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Residents who answer the whole questionnaire of an open scan, each with a browser that was never here. */
final class Journeys {

    /** What everybody chooses, in the middle of the scale. */
    private static final String MIDDLE = "3";

    private static final Pattern OPEN = Pattern.compile("open scan\\s+\\S*(/meedoen/\\w+)");
    private static final long PAUSE_MILLIS = 500;

    private final URI site;
    private final String link;
    private final String questions;
    private final List<String> files;
    private final Map<String, String> sheet;

    /**
     * @param site address of the service
     * @param link path of the first page of the scan
     */
    Journeys(URI site, String link) throws IOException {
        this.site = site;
        this.link = link;
        this.questions = link + "/vragen/inwoners";
        PlainBrowser browser = new PlainBrowser(site);
        Document first = Jsoup.parse(browser.get(link));
        Document whole = Jsoup.parse(browser.get(questions));
        this.files = Stream.of(first, whole)
                .flatMap(page -> page.select("link[href], script[src], img[src]").stream())
                .map(file -> file.attr("href") + file.attr("src"))
                .distinct()
                .toList();
        this.sheet = chosen(whole.select("input[type=radio]"));
    }

    /** Of the open scan of the demonstration, once it is there. */
    static Journeys ofDemonstration(RunningService service) throws IOException, InterruptedException {
        Matcher open = OPEN.matcher(service.output());
        while (!open.find()) {
            Thread.sleep(PAUSE_MILLIS);
            open = OPEN.matcher(service.output());
        }
        return new Journeys(URI.create("http://127.0.0.1:" + service.port + "/"), open.group(1));
    }

    private static Map<String, String> chosen(List<Element> radios) {
        Map<String, String> fields = new HashMap<>();
        radios.stream()
                .filter(radio -> radio.attr("value").equals(MIDDLE))
                .forEach(radio -> fields.put(radio.attr("name"), MIDDLE));
        return fields;
    }

    /** All that a browser asks for: pages, their files, the service worker, and the page that the worker keeps. */
    int onDevice() throws IOException {
        PlainBrowser browser = new PlainBrowser(site);
        browser.get(link);
        browser.get(questions);
        for (String file : files) {
            browser.get(file);
        }
        browser.get("/meedoen/zonder-verbinding.js");
        browser.getAgain(questions);
        send(browser);
        assertThat(browser.get(link + "/bedankt")).contains("Bedankt");
        return browser.requests();
    }

    /** Only what everybody sends once who filled in all on the device. */
    int send() throws IOException {
        PlainBrowser browser = new PlainBrowser(site);
        send(browser);
        return browser.requests();
    }

    private void send(PlainBrowser browser) throws IOException {
        Map<String, String> sent = new HashMap<>(sheet);
        sent.put("blad", DraftTicket.fresh().text());
        browser.post(questions, sent);
    }

    /** Without scripts, without the files: page by page, and what the browser is sent on to. */
    int stepByStep() throws IOException {
        PlainBrowser browser = new PlainBrowser(site);
        browser.get(link);
        String at = browser.post(link + "/start", Map.of("groep", "inwoners"));
        while (at.contains("/stap/")) {
            Document page = Jsoup.parse(browser.get(at));
            Map<String, String> fields = chosen(page.select("#stap input[type=radio]"));
            page.select("#stap input[type=hidden]")
                    .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
            at = browser.post(at, fields);
        }
        browser.get(at);
        assertThat(browser.get(browser.post(at, Map.of()))).contains("Bedankt");
        return browser.requests();
    }

    /** One page, as often as asked for. */
    int read(String page) throws IOException {
        PlainBrowser browser = new PlainBrowser(site);
        browser.get(page);
        return browser.requests();
    }

    String link() {
        return link;
    }

    String questions() {
        return questions;
    }
}
