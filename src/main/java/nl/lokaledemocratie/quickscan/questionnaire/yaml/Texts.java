package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads texts: a plain string is Dutch, a block has one line per language. What nobody sees is no part of a text. */
final class Texts {

    /** Nobody reads a text so long: mostly something was pasted in the wrong place. */
    private static final int MAX_LENGTH = 5_000;

    /** Stands in for a text that was reported as missing; never leaves this package. */
    private static final LocalizedText MISSING = LocalizedText.dutch("?");

    private final List<String> languages;
    private final CutOff cutOff;
    private final Problems problems;

    /** @param languages the languages the questionnaire promises */
    Texts(List<String> languages, CutOff cutOff, Problems problems) {
        this.languages = List.copyOf(languages);
        this.cutOff = cutOff;
        this.problems = problems;
    }

    LocalizedText get(YamlMap map, String key) {
        return get(map, key, "");
    }

    /** The same for a text that may have one line beside its languages. */
    LocalizedText get(YamlMap map, String key, String beside) {
        return read(map, key, map.get(key), beside).orElse(MISSING);
    }

    Optional<LocalizedText> find(YamlMap map, String key) {
        return read(map, key, map.find(key), "");
    }

    private Optional<LocalizedText> read(YamlMap map, String key, Optional<Node> value, String beside) {
        if (value.isEmpty()) {
            cutOff.checkNothing(map, key);
        }
        return value.map(node -> read(node, beside));
    }

    /** Whether a text only stands in for one that was reported as missing. */
    boolean isMissing(LocalizedText text) {
        return text == MISSING;
    }

    private LocalizedText read(Node node, String beside) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (node instanceof ScalarNode scalar) {
            byLanguage.put(LocalizedText.DUTCH, words(scalar));
        } else if (node instanceof MappingNode) {
            readLanguages(new YamlMap(node, problems), byLanguage, beside);
        } else {
            problems.add(node, Code.WRONG_TYPE, Phrase.of("textExpected"), Phrase.of("textExpected.remedy"));
            return MISSING;
        }
        return check(node, byLanguage);
    }

    private void readLanguages(YamlMap map, Map<String, String> byLanguage, String beside) {
        for (String language : languages) {
            map.findScalar(language)
                    .ifPresentOrElse(
                            text -> byLanguage.put(language, words(text)), () -> cutOff.checkNothing(map, language));
        }
        map.keys().stream()
                .filter(language -> !languages.contains(language) && !language.equals(beside))
                .forEach(language -> refuseLanguage(map, language));
    }

    private String words(ScalarNode text) {
        cutOff.check(text);
        return CleanText.text(text.getValue());
    }

    /** Mostly a text with a comma on one line with another language: YAML takes what follows the comma for a new name. */
    private void refuseLanguage(YamlMap map, String language) {
        boolean looksLikeText = map.find(language).isEmpty();
        problems.add(
                map.keyNode(language),
                Code.UNKNOWN_LANGUAGE,
                Phrase.of("languageNotOffered", SafeYaml.shown(language)),
                looksLikeText ? Phrase.of("quoteComma") : Suggestion.remedy(language, languages));
    }

    private Phrase remedy(Node node, String language) {
        Optional<YamlMap> map = Optional.of(node)
                .filter(MappingNode.class::isInstance)
                .map(texts -> new YamlMap(texts, new Problems("")))
                .filter(texts -> texts.has(language));
        if (map.isEmpty()) {
            return Phrase.of("addLine", language);
        }
        return map.filter(texts -> cutOff.isAll(texts, language)).isPresent()
                ? Phrase.of("textIsComment", language)
                : Phrase.of("textBehind", language);
    }

    private LocalizedText check(Node node, Map<String, String> byLanguage) {
        for (String language : languages) {
            if (byLanguage.getOrDefault(language, "").isBlank()) {
                boolean dutch = language.equals(LocalizedText.DUTCH);
                problems.add(
                        node,
                        dutch ? Code.MISSING_DUTCH : Code.MISSING_TRANSLATION,
                        dutch ? Phrase.of("noDutchText") : Phrase.of("noTextIn", language),
                        remedy(node, language));
            }
        }
        if (byLanguage.values().stream().anyMatch(text -> text.length() > MAX_LENGTH)) {
            problems.add(node, Code.TOO_LARGE, Phrase.of("longText", MAX_LENGTH), Phrase.of("longText.remedy"));
        }
        return byLanguage.getOrDefault(LocalizedText.DUTCH, "").isBlank() ? MISSING : new LocalizedText(byLanguage);
    }
}
