package nl.lokaledemocratie.quickscan.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the fields of a form hold; of what somebody fills in it may well be nonsense. */
public final class FormValues {

    private final Map<String, List<String>> values;

    public FormValues(Map<String, List<String>> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public static FormValues none() {
        return new FormValues(Map.of());
    }

    static FormValues of(Map<String, String> values) {
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((field, value) -> lists.put(field, List.of(value)));
        return new FormValues(lists);
    }

    Set<String> fields() {
        return values.keySet();
    }

    /** The fields that hold something, with what they hold. */
    public Map<String, List<String>> filled() {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        values.forEach((field, all) -> {
            List<String> some = all.stream().filter(value -> !value.isEmpty()).toList();
            if (!some.isEmpty()) {
                filled.put(field, some);
            }
        });
        return filled;
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The one value of a field, the first when there are several, else an empty text. */
    public String get(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.get(0);
    }

    boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The same with other fields beside these. */
    FormValues and(Map<String, String> others) {
        FormValues all = new FormValues(values);
        others.forEach((field, value) -> all.values.put(field, List.of(value)));
        return all;
    }

    /** The same with nothing in a part. */
    public FormValues without(Part part) {
        return with(part, none());
    }

    /** The same with what others hold in a part. */
    public FormValues with(Part part, FormValues others) {
        FormValues changed = new FormValues(values);
        part.fields().forEach(field -> changed.values.put(field, others.all(field)));
        return changed;
    }
}
