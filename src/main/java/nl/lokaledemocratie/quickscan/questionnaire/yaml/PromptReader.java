package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;

/** Reads what every kind of question has: its texts, who gets it and when. */
record PromptReader(
        Vocabulary vocabulary,
        Texts texts,
        Names names,
        ConditionReader conditions,
        PromiseReader promises,
        Problems problems) {

    Prompt read(YamlMap map) {
        Wording wording = wording(map);
        Set<String> audiences = audiences(map);
        return new Prompt(
                wording,
                texts.find(map, "help"),
                texts.find(map, "example"),
                audiences,
                map.isTrue("required"),
                conditions.read(map),
                promises.read(map));
    }

    private Wording wording(YamlMap map) {
        LocalizedText standard = texts.get(map, "text");
        Map<String, LocalizedText> byAudience = new LinkedHashMap<>();
        map.findMap("text_for").ifPresent(own -> {
            for (String audience : own.keys()) {
                names.reference(
                                own.keyNode(audience),
                                audience,
                                knownAudiences(),
                                Code.UNKNOWN_AUDIENCE,
                                Phrase.of("theGroup"))
                        .ifPresent(known -> byAudience.put(known, texts.get(own, known)));
            }
        });
        return new Wording(standard, byAudience);
    }

    private Set<String> audiences(YamlMap map) {
        Set<String> asked = Set.copyOf(names.references(
                map.findSomeWords("audiences"), knownAudiences(), Code.UNKNOWN_AUDIENCE, Phrase.of("theGroup")));
        if (!asked.isEmpty()) {
            map.findMap("text_for").ifPresent(own -> refuseUnusedWordings(own, asked));
        }
        return asked;
    }

    /** A text for somebody who does not get the question: nobody would ever read it. */
    private void refuseUnusedWordings(YamlMap own, Set<String> asked) {
        own.keys().stream()
                .filter(knownAudiences()::contains)
                .filter(audience -> !asked.contains(audience))
                .forEach(audience -> problems.add(
                        own.keyNode(audience),
                        Code.UNUSED_WORDING,
                        Phrase.of("unusedWording", audience),
                        Phrase.of("unusedWording.remedy")));
    }

    private Set<String> knownAudiences() {
        return vocabulary.audiences().keySet();
    }
}
