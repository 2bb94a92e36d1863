package nl.lokaledemocratie.quickscan.report.definition;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import nl.lokaledemocratie.quickscan.tips.Tips;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A tip says which findings it follows from, where it was found and when, where it stands, and which step it helps with. */
final class TipsCheck {

    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final List<String> STEPS = List.of("willen", "weten", "kunnen", "doen");
    private static final List<String> FINDINGS =
            Stream.of(TalkingPoints.Kind.values()).map(TalkingPoints.Kind::key).toList();

    private final Problems problems;
    private final Words words;

    private TipsCheck(Problems problems) {
        this.problems = problems;
        words = new Words(problems);
    }

    static void run(YamlMap root, Problems problems) {
        TipsCheck check = new TipsCheck(problems);
        root.getMap("tips")
                .ifPresent(tips -> tips.keys().forEach(key -> tips.getMap(key).ifPresent(tip -> check.tip(key, tip))));
        root.refuseOtherKeys();
    }

    /** Tips of a definition's own: one that no questionnaire names says with which themes it goes. */
    static void ofDefinition(YamlMap root, Problems problems) {
        TipsCheck check = new TipsCheck(problems);
        root.findMap("tips")
                .ifPresent(tips -> tips.keys().forEach(key -> tips.getMap(key).ifPresent(tip -> {
                    if (!Tips.standard().keys().contains(key)) {
                        check.needed(
                                tip,
                                "themes",
                                Code.NEVER_HOLDS,
                                Phrase.of("tipWithoutTheme", SafeYaml.shown(key)),
                                Phrase.of("tipWithoutTheme.remedy"));
                    }
                    tip.findWords("themes");
                    check.tip(key, tip);
                })));
    }

    private void tip(String key, YamlMap tip) {
        text(tip, "name");
        text(tip, "explanation");
        tip.findScalar("kind");
        when(key, tip);
        needed(
                tip,
                "source",
                Code.NO_SOURCE,
                Phrase.of("tipWithoutSource", SafeYaml.shown(key)),
                Phrase.of("tipWithoutSource.remedy"));
        tip.findScalar("source").ifPresent(words::check);
        needed(
                tip,
                "link",
                Code.NO_SOURCE,
                Phrase.of("tipWithoutLink", SafeYaml.shown(key)),
                Phrase.of("tipWithoutLink.remedy"));
        tip.findScalar("link").ifPresent(this::link);
        needed(
                tip,
                "learning_step",
                Code.MISSING_KEY,
                Phrase.of("tipWithoutStep", SafeYaml.shown(key)),
                Phrase.of("tipWithoutStep.remedy", String.join(", ", STEPS)));
        tip.findScalar("learning_step")
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

    /** One without a finding would never be printed. */
    private void when(String key, YamlMap tip) {
        List<ScalarNode> findings = tip.findWords("when");
        if (findings.isEmpty()) {
            tip.missed("when");
            problems.add(
                    tip.has("when") ? tip.keyNode("when") : tip.node(),
                    Code.NEVER_HOLDS,
                    Phrase.of("tipWithoutFinding", SafeYaml.shown(key)),
                    Phrase.of("tipWithoutFinding.remedy", String.join(", ", FINDINGS)));
        }
        findings.stream()
                .filter(finding -> !FINDINGS.contains(finding.getValue()))
                .forEach(finding -> problems.add(
                        finding,
                        Code.UNKNOWN_KIND,
                        Phrase.of("unknownKindHere", SafeYaml.shown(finding.getValue())),
                        Suggestion.remedy(finding.getValue(), FINDINGS)));
    }

    private void needed(YamlMap tip, String key, Code code, Phrase told, Phrase remedy) {
        if (tip.find(key).isEmpty()) {
            tip.missed(key);
            problems.add(tip.has(key) ? tip.keyNode(key) : tip.node(), code, told, remedy);
        }
    }

    private void link(ScalarNode link) {
        if (!isPublic(link.getValue())) {
            problems.add(
                    link,
                    Code.BAD_VALUE,
                    Phrase.of("noPublicLink", SafeYaml.shown(link.getValue())),
                    Phrase.of("tipWithoutLink.remedy"));
        }
    }

    private void text(YamlMap tip, String key) {
        tip.getMap(key).ifPresent(texts -> {
            LANGUAGES.forEach(language -> texts.getScalar(language).ifPresent(words::check));
            texts.refuseOtherKeys();
        });
    }

    private static boolean isPublic(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
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
