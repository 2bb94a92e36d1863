package nl.lokaledemocratie.quickscan.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Route;

/** Everything of the interface that can be read, asked once by a clerk or an adviser with all rights and by who brings no key. */
final class ApiWalk {

    private final Described described = Described.fetch();
    private final Machine clerk;
    private final Scan scan;
    private final List<Response> answers;

    ApiWalk(Machine clerk, Machine advisor, Scan scan) {
        this.clerk = clerk;
        this.scan = scan;
        this.answers = readable()
                .flatMap(path -> Stream.of((isOfAdvisers(path) ? advisor : clerk).get(path), given().get(path)))
                .toList();
    }

    private static boolean isOfAdvisers(String path) {
        return path.matches("/api/v1/(programmas|vergelijkingen).*");
    }

    Described described() {
        return described;
    }

    Machine clerk() {
        return clerk;
    }

    Scan scan() {
        return scan;
    }

    /** Good and bad. */
    Stream<Response> answers() {
        return answers.stream();
    }

    List<String> paths() {
        return described.operations().stream()
                .map(Described.Operation::path)
                .distinct()
                .toList();
    }

    /** The words of all paths. */
    Stream<String> words() {
        return paths().stream()
                .flatMap(path -> Arrays.stream(path.substring(1).split("/")))
                .filter(word -> !word.startsWith("{"))
                .distinct();
    }

    void notUsed(String... signs) {
        assertThat(described.document().toString().toLowerCase(Locale.ROOT)).doesNotContain(signs);
    }

    Stream<String> parameters(String in) {
        JsonNode known = described.document().at("/components/parameters");
        Stream<JsonNode> own = described.operations().stream()
                .flatMap(operation -> stream(operation.node().path("parameters").elements()))
                .filter(parameter -> parameter.has("name"));
        return Stream.concat(stream(known.elements()), own)
                .filter(parameter -> parameter.get("in").asText().equals(in))
                .map(parameter -> parameter.get("name").asText())
                .distinct();
    }

    private static <T> Stream<T> stream(Iterator<T> elements) {
        List<T> all = new ArrayList<>();
        elements.forEachRemaining(all::add);
        return all.stream();
    }

    /** Fields whose name says that they are a day or a moment. */
    Stream<JsonNode> dateFields() {
        List<JsonNode> found = new ArrayList<>();
        described.document().at("/components/schemas").elements().forEachRemaining(schema -> schema.path("properties")
                .properties()
                .forEach(property -> {
                    if (property.getKey().matches(".*[a-z](Op|On|EnMet)|sinds")) {
                        found.add(property.getValue());
                    }
                }));
        assertThat(found).hasSizeGreaterThan(5);
        return found.stream();
    }

    /** All texts in all answers. */
    Stream<String> texts() {
        return answers()
                .filter(answer -> answer.contentType().contains("json"))
                .flatMap(answer -> texts(Described.parse(answer.asString())));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : stream(node.elements()).flatMap(ApiWalk::texts);
    }

    /** The addresses of everything that can be read, of one closed scan. */
    Stream<String> readable() {
        return described.operations().stream()
                .filter(operation ->
                        operation.method().equals("get") && !operation.path().equals("/openapi.json"))
                .map(operation -> new Route("GET", "/api/v1" + operation.path(), false).path(scan));
    }

    static String manual() {
        return given().get("/api-uitleg?taal=nl").asString();
    }
}
