package nl.lokaledemocratie.quickscan.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.MachineProblem;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;

/**
 * The description, with what every operation has in common written into each: the headers of answers, the problems that anybody can meet, and
 * who runs the service.
 */
@ApplicationScoped
public class OpenApiDocument {

    private static final String FILE = "/api/openapi.yaml";
    private static final String LANGUAGE = "nl";
    private static final String RIGHT = "x-recht";
    private static final String NO_CONTENT = "204";

    private static final List<ProblemKind> OF_ALL = List.of(ProblemKind.FORM, ProblemKind.BROKEN, ProblemKind.AWAY);
    private static final List<ProblemKind> WITH_KEY =
            List.of(ProblemKind.INVALID, ProblemKind.NOT_RECOGNISED, ProblemKind.NOT_ALLOWED, ProblemKind.TOO_OFTEN);

    private static final List<ProblemKind> WRITING = List.of(
            ProblemKind.CONFLICT,
            ProblemKind.CHANGED,
            ProblemKind.TOO_LARGE,
            ProblemKind.MEDIA_TYPE,
            ProblemKind.NO_CONDITION);

    private final ObjectMapper json;
    private final ObjectNode document;

    OpenApiDocument(SiteConfig site, ObjectMapper json) {
        this.json = json;
        this.document = read();
        contact(site);
        problems();
        operations().forEach(this::complete);
    }

    /**
     * The whole document.
     *
     * @param here where the service is found, where no address is set
     */
    public byte[] json(String here) {
        try {
            ObjectNode copy = document.deepCopy();
            ObjectNode contact = (ObjectNode) copy.at("/info/contact");
            if (!contact.has("url")) {
                contact.put("url", here + MachineAddress.MANUAL);
            }
            return json.writeValueAsBytes(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that can be asked, in the order of the document, in {@code nl} or {@code en}. */
    public List<Operation> list(String language) {
        return operations()
                .map(found -> new Operation(
                        found.method().toUpperCase(Locale.ROOT),
                        MachineAddress.ROOT + found.path(),
                        found.node().path(RIGHT).asText(),
                        found.node()
                                .path(language.equals(LANGUAGE) ? "summary" : "x-summary-" + language)
                                .asText()))
                .toList();
    }

    /** The methods that a path has; none when there is no such path. */
    List<String> methods(String path) {
        return operations()
                .filter(found -> path.matches(
                        MachineAddress.ROOT + found.path().replace(".", "[.]").replaceAll("\\{\\w+}", "[^/]+")))
                .map(found -> found.method().toUpperCase(Locale.ROOT))
                .toList();
    }

    private record Found(String path, String method, ObjectNode node) {}

    private Stream<Found> operations() {
        List<Found> all = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> all.add(new Found(path.getKey(), method.getKey(), (ObjectNode) method.getValue()))));
        return all.stream();
    }

    private static ObjectNode read() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream(FILE)) {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contact(SiteConfig site) {
        ObjectNode contact = ((ObjectNode) document.get("info")).putObject("contact");
        contact.put("name", site.operator());
        contact.put("email", site.contact());
        site.address().ifPresent(address -> contact.put("url", address.toString()));
    }

    private void problems() {
        ObjectNode responses = ((ObjectNode) document.get("components")).putObject("responses");
        for (ProblemKind kind : ProblemKind.values()) {
            MachineProblem example =
                    MachineProblem.of(kind.status(), LANGUAGE, MachineAddress.ROOT + "/scans", List.of(), "");
            ObjectNode response = responses.putObject(kind.slug());
            response.put("description", example.title() + ".");
            headers(response, "API-Version", "apiVersie");
            ObjectNode content = response.putObject("content").putObject("application/problem+json");
            content.putObject("schema").put("$ref", "#/components/schemas/Probleem");
            content.set("example", json.valueToTree(example));
        }
    }

    private void complete(Found operation) {
        ObjectNode responses = (ObjectNode) operation.node().get("responses");
        boolean open = operation.node().has("security");
        responses.properties().forEach(response -> {
            ObjectNode answer = (ObjectNode) response.getValue();
            headers(answer, "API-Version", "apiVersie");
            if (!response.getKey().equals(NO_CONTENT)) {
                headers(answer, "ETag", "kenmerk");
            }
            if (!open) {
                headers(answer, "RateLimit", "limiet");
                headers(answer, "RateLimit-Policy", "limietRegel");
            }
        });
        if (operation.method().equals("get")) {
            ObjectNode same = responses.putObject("304");
            same.put("description", "Er is niets veranderd.");
            headers(same, "API-Version", "apiVersie");
        }
        Stream.of(OF_ALL, open ? List.<ProblemKind>of() : WITH_KEY, notFound(operation), writing(operation))
                .flatMap(List::stream)
                .forEach(kind -> responses
                        .putObject(String.valueOf(kind.status()))
                        .put("$ref", "#/components/responses/" + kind.slug()));
        Optional.of(operation.node().path(RIGHT).asText())
                .filter(right -> !right.isEmpty())
                .ifPresent(right -> describe(operation.node(), right));
    }

    private static List<ProblemKind> notFound(Found operation) {
        return operation.path().contains("{") ? List.of(ProblemKind.NOT_FOUND) : List.of();
    }

    private static List<ProblemKind> writing(Found operation) {
        return operation.method().equals("get") ? List.of() : WRITING;
    }

    private static void describe(ObjectNode operation, String right) {
        JsonNode said = operation.path("description");
        operation.put("description", (said.asText() + "\n\nRecht: `" + right + "`.").strip());
    }

    private static void headers(ObjectNode response, String name, String component) {
        response.withObjectProperty("headers").putObject(name).put("$ref", "#/components/headers/" + component);
    }
}
