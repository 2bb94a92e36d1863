package nl.lokaledemocratie.quickscan.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a screen reader says of a page from top to bottom, in Dutch and one line for each thing, read from the tree that the browser itself
 * gives to assistive technology. What names or describes a field or a group is said once, with it: who reads line by line hears those words where
 * they stand, who goes from field to field hears them with the first field, between brackets here.
 */
public final class Spoken {

    private static final String INDENT = "  ";

    private static final Map<String, String> AREAS = Map.of(
            "banner", "kop van de pagina",
            "navigation", "navigatie",
            "main", "hoofdinhoud",
            "contentinfo", "voet van de pagina",
            "complementary", "terzijde",
            "region", "gebied",
            "form", "formulier",
            "dialog", "venster");

    private static final Map<String, String> FIELDS = Map.of(
            "radio", "keuzerondje",
            "checkbox", "selectievakje",
            "textbox", "invoerveld",
            "combobox", "keuzelijst",
            "button", "knop",
            "link", "link",
            "image", "afbeelding",
            "DisclosureTriangle", "uitklapknop");

    /** Said as the name of what they belong to. */
    private static final Set<String> NAMES = Set.of("Legend", "LabelText");

    /** The words in them make one text, with no pause. */
    private static final Set<String> TEXTS = Set.of("paragraph", "term", "definition", "time", "strong", "emphasis");

    private final Map<String, JsonObject> nodes = new HashMap<>();
    private String descriptions = "";
    private final List<String> lines = new ArrayList<>();

    private Spoken() {}

    /** The lines of the page as it is now. */
    public static List<String> of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        Spoken spoken = new Spoken();
        spoken.read(session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes"));
        session.detach();
        return spoken.lines;
    }

    private void read(Iterable<JsonElement> tree) {
        JsonObject root = null;
        for (JsonElement element : tree) {
            JsonObject node = element.getAsJsonObject();
            nodes.put(node.get("nodeId").getAsString(), node);
            root = root == null ? node : root;
            descriptions += plain(text(node, "description")) + "\n";
        }
        lines.add("pagina: " + text(root, "name"));
        sayChildren(root, 0);
    }

    private void say(JsonObject node, int depth) {
        String role = text(node, "role");
        if (isPassed(node, role) || isDisclosure(node)) {
            sayChildren(node, depth);
        } else if (NAMES.contains(role)) {
            sayFieldsIn(node, depth);
        } else if (role.equals("StaticText")) {
            sayOnce(depth, text(node, "name"));
        } else if (TEXTS.contains(role)) {
            sayText(node, depth);
        } else if (role.equals("heading")) {
            add(depth, "kop " + property(node, "level") + ": " + text(node, "name"));
            sayFieldsIn(node, depth);
        } else if (FIELDS.containsKey(role)) {
            add(depth, FIELDS.get(role) + ": " + named(node) + states(node, role));
        } else if (role.equals("list") || role.equals("listitem")) {
            sayList(node, role, depth);
        } else {
            sayArea(node, role, depth);
        }
    }

    private static boolean isPassed(JsonObject node, String role) {
        return node.get("ignored").getAsBoolean()
                || Set.of("generic", "none", "Section", "DescriptionList", "descriptionlist", "Details", "form")
                                .contains(role)
                        && text(node, "name").isEmpty()
                || Set.of("LineBreak", "ListMarker").contains(role);
    }

    /** The words that open and close are said as a button; the frame around them says nothing. */
    private boolean isDisclosure(JsonObject node) {
        return text(node, "name").isEmpty()
                && Set.of("group", "Details").contains(text(node, "role"))
                && isOpened(node);
    }

    private boolean isOpened(JsonObject node) {
        return children(node).stream()
                .anyMatch(child -> text(child, "role").equals("DisclosureTriangle")
                        || child.get("ignored").getAsBoolean() && isOpened(child));
    }

    private void sayList(JsonObject node, String role, int depth) {
        if (role.equals("list")) {
            add(depth, "lijst, onderdelen: " + children(node).size());
            sayChildren(node, depth + 1);
        } else {
            sayChildren(node, depth);
        }
    }

    private void sayArea(JsonObject node, String role, int depth) {
        String what = role.equals("group")
                ? "groep"
                : role.equals("status")
                        ? "melding"
                        : role.equals("alert") ? "waarschuwing" : AREAS.getOrDefault(role, role);
        add(depth, (what + ": " + named(node)).replaceAll(": $", ""));
        sayChildren(node, depth + 1);
    }

    /** A text in one line, with its links after it. */
    private void sayText(JsonObject node, int depth) {
        sayOnce(depth, wordsIn(node));
        sayFieldsIn(node, depth);
    }

    /** What describes a field is said with the field. */
    private void sayOnce(int depth, String words) {
        if (!descriptions.contains(plain(words))) {
            add(depth, words);
        }
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    private String wordsIn(JsonObject node) {
        if (text(node, "role").equals("StaticText")) {
            return text(node, "name");
        }
        StringBuilder words = new StringBuilder();
        children(node).stream()
                .filter(child -> !FIELDS.containsKey(text(child, "role")))
                .forEach(child -> words.append(wordsIn(child)));
        return words.toString();
    }

    private void sayFieldsIn(JsonObject node, int depth) {
        for (JsonObject child : children(node)) {
            if (FIELDS.containsKey(text(child, "role"))) {
                say(child, depth);
            } else {
                sayFieldsIn(child, depth);
            }
        }
    }

    private void sayChildren(JsonObject node, int depth) {
        children(node).forEach(child -> say(child, depth));
    }

    private List<JsonObject> children(JsonObject node) {
        List<JsonObject> children = new ArrayList<>();
        if (node.has("childIds")) {
            node.getAsJsonArray("childIds").forEach(id -> children.add(nodes.get(id.getAsString())));
        }
        children.removeIf(child -> child == null);
        return children;
    }

    private void add(int depth, String line) {
        if (!line.isBlank()) {
            lines.add(INDENT.repeat(depth) + line.replaceAll("\\s+", " ").strip());
        }
    }

    private static String named(JsonObject node) {
        String description = text(node, "description");
        return text(node, "name") + (description.isEmpty() ? "" : " [" + description + "]");
    }

    private static String states(JsonObject node, String role) {
        StringBuilder states = new StringBuilder();
        if (role.equals("radio") || role.equals("checkbox")) {
            states.append(property(node, "checked").equals("true") ? ", gekozen" : ", niet gekozen");
        }
        if (role.equals("textbox") || role.equals("combobox")) {
            String value = text(node, "value");
            states.append(value.isEmpty() ? ", leeg" : ", ingevuld: " + value);
        }
        if (role.equals("DisclosureTriangle")) {
            states.append(property(node, "expanded").equals("true") ? ", uitgeklapt" : ", ingeklapt");
        }
        if (property(node, "required").equals("true")) {
            states.append(", verplicht");
        }
        if (property(node, "invalid").equals("true")) {
            states.append(", ongeldig");
        }
        return states.toString();
    }

    private static String text(JsonObject node, String field) {
        JsonObject value = node.getAsJsonObject(field);
        return value == null || !value.has("value") ? "" : value.get("value").getAsString();
    }

    private static String property(JsonObject node, String name) {
        if (!node.has("properties")) {
            return "";
        }
        for (JsonElement property : node.getAsJsonArray("properties")) {
            JsonObject one = property.getAsJsonObject();
            if (one.get("name").getAsString().equals(name)) {
                return text(one, "value");
            }
        }
        return "";
    }
}
