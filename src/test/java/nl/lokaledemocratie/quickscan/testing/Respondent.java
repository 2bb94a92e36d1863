package nl.lokaledemocratie.quickscan.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who answers over HTTP, without a browser: keeps cookies for as long as they say, follows no redirects. */
public final class Respondent {

    private final Scan scan;
    private final Map<String, Kept> cookies = new HashMap<>();

    /** The value of a cookie, and from when on a browser has it no more by the clock of the service. */
    private record Kept(String value, Instant until) {}

    public Respondent(Scan scan) {
        this.scan = scan;
    }

    public Response get(String path) {
        return keep(request().get(address(path)));
    }

    public Response post(String path, Map<String, ?> fields) {
        return keep(request()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(fields)
                .post(address(path)));
    }

    /** Opens the first page and starts as a resident. */
    public Response startAsResident() {
        get("");
        return post("/start", Map.of("groep", "inwoners"));
    }

    public Response startWithCode(String code) {
        get("");
        return post("/code", Map.of("code", code));
    }

    public Response answerNow(String field) {
        return post("/stap/1", Map.of(field, "1"));
    }

    /** Tries a code from another address of this machine, over a connection of its own; what the server answers. */
    public String tryCodeFrom(String address, String code) throws IOException {
        return postFrom(address, "/code", "code=" + code);
    }

    /** Sends a field just as it is written, whether or not a browser would. */
    public String postAsWritten(String path, String field) throws IOException {
        return postFrom("127.0.0.1", path, field);
    }

    private String postFrom(String address, String path, String field) throws IOException {
        return RawForm.post(address, address(path), cookies(), field);
    }

    public Response send() {
        return post("/overzicht", Map.of());
    }

    /** Answers all statements of a step. */
    public Response answer(Questionnaire questionnaire, int step, int now, int wish) {
        Map<String, String> fields = new LinkedHashMap<>();
        questionnaire.pages().get(step - 1).questions().stream()
                .filter(Statement.class::isInstance)
                .forEach(statement -> {
                    fields.put(Fields.name(statement.key(), Aspect.NOW), String.valueOf(now));
                    fields.put(Fields.name(statement.key(), Aspect.WISH), String.valueOf(wish));
                });
        return post("/stap/" + step, fields);
    }

    /** Gives the first answer to whatever a step asks; where that leads. */
    public String answerEverything(String step) {
        Map<String, String> fields = new LinkedHashMap<>();
        page(get(step))
                .select("main form :is(input[type=radio], input[type=checkbox])")
                .forEach(choice -> fields.putIfAbsent(choice.attr("name"), choice.attr("value")));
        page(get(step)).select("main form textarea").forEach(text -> fields.put(text.attr("name"), "niets"));
        page(get(step))
                .select("main form select")
                .forEach(place -> fields.put(
                        place.attr("name"),
                        place.select("option[value]:not([value=''])").attr("value")));
        page(get(step))
                .select("main form input[inputmode=numeric]")
                .forEach(number -> fields.put(number.attr("name"), "1"));
        fields.put("actie", "volgende");
        return post(step, fields).header("Location");
    }

    /** The cookies as they are now, for a request that is repeated. */
    public Map<String, String> cookies() {
        Instant now = now();
        cookies.values().removeIf(cookie -> !cookie.until().isAfter(now));
        return cookies.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, cookie -> cookie.getValue().value()));
    }

    /** Goes back to cookies of before, as a repeated request does. */
    public void restore(Map<String, String> before) {
        cookies.clear();
        with(before);
    }

    public Respondent with(Map<String, String> others) {
        others.forEach((name, value) -> cookies.put(name, new Kept(value, Instant.MAX)));
        return this;
    }

    /** The same browser in the same state, for what happens at the same time. */
    public Respondent twin() {
        Respondent twin = new Respondent(scan);
        twin.cookies.putAll(cookies);
        return twin;
    }

    public String address(String path) {
        return "/meedoen/" + scan.link() + path;
    }

    public static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }

    public static String heading(Response response) {
        return page(response).select("h1").text();
    }

    private RequestSpecification request() {
        return given().config(RestAssured.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Sec-Fetch-Site", "same-origin")
                .accept(ContentType.HTML)
                .cookies(cookies());
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), new Kept(cookie.getValue(), until(cookie.getMaxAge())));
            }
        });
        return response;
    }

    private static Instant until(long seconds) {
        return seconds < 0 ? Instant.MAX : now().plusSeconds(seconds);
    }

    private static Instant now() {
        return Arc.container().instance(Clock.class).get().instant();
    }
}
