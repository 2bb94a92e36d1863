package nl.lokaledemocratie.quickscan.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;

/** Reads the input of an edge case into the values of the analysis. */
final class EdgeInput {

    static final Range SCALE = new Range(1, 5);
    static final String GROUP = "inwoners";

    private EdgeInput() {}

    static AnswerSheet sheet(JsonNode row) {
        Map<String, Answer> background = new LinkedHashMap<>();
        row.fields()
                .forEachRemaining(field -> background.put(
                        field.getKey(), Answer.Chosen.of(field.getValue().asText())));
        return new AnswerSheet(GROUP, Ratings.of(new byte[] {2, 2}), background);
    }

    static Codebook codebook(boolean reverse) {
        return new Codebook(List.of(new Codebook.Item("v", "T", List.of(), true, true, reverse, SCALE)));
    }

    static Population population(JsonNode input) {
        OptionalInt size = input.get("N").isNull()
                ? OptionalInt.empty()
                : OptionalInt.of(input.get("N").asInt());
        return new Population(GROUP, size, input.get("closed").asBoolean());
    }

    static byte code(JsonNode answer) {
        return answer.isNull() ? Ratings.EMPTY : (byte) (answer.asInt() - SCALE.min());
    }

    static Frequencies frequencies(JsonNode numbers) {
        return Frequencies.of(
                list(numbers).stream().mapToDouble(JsonNode::asDouble).toArray());
    }

    static int[] ints(JsonNode numbers) {
        return list(numbers).stream().mapToInt(JsonNode::asInt).toArray();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Object value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** The actual output, reduced to the fields that the case is about; a list of rows to its first. */
    static JsonNode withFieldsOf(JsonNode expected, Object computed) {
        JsonNode actual = new ObjectMapper().valueToTree(computed);
        JsonNode row = actual.isArray() && expected.isObject() ? actual.get(0) : actual;
        if (row instanceof ObjectNode object) {
            List<String> fields = new ArrayList<>();
            expected.fieldNames().forEachRemaining(fields::add);
            return object.retain(fields);
        }
        return row;
    }
}
