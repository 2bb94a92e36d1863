package nl.lokaledemocratie.quickscan.translation;

import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a questionnaire says on top about its version and its languages. */
final class FrameEdits {

    private static final String UNCHECKED = "unchecked_translations";

    private final MappingNode root;
    private final TextEdits edits;

    FrameEdits(MappingNode root, TextEdits edits) {
        this.root = root;
        this.edits = edits;
    }

    void version(String version) {
        line("version").ifPresent(node -> edits.replace(node, version));
    }

    /** Names a language among those of the questionnaire, and among those that nobody has checked yet. */
    void language(String language) {
        Node languages = line("languages").orElseThrow();
        add(languages, language);
        line(UNCHECKED)
                .ifPresentOrElse(
                        unchecked -> add(unchecked, language),
                        () -> edits.below(languages, UNCHECKED + ": [" + language + "]"));
    }

    private void add(Node node, String language) {
        List<Node> elements = ((SequenceNode) node).getValue();
        boolean named = elements.stream()
                .anyMatch(element -> element instanceof ScalarNode scalar
                        && scalar.getValue().equals(language));
        if (!named && elements.isEmpty()) {
            edits.replace(node, "[" + language + "]");
        } else if (!named) {
            Node last = elements.get(elements.size() - 1);
            boolean flow = ((SequenceNode) node).getFlowStyle() == FlowStyle.FLOW;
            if (flow) {
                edits.after(last, ", " + language);
            } else {
                edits.below(last, " ".repeat(node.getStartMark().getColumn()) + "- " + language);
            }
        }
    }

    private Optional<Node> line(String key) {
        return root.getValue().stream()
                .filter(line -> line.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }
}
