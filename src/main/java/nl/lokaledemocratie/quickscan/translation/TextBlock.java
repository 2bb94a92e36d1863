package nl.lokaledemocratie.quickscan.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.ElementName;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where a text stands in a questionnaire file: with a line per language, or as a plain string that is Dutch.
 *
 * @param column of its name, from 0
 * @param braced whether its name stands between braces, with others on one line
 */
record TextBlock(Node node, int column, boolean braced) {

    /** What may be a plain string and is a text. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "introduction",
            "closing",
            "name",
            "in_text",
            "reached_by",
            "role",
            "explanation",
            "text",
            "help",
            "example",
            "unit",
            "now",
            "wish",
            "est",
            "dont_know",
            "other");

    /** Below these every line is a text. */
    private static final Set<String> LISTS = Set.of("options", "points", "text_for", "words");

    /** All texts of a file by a key of their own: {@code question luisteren/text}. */
    static Map<String, TextBlock> in(MappingNode root) {
        Map<String, TextBlock> found = new LinkedHashMap<>();
        gather("", "", root, found);
        return found;
    }

    private static void gather(String path, String parent, Node node, Map<String, TextBlock> found) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(element -> gather(ElementName.of(element, path), "", element, found));
        } else if (node instanceof MappingNode map) {
            for (NodeTuple line : map.getValue()) {
                String key = key(line);
                String below = path.isEmpty() ? key : path + "/" + key;
                if (isText(parent, key, line.getValueNode())) {
                    found.put(
                            below,
                            new TextBlock(
                                    line.getValueNode(),
                                    line.getKeyNode().getStartMark().getColumn(),
                                    map.getFlowStyle() == FlowStyle.FLOW));
                } else {
                    gather(
                            key.equals("pages") || key.equals("questions") ? path : below,
                            key,
                            line.getValueNode(),
                            found);
                }
            }
        }
    }

    private static boolean isText(String parent, String key, Node value) {
        return value instanceof MappingNode map && line(map, "nl").isPresent()
                || value instanceof ScalarNode && (TEXTS.contains(key) || LISTS.contains(parent));
    }

    /** The words in a language; empty where there are none. */
    String in(String language) {
        if (node instanceof ScalarNode scalar) {
            return language.equals("nl") ? scalar.getValue().strip() : "";
        }
        return scalar(language).map(text -> text.getValue().strip()).orElse("");
    }

    /** Puts the words of a language in, in place of those that are there. */
    void put(String language, String words, TextEdits edits) {
        if (node instanceof ScalarNode plain) {
            edits.replace(plain, braced ? onOneLine(language, words) : onLines(language, words));
            return;
        }
        MappingNode map = (MappingNode) node;
        boolean flow = map.getFlowStyle() == FlowStyle.FLOW;
        int indentation = map.getValue().get(0).getKeyNode().getStartMark().getColumn();
        String written = flow ? YamlText.flow(words) : YamlText.block(words, indentation);
        Optional<ScalarNode> before = scalar(language);
        if (before.isPresent()) {
            edits.replace(before.get(), written);
        } else if (flow) {
            edits.after(last(map), ", " + language + ": " + written);
        } else {
            edits.below(last(map), " ".repeat(indentation) + language + ": " + written);
        }
    }

    private String onOneLine(String language, String words) {
        return "{ nl: " + YamlText.flow(in("nl")) + ", " + language + ": " + YamlText.flow(words) + " }";
    }

    private String onLines(String language, String words) {
        String line = "\n" + " ".repeat(column + 2);
        return line + "nl: " + YamlText.block(in("nl"), column + 2) + line + language + ": "
                + YamlText.block(words, column + 2);
    }

    private Optional<ScalarNode> scalar(String language) {
        return line((MappingNode) node, language);
    }

    private static Optional<ScalarNode> line(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(line -> key(line).equals(key))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .findFirst();
    }

    private static Node last(MappingNode map) {
        List<NodeTuple> lines = map.getValue();
        return lines.get(lines.size() - 1).getValueNode();
    }

    private static String key(NodeTuple line) {
        return line.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
