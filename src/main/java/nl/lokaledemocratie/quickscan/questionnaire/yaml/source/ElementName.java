package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** How a page or question in a file is called wherever it stands: a question keeps its name also on another page. */
public final class ElementName {

    private ElementName() {}

    /** The kind and key of an element of a list; the path of the list where it is no page or question. */
    public static String of(Node element, String path) {
        return element instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(line -> line.getValueNode() instanceof ScalarNode)
                        .filter(line -> names().anyMatch(key(line.getKeyNode())::equals))
                        .map(line -> (key(line.getKeyNode()).equals("page") ? "page " : "question ")
                                + ((ScalarNode) line.getValueNode()).getValue())
                        .findFirst()
                        .orElse(path)
                : path;
    }

    private static Stream<String> names() {
        return Stream.concat(Stream.of("page"), QuestionKind.keys().stream());
    }

    private static String key(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
