package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A block of {@code key: value} lines that tells what is wrong with it. Every key that is asked for counts as known;
 * {@link #refuseOtherKeys()} reports the rest. What is missing or of the wrong type is reported and read as empty.
 */
public final class YamlMap {

    private final Node node;
    private final Problems problems;
    private final boolean readable;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missed = new HashSet<>();

    public YamlMap(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
        this.readable = node instanceof MappingNode;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::addEntry);
        } else {
            problems.add(node, Code.WRONG_TYPE, Phrase.of("linesExpected"), Phrase.of("linesExpected.remedy"));
        }
    }

    private YamlMap(Problems problems, Node at) {
        this.node = at;
        this.problems = problems;
        this.readable = false;
    }

    /** Stands in for a block that was reported as missing: empty, and without further complaints. */
    public static YamlMap missing(Node at, Problems problems) {
        return new YamlMap(problems, at);
    }

    private void addEntry(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(entry.getKeyNode(), Code.WRONG_TYPE, Phrase.of("notAName"), Phrase.of("notAName.remedy"));
        } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
            problems.add(
                    key,
                    Code.DUPLICATE_KEY,
                    Phrase.of("twice", SafeYaml.shown(key.getValue())),
                    Phrase.of("removeOrRename"));
        }
    }

    public Node node() {
        return node;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    /** Where a key stands, for a problem with the key itself. */
    public Node keyNode(String key) {
        return requireNonNull(entries.get(key)).getKeyNode();
    }

    /** The value of a key; empty when it is not there or has nothing behind the colon. */
    public Optional<Node> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(NodeTuple::getValueNode)
                .filter(value -> !isNothing(value));
    }

    public Optional<Node> get(String key) {
        Optional<Node> value = find(key);
        if (value.isEmpty() && readable && missed.add(key)) {
            problems.add(
                    has(key) ? keyNode(key) : node,
                    Code.MISSING_KEY,
                    has(key) ? Phrase.of("nothingBehind", key) : Phrase.of("missing", key),
                    has(key) ? Phrase.of("fillIn") : Phrase.of("addLine", key));
        }
        return value;
    }

    /** That a key has no value was told in other words. */
    public void missed(String key) {
        missed.add(key);
    }

    public Optional<YamlMap> findMap(String key) {
        return find(key).map(value -> new YamlMap(value, problems));
    }

    public Optional<YamlMap> getMap(String key) {
        return get(key).map(value -> new YamlMap(value, problems));
    }

    public Optional<ScalarNode> findScalar(String key) {
        return find(key).flatMap(this::scalar);
    }

    public Optional<ScalarNode> getScalar(String key) {
        return get(key).flatMap(this::scalar);
    }

    private Optional<ScalarNode> scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar);
        }
        problems.add(value, Code.WRONG_TYPE, Phrase.of("oneValue"), Phrase.of("oneValue.remedy"));
        return Optional.empty();
    }

    /** The elements of a list; nothing when the key is not there. */
    public List<Node> findList(String key) {
        return find(key).map(this::elements).orElse(List.of());
    }

    public List<Node> getList(String key) {
        return get(key).map(this::elements).orElse(List.of());
    }

    /** The elements of a list of plain words. */
    public List<ScalarNode> findWords(String key) {
        List<ScalarNode> words = new ArrayList<>();
        findList(key).forEach(element -> scalar(element).ifPresent(words::add));
        return words;
    }

    /** The elements of a list of plain words that says nothing when it is empty. */
    public List<ScalarNode> findSomeWords(String key) {
        find(key)
                .filter(value ->
                        value instanceof SequenceNode list && list.getValue().isEmpty() && missed.add(key))
                .ifPresent(value -> problems.add(
                        value, Code.MISSING_KEY, Phrase.of("emptyList", key), Phrase.of("emptyList.remedy")));
        return findWords(key);
    }

    private List<Node> elements(Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(value, Code.WRONG_TYPE, Phrase.of("listExpected"), Phrase.of("listExpected.remedy"));
        return List.of();
    }

    public boolean isTrue(String key) {
        return findScalar(key).filter(value -> isTrue(value, problems)).isPresent();
    }

    /** Whether a value says yes; anything but yes and no is reported. */
    public static boolean isTrue(Node value, Problems problems) {
        String word = value instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!List.of("true", "false").contains(word)) {
            problems.add(value, Code.WRONG_TYPE, Phrase.of("trueOrFalse"), Phrase.of("trueOrFalse.remedy"));
        }
        return word.equals("true");
    }

    /** Reports every key nobody asked for, with the name that was probably meant, and every optional one without a value. */
    public void refuseOtherKeys() {
        known.stream()
                .filter(key ->
                        has(key) && isNothing(requireNonNull(entries.get(key)).getValueNode()) && missed.add(key))
                .forEach(key -> problems.add(
                        keyNode(key), Code.MISSING_KEY, Phrase.of("nothingBehind", key), Phrase.of("fillInOrRemove")));
        List<String> unused = known.stream().filter(key -> !has(key)).toList();
        entries.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(
                        keyNode(key),
                        Code.UNKNOWN_KEY,
                        Phrase.of("notKnownHere", SafeYaml.shown(key)),
                        Suggestion.nearest(key, unused)
                                .map(near -> Phrase.of("didYouMean", near))
                                .orElse(Phrase.of("canStandHere", String.join(", ", known)))));
    }

    /** {@code Null} and {@code ~} are words like any other. */
    private static boolean isNothing(Node value) {
        return value instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
