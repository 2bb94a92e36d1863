package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;

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
        List<Option> options =
                options(map).read(2, MAX_OPTIONS).warnOfAges(key).withOther().together();
        return Optional.of(new ChoiceQuestion(key, prompt, options, map.isTrue("weighting")));
    }

    Optional<Question> multipleChoice(String key, Prompt prompt, YamlMap map) {
        List<Option> options = options(map).read(2, MAX_OPTIONS).withOther().several();
        int most = number("max_choices", 2, options.size(), map).orElse(options.size());
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new MultipleChoiceQuestion(key, prompt, options, most));
    }

    Optional<Question> ranking(String key, Prompt prompt, YamlMap map) {
        List<Option> options = options(map).read(3, MAX_RANKED).together();
        int top = number("top", 1, options.size(), map).orElse(Math.min(DEFAULT_TOP, options.size()));
        return options.isEmpty() ? Optional.empty() : Optional.of(new RankingQuestion(key, prompt, options, top));
    }

    private OptionReader options(YamlMap map) {
        return new OptionReader(map, texts, names, problems);
    }

    /** Never more than there are options, also where too few of them are a problem already. */
    private Optional<Integer> number(String key, int min, int max, YamlMap map) {
        return map.findScalar(key)
                .flatMap(node -> numbers.between(min, Math.max(min, max), node))
                .map(number -> Math.min(number, max));
    }
}
