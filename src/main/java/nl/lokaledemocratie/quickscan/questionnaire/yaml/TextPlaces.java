package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.TextPath;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where the Dutch texts of a questionnaire stand in its file. */
public final class TextPlaces {

    /** @param line from 1; @param column from 1, in characters */
    public record Place(int line, int column) {}

    private final Map<TextPath, Place> places = new HashMap<>();
    private final Problems unread = new Problems("");

    private TextPlaces() {}

    static TextPlaces of(byte[] content) {
        TextPlaces places = new TextPlaces();
        new SafeYaml(places.unread).read(content).ifPresent(root -> places.readRoot(places.map(root)));
        return places;
    }

    /** The place of a text; empty for a text that is not in the file. */
    public Optional<Place> find(TextPath path) {
        return Optional.ofNullable(places.get(path));
    }

    private YamlMap map(Node node) {
        return new YamlMap(node, unread);
    }

    private void readRoot(YamlMap root) {
        root.find("introduction").ifPresent(node -> put(TextPath.introduction(), node));
        root.find("closing").ifPresent(node -> put(TextPath.closing(), node));
        root.findList("pages").forEach(page -> readPage(map(page)));
    }

    private void readPage(YamlMap page) {
        page.findScalar("page").map(ScalarNode::getValue).ifPresent(key -> page.find("introduction")
                .ifPresent(node -> put(TextPath.pageIntroduction(key), node)));
        page.findList("questions").forEach(question -> readQuestion(map(question)));
    }

    private void readQuestion(YamlMap question) {
        Optional<String> found = QuestionReader.KINDS.stream()
                .flatMap(kind -> question.findScalar(kind).stream())
                .map(ScalarNode::getValue)
                .findFirst();
        found.ifPresent(key -> {
            question.find("text").ifPresent(node -> put(TextPath.question(key), node));
            question.findMap("text_for").ifPresent(own -> own.keys().forEach(audience -> own.find(audience)
                    .ifPresent(node -> put(TextPath.questionFor(key, audience), node))));
            question.findMap("options").ifPresent(options -> options.keys().forEach(option -> options.find(option)
                    .ifPresent(node -> put(TextPath.option(key, option), node))));
        });
    }

    private void put(TextPath path, Node node) {
        Node dutch = node instanceof ScalarNode
                ? node
                : map(node).find(LocalizedText.DUTCH).orElse(node);
        places.put(
                path,
                new Place(
                        dutch.getStartMark().getLine() + 1, dutch.getStartMark().getColumn() + 1));
    }
}
