package nl.lokaledemocratie.quickscan.report.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A tip says where it was found and when, and which step it helps with. */
final class TipsCheck {

    private static final List<String> STEPS = List.of("willen", "weten", "kunnen", "doen");

    private TipsCheck() {}

    static void run(YamlMap root, Problems problems) {
        root.getMap("tips").ifPresent(tips -> tips.keys()
                .forEach(key -> tips.getMap(key).ifPresent(tip -> check(key, tip, problems))));
        root.refuseOtherKeys();
    }

    private static void check(String key, YamlMap tip, Problems problems) {
        text(tip, "name");
        text(tip, "explanation");
        tip.findScalar("kind");
        if (tip.findScalar("source").isEmpty()) {
            tip.missed("source");
            problems.add(
                    tip.has("source") ? tip.keyNode("source") : tip.node(),
                    Code.NO_SOURCE,
                    Phrase.of("tipWithoutSource", SafeYaml.shown(key)),
                    Phrase.of("tipWithoutSource.remedy"));
        }
        tip.getScalar("learning_step")
                .filter(step -> !STEPS.contains(step.getValue()))
                .ifPresent(step -> problems.add(
                        step,
                        Code.BAD_VALUE,
                        Phrase.of("noLearningStep", SafeYaml.shown(step.getValue())),
                        Suggestion.remedy(step.getValue(), STEPS)));
        tip.getScalar("seen")
                .filter(day -> !isDay(day))
                .ifPresent(day -> problems.add(
                        day,
                        Code.BAD_VALUE,
                        Phrase.of("noDay", SafeYaml.shown(day.getValue())),
                        Phrase.of("noDay.remedy")));
        tip.refuseOtherKeys();
    }

    /** In Dutch at least. */
    private static void text(YamlMap tip, String key) {
        tip.getMap(key).ifPresent(texts -> texts.getScalar(LocalizedText.DUTCH));
    }

    private static boolean isDay(ScalarNode day) {
        try {
            LocalDate.parse(day.getValue());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
