package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads texts: a plain string is Dutch, a block has one line per language. */
final class Texts {

    /** Nobody reads a text so long: mostly something was pasted in the wrong place. */
    private static final int MAX_LENGTH = 5_000;

    /** Stands in for a text that was reported as missing; never leaves this package. */
    private static final LocalizedText MISSING = LocalizedText.dutch("?");

    private final List<String> languages;
    private final Problems problems;

    /** @param languages the languages the questionnaire promises */
    Texts(List<String> languages, Problems problems) {
        this.languages = List.copyOf(languages);
        this.problems = problems;
    }

    LocalizedText get(YamlMap map, String key) {
        return map.get(key).map(this::read).orElse(MISSING);
    }

    Optional<LocalizedText> find(YamlMap map, String key) {
        return map.find(key).map(this::read);
    }

    /** Whether a text only stands in for one that was reported as missing. */
    boolean isMissing(LocalizedText text) {
        return text == MISSING;
    }

    LocalizedText read(Node node) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (node instanceof ScalarNode scalar) {
            byLanguage.put(LocalizedText.DUTCH, scalar.getValue().strip());
        } else if (node instanceof MappingNode) {
            readLanguages(new YamlMap(node, problems), byLanguage);
        } else {
            problems.add(
                    node,
                    Code.WRONG_TYPE,
                    "Hier hoort een tekst te staan.",
                    "Schrijf de tekst, of een regel per taal.");
            return MISSING;
        }
        return check(node, byLanguage);
    }

    private void readLanguages(YamlMap map, Map<String, String> byLanguage) {
        for (String language : languages) {
            map.findScalar(language)
                    .ifPresent(text -> byLanguage.put(language, text.getValue().strip()));
        }
        map.keys().stream()
                .filter(language -> !languages.contains(language))
                .forEach(language -> refuseLanguage(map, language));
    }

    /** Mostly a text with a comma on one line with another language: YAML takes what follows the comma for a new name. */
    private void refuseLanguage(YamlMap map, String language) {
        boolean looksLikeText = map.find(language).isEmpty();
        problems.add(
                map.keyNode(language),
                Code.UNKNOWN_LANGUAGE,
                "De taal '" + SafeYaml.shown(language) + "' staat niet onder 'languages'.",
                looksLikeText
                        ? "Zet een tekst met een komma tussen aanhalingstekens, of geef elke taal een eigen regel."
                        : Suggestion.remedy(language, languages));
    }

    private LocalizedText check(Node node, Map<String, String> byLanguage) {
        for (String language : languages) {
            if (byLanguage.getOrDefault(language, "").isBlank()) {
                boolean dutch = language.equals(LocalizedText.DUTCH);
                problems.add(
                        node,
                        dutch ? Code.MISSING_DUTCH : Code.MISSING_TRANSLATION,
                        dutch ? "De Nederlandse tekst ontbreekt." : "De tekst in de taal '" + language + "' ontbreekt.",
                        "Voeg een regel '" + language + ": ...' toe.");
            }
        }
        if (byLanguage.values().stream().anyMatch(text -> text.length() > MAX_LENGTH)) {
            problems.add(
                    node,
                    Code.TOO_LARGE,
                    "Deze tekst telt meer dan " + MAX_LENGTH + " tekens.",
                    "Maak de tekst korter. Staat er een aanhalingsteken achter?");
        }
        return byLanguage.getOrDefault(LocalizedText.DUTCH, "").isBlank() ? MISSING : new LocalizedText(byLanguage);
    }
}
