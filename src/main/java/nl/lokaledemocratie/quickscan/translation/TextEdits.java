package nl.lokaledemocratie.quickscan.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.nodes.Node;

/** Changes in the text of a file, gathered by the places that YAML tells and made from the last to the first. */
final class TextEdits {

    private record Edit(int from, int to, String text) {}

    private final String content;
    private final List<Edit> edits = new ArrayList<>();

    TextEdits(String content) {
        this.content = content;
    }

    void replace(Node node, String text) {
        edits.add(new Edit(start(node), end(node), text));
    }

    void after(Node node, String text) {
        edits.add(new Edit(end(node), end(node), text));
    }

    /** On a line of its own, below the one where the node ends and what is remarked behind it. */
    void below(Node node, String line) {
        int end = end(node);
        int next = content.indexOf('\n', end);
        int lineEnd = next < 0 ? content.length() : next;
        int place = content.substring(end, lineEnd).strip().startsWith("#") ? lineEnd : end;
        edits.add(new Edit(place, place, "\n" + line));
    }

    String applied() {
        StringBuilder result = new StringBuilder(content);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> result.replace(edit.from(), edit.to(), edit.text()));
        return result.toString();
    }

    private int start(Node node) {
        return content.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** A text over several lines ends for YAML where the next thing begins; for who reads it, at its last word. */
    private int end(Node node) {
        int end = content.offsetByCodePoints(0, node.getEndMark().getIndex());
        while (end > start(node) && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
