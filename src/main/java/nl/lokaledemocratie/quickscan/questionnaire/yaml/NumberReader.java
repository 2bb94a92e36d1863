package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads whole numbers, and the kinds of question that need little more. */
record NumberReader(Problems problems) {

    private static final int LONGEST_ANSWER = 5000;
    private static final int LARGEST_NUMBER = 999_999_999;

    Optional<Question> read(String key, Prompt prompt, Optional<LocalizedText> unit, YamlMap map) {
        Optional<Integer> min =
                map.getScalar("min").flatMap(node -> between(-LARGEST_NUMBER, LARGEST_NUMBER - 1, node));
        Optional<Integer> max =
                map.getScalar("max").flatMap(node -> between(min.orElse(-LARGEST_NUMBER) + 1, LARGEST_NUMBER, node));
        return min.isEmpty() || max.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberQuestion(key, prompt, min.get(), max.get(), unit));
    }

    int maxLength(YamlMap map) {
        return map.getScalar("max_length")
                .flatMap(node -> between(1, LONGEST_ANSWER, node))
                .orElse(1);
    }

    /** A whole number from the lowest to the highest allowed. */
    Optional<Integer> between(int min, int max, ScalarNode node) {
        String value = node.getValue();
        OptionalInt number = WholeNumber.parseDigits(value);
        if (number.isEmpty() || number.getAsInt() < min || number.getAsInt() > max) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    Phrase.of("notHere", SafeYaml.shown(value)),
                    Phrase.of("writeWholeNumber", min, max));
            return Optional.empty();
        }
        return Optional.of(number.getAsInt());
    }
}
