package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the questions that offer options. */
final class OptionKinds {

    private static final int MAX_OPTIONS = 50;
    private static final int MAX_RANKED = 10;
    private static final int DEFAULT_TOP = 3;

    private final Texts texts;
    private final Names names;
    private final NumberReader numbers;
    private final Problems problems;

    OptionKinds(Texts texts, Names names, Problems problems) {
        this.texts = texts;
        this.names = names;
        this.numbers = new NumberReader(problems);
        this.problems = problems;
    }

    Optional<Question> choice(String key, Prompt prompt, YamlMap map) {
        List<Option> options = withOther(options(map, 2, MAX_OPTIONS), map);
        return Optional.of(new ChoiceQuestion(key, prompt, options, map.isTrue("weighting")));
    }

    Optional<Question> multipleChoice(String key, Prompt prompt, YamlMap map) {
        List<Option> options = withOther(options(map, 2, MAX_OPTIONS), map);
        int most = number("max_choices", 2, options.size(), map).orElse(options.size());
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new MultipleChoiceQuestion(key, prompt, options, most));
    }

    Optional<Question> ranking(String key, Prompt prompt, YamlMap map) {
        List<Option> options = options(map, 3, MAX_RANKED);
        int top = number("top", 1, options.size(), map).orElse(Math.min(DEFAULT_TOP, options.size()));
        return options.isEmpty() ? Optional.empty() : Optional.of(new RankingQuestion(key, prompt, options, top));
    }

    private Optional<Integer> number(String key, int min, int max, YamlMap map) {
        return map.findScalar(key).flatMap(node -> numbers.between(min, Math.max(min, max), node));
    }

    private List<Option> options(YamlMap map, int fewest, int most) {
        List<Option> options = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        map.getMap("options").ifPresent(labels -> {
            for (String option : labels.keys()) {
                checkName((ScalarNode) labels.keyNode(option));
                LocalizedText label = texts.get(labels, option);
                refuseSameLabel(label, shown, labels.keyNode(option));
                options.add(new Option(option, label));
            }
            checkNumberOfOptions(labels, options.size(), fewest, most);
        });
        return options;
    }

    private void refuseSameLabel(LocalizedText label, Set<String> shown, Node at) {
        if (!texts.isMissing(label) && !shown.add(label.dutch().toLowerCase(Locale.ROOT))) {
            problems.add(
                    at,
                    Code.DUPLICATE_TEXT,
                    "Het antwoord '" + SafeYaml.shown(label.dutch()) + "' staat er al.",
                    "Schrijf een andere tekst, of haal een van de twee weg.");
        }
    }

    private void checkName(ScalarNode node) {
        names.checkOption(node);
        if (node.getValue().equals(OptionQuestion.OTHER) || node.getValue().equals(Answers.DONT_KNOW)) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "'" + node.getValue() + "' kan geen antwoord zijn: die naam heeft een eigen betekenis.",
                    "Kies een andere naam. Voor 'Anders, namelijk' is er de regel 'other: ...' naast 'options'.");
        }
    }

    private void checkNumberOfOptions(YamlMap labels, int options, int fewest, int most) {
        if (options < fewest || options > most) {
            problems.add(
                    labels.node(),
                    Code.BAD_VALUE,
                    "Deze vraag heeft " + fewest + " tot en met " + most + " antwoorden; hier staan er " + options
                            + ".",
                    "Voeg antwoorden toe of haal er weg.");
        }
    }

    private List<Option> withOther(List<Option> options, YamlMap map) {
        List<Option> all = new ArrayList<>(options);
        texts.find(map, "other").ifPresent(label -> all.add(new Option(OptionQuestion.OTHER, label)));
        return all;
    }
}
