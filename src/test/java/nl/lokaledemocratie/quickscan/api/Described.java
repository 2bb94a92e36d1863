package nl.lokaledemocratie.quickscan.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;

/** The description of the interface as anybody gets it, and what can be held against it. */
final class Described {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described fetch() {
        return new Described(parse(RestAssured.get("/api/v1/openapi.json").asString()));
    }

    /**
     * One operation.
     *
     * @param method in lower case
     * @param path   below the interface
     */
    record Operation(String method, String path, JsonNode node) {

        String right() {
            return node.path("x-recht").asText();
        }

        /** Its method and whole path, as the table of routes writes it. */
        String key() {
            return method.toUpperCase(java.util.Locale.ROOT) + " /api/v1" + path;
        }

        /** What it answers when all goes well. */
        JsonNode success() {
            return node.get("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }

        Optional<JsonNode> schema() {
            return Optional.ofNullable(success().at("/content/application~1json/schema"))
                    .filter(schema -> !schema.isMissingNode());
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> all.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
        return all;
    }

    /** What an answer says against a schema of the document: what breaks it, and fields that it does not know. */
    List<String> against(JsonNode schema, String answer) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.get("components"));
        List<String> wrong = new ArrayList<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(answer, InputFormat.JSON)
                .forEach(error -> wrong.add(error.toString()));
        unknown(schema, parse(answer), "", wrong);
        return wrong;
    }

    private void unknown(JsonNode schema, JsonNode value, String place, List<String> wrong) {
        JsonNode meant =
                schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        if (value.isArray() && meant.has("items")) {
            for (JsonNode item : value) {
                unknown(meant.get("items"), item, place + "/*", wrong);
            }
        } else if (value.isObject() && meant.has("properties")) {
            for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (meant.get("properties").has(name)) {
                    unknown(meant.get("properties").get(name), value.get(name), place + "/" + name, wrong);
                } else {
                    wrong.add("not described: " + place + "/" + name);
                }
            }
        }
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }
}
