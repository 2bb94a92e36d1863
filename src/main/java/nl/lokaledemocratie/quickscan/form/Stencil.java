package nl.lokaledemocratie.quickscan.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with an empty form, of which the places to fill in are known: what somebody answered is put there without making the page anew. */
final class Stencil {

    /** Encloses the name of a field where its text goes: no page says it. */
    private static final String EDGE = "\uE000";

    private static final Pattern PLACE = Pattern.compile(
            EDGE + "(?<typed>[^" + EDGE + "]+)" + EDGE
                    + "|<select [^>]*?name=\"(?<select>[^\"]*)\""
                    + "|<option value=\"(?<option>[^\"]+)\"(?=>)"
                    + "|<input [^>]*?type=\"(?:radio|checkbox)\"[^>]*? name=\"(?<field>[^\"]*)\" value=\"(?<value>[^\"]*)\"[^>]*(?=>)");

    /** What stands before a place, and what goes there. */
    private record Part(String before, String field, String value, String mark) {}

    private final List<Part> parts = new ArrayList<>();
    private final String end;
    private final int length;

    /** @param blank the page of a form that holds {@link #places} */
    Stencil(String blank) {
        Matcher place = PLACE.matcher(blank);
        StringBuilder before = new StringBuilder();
        String select = "";
        while (place.find()) {
            place.appendReplacement(before, "");
            if (place.group("typed") != null) {
                add(before, place.group("typed"), "", "");
                continue;
            }
            before.append(place.group());
            if (place.group("select") != null) {
                select = place.group("select");
            } else if (place.group("option") != null) {
                add(before, select, place.group("option"), " selected");
            } else {
                add(before, place.group("field"), place.group("value"), " checked");
            }
        }
        this.end = place.appendTail(before).toString();
        this.length = blank.length();
    }

    /** In characters. */
    int length() {
        return length;
    }

    private void add(StringBuilder before, String field, String value, String mark) {
        parts.add(new Part(before.toString(), field, value, mark));
        before.setLength(0);
    }

    /** A form that holds nothing but, in each field in which one types, where its text goes. */
    static FormValues places(Iterable<String> typed) {
        Map<String, String> places = new HashMap<>();
        typed.forEach(field -> places.put(field, place(field)));
        return FormValues.of(places);
    }

    /** What a field holds for its text to go there. */
    static String place(String field) {
        return EDGE + field + EDGE;
    }

    /** The page with what a form holds. */
    String fill(FormValues values) {
        StringBuilder page = new StringBuilder(length + length / 8);
        for (Part part : parts) {
            page.append(part.before());
            if (part.mark().isEmpty()) {
                escape(values.get(part.field()), page);
            } else if (values.has(part.field(), part.value())) {
                page.append(part.mark());
            }
        }
        return page.append(end).toString();
    }

    /** As the templates do. */
    private static void escape(String text, StringBuilder page) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                default -> page.append(letter);
            }
        }
    }
}
