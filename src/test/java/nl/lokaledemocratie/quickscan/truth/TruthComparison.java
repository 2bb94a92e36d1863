package nl.lokaledemocratie.quickscan.truth;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares a result with a reference by the tolerances of METHOD.md 13: rows are aligned by their key fields, numbers may differ by
 * 1e-9·max(1,|b|), p-values by 1e-9·b + 1e-12, everything else must be equal.
 */
public final class TruthComparison {

    private static final List<String> KEYS = List.of(
            "level",
            "type",
            "group",
            "group_a",
            "group_b",
            "theme",
            "value",
            "item",
            "key",
            "aspect",
            "rank",
            "name",
            "variable",
            "category");
    private static final Set<String> P_VALUES = Set.of("p", "p_holm", "mw_p", "p_tost");

    private final List<String> differences = new ArrayList<>();

    /** Every difference, with its place; fields and sections that only the result has count too, extra fields of a row do not. */
    public static List<String> differences(JsonNode actual, JsonNode expected) {
        TruthComparison comparison = new TruthComparison();
        comparison.compare(actual, expected, "", "");
        actual.fieldNames().forEachRemaining(name -> {
            if (!expected.has(name)) {
                comparison.differences.add("/" + name + ": not expected");
            }
        });
        return comparison.differences;
    }

    private void compare(JsonNode actual, JsonNode expected, String path, String field) {
        if (actual == null || actual.isMissingNode()) {
            differ(path, actual, expected);
        } else if (expected.isObject()) {
            expected.fields().forEachRemaining(entry -> {
                if (!entry.getKey().equals("meta")) {
                    compare(actual.path(entry.getKey()), entry.getValue(), path + "/" + entry.getKey(), entry.getKey());
                }
            });
        } else if (expected.isArray() && expected.size() > 0 && expected.get(0).isObject()) {
            compareRows(actual, expected, path);
        } else if (expected.isArray()) {
            compareLists(actual, expected, path, field);
        } else if (expected.isNumber() && actual.isNumber()) {
            if (Math.abs(actual.doubleValue() - expected.doubleValue()) > tolerance(expected.doubleValue(), field)) {
                differ(path, actual, expected);
            }
        } else if (!actual.equals(expected)) {
            differ(path, actual, expected);
        }
    }

    private static double tolerance(double expected, String field) {
        return P_VALUES.contains(field) ? 1e-9 * expected + 1e-12 : 1e-9 * Math.max(1, Math.abs(expected));
    }

    private void compareRows(JsonNode actual, JsonNode expected, String path) {
        Map<String, JsonNode> rows = byKey(actual);
        if (rows.size() != actual.size()) {
            differences.add(path + ": rows with the same keys");
        }
        byKey(expected).forEach((key, row) -> {
            JsonNode found = rows.remove(key);
            if (found == null) {
                differences.add(path + "/" + key + ": no such row");
            } else {
                compare(found, row, path + "/" + key, "");
            }
        });
        rows.keySet().forEach(key -> differences.add(path + "/" + key + ": row not expected"));
    }

    private void compareLists(JsonNode actual, JsonNode expected, String path, String field) {
        if (!actual.isArray() || actual.size() != expected.size()) {
            differ(path, actual, expected);
            return;
        }
        Iterator<JsonNode> values = actual.elements();
        int index = 0;
        for (JsonNode value : expected) {
            compare(values.next(), value, path + "/" + index++, field);
        }
    }

    private static Map<String, JsonNode> byKey(JsonNode rows) {
        Map<String, JsonNode> map = new LinkedHashMap<>();
        StreamSupport.stream(rows.spliterator(), false).forEach(row -> {
            Map<String, String> key = new TreeMap<>();
            KEYS.stream()
                    .filter(row::has)
                    .forEach(name -> key.put(name, row.get(name).asText()));
            map.put(key.toString(), row);
        });
        return map;
    }

    private void differ(String path, JsonNode actual, JsonNode expected) {
        differences.add(path + ": got " + actual + " want " + expected);
    }
}
