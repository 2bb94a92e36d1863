package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.AgeRange;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the options of one question: a key each, with its text, and {@code exclusive: true} beside the text where it goes with no other. */
final class OptionReader {

    private static final String EXCLUSIVE = "exclusive";

    private final YamlMap question;
    private final Texts texts;
    private final Names names;
    private final Problems problems;
    private final Labels shown;
    private final List<Option> options = new ArrayList<>();
    private final List<Node> exclusive = new ArrayList<>();

    OptionReader(YamlMap question, Texts texts, Names names, Problems problems) {
        this.question = question;
        this.texts = texts;
        this.names = names;
        this.problems = problems;
        this.shown = new Labels(texts, problems, Phrase.of("otherAnswer"));
    }

    OptionReader read(int fewest, int most) {
        question.getMap("options").ifPresent(labels -> {
            labels.keys().forEach(key -> read(key, labels));
            checkNumber(labels, fewest, most);
        });
        return this;
    }

    /** Warns of ages by which no population is counted, where they are meant to be set beside one. */
    OptionReader warnOfAges(String key) {
        boolean weighting = question.findScalar("weighting")
                .filter(value -> value.getValue().equals("true"))
                .isPresent();
        if (key.equals(Questionnaire.AGE) && weighting) {
            question.findMap("options").ifPresent(labels -> labels.keys().stream()
                    .filter(option -> AgeRange.of(option)
                            .filter(range -> !range.isCounted())
                            .isPresent())
                    .forEach(option -> problems.warn(
                            labels.keyNode(option),
                            Code.AGES_NOT_COUNTED,
                            Phrase.of("agesNotCounted", option),
                            Phrase.of("agesNotCounted.remedy"))));
        }
        return this;
    }

    /** Reads the option for own words too. */
    OptionReader withOther() {
        texts.find(question, OptionQuestion.OTHER).ifPresent(label -> {
            shown.addBeside(label, question.keyNode(OptionQuestion.OTHER));
            options.add(new Option(OptionQuestion.OTHER, label));
        });
        return this;
    }

    /** The options of a question that takes one answer, or puts them in order. */
    List<Option> together() {
        exclusive.forEach(node ->
                problems.add(node, Code.EXCLUSIVE, Phrase.of("exclusiveAlone"), Phrase.of("exclusiveAlone.remedy")));
        return options;
    }

    /** The options of a question of which one may choose several. */
    List<Option> several() {
        if (!exclusive.isEmpty() && options.stream().allMatch(Option::exclusive)) {
            problems.add(
                    question.keyNode("options"),
                    Code.EXCLUSIVE,
                    Phrase.of("allExclusive"),
                    Phrase.of("allExclusive.remedy"));
        }
        return options;
    }

    private void read(String key, YamlMap labels) {
        checkName((ScalarNode) labels.keyNode(key));
        LocalizedText label = texts.get(labels, key, EXCLUSIVE);
        shown.add(label, labels.keyNode(key));
        options.add(new Option(
                key, label, labels.find(key).filter(this::isExclusive).isPresent()));
    }

    private boolean isExclusive(Node label) {
        Optional<Node> value = label instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(line -> line.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(EXCLUSIVE))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
        boolean is = value.filter(node -> YamlMap.isTrue(node, problems)).isPresent();
        value.filter(node -> is).ifPresent(exclusive::add);
        return is;
    }

    private void checkName(ScalarNode node) {
        names.checkOption(node);
        if (node.getValue().equals(OptionQuestion.OTHER) || node.getValue().equals(OfferedAnswer.DONT_KNOW)) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    Phrase.of("reservedOption", node.getValue()),
                    Phrase.of("reservedOption.remedy"));
        }
    }

    private void checkNumber(YamlMap labels, int fewest, int most) {
        if (options.size() < fewest || options.size() > most) {
            problems.add(
                    labels.node(),
                    Code.BAD_VALUE,
                    Phrase.of("numberOfOptions", fewest, most, options.size()),
                    Phrase.of("numberOfOptions.remedy"));
        }
    }
}
