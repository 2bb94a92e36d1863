package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
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
        put(TextPath.introduction(), root, "introduction");
        put(TextPath.closing(), root, "closing");
        root.findList("pages").forEach(page -> readPage(map(page)));
    }

    private void readPage(YamlMap page) {
        page.findScalar("page").map(ScalarNode::getValue).ifPresent(key -> {
            put(TextPath.pageTitle(key), page, "title");
            put(TextPath.pageIntroduction(key), page, "introduction");
        });
        page.findList("questions").forEach(question -> readQuestion(map(question)));
    }

    private void readQuestion(YamlMap question) {
        Optional<String> found = QuestionKind.keys().stream()
                .flatMap(kind -> question.findScalar(kind).stream())
                .map(ScalarNode::getValue)
                .findFirst();
        found.ifPresent(key -> readTexts(key, question));
    }

    private void readTexts(String key, YamlMap question) {
        put(TextPath.question(key), question, "text");
        put(TextPath.help(key), question, "help");
        put(TextPath.example(key), question, "example");
        put(TextPath.unit(key), question, "unit");
        put(TextPath.option(key, OptionQuestion.OTHER), question, "other");
        question.findMap("text_for").ifPresent(own -> own.keys()
                .forEach(audience -> put(TextPath.questionFor(key, audience), own, audience)));
        question.findMap("options").ifPresent(options -> options.keys()
                .forEach(option -> put(TextPath.option(key, option), options, option)));
    }

    private void put(TextPath path, YamlMap map, String key) {
        map.find(key).ifPresent(node -> put(path, node));
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
