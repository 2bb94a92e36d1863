package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.CoreValue;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The parts that questions refer to by name: audiences, themes, core values and scales, in the order of the file.
 *
 * @param estimated key of the audience whose answers others estimate; there may be no such audience
 */
record Vocabulary(
        Map<String, Audience> audiences,
        Map<String, Theme> themes,
        Map<String, CoreValue> coreValues,
        Map<String, Scale> scales,
        String estimated) {

    private static final int MAX_AUDIENCES = 8;

    static Vocabulary read(YamlMap root, Texts texts, Names names, Problems problems) {
        Reader reader = new Reader(root, texts, names, problems);
        Map<String, Audience> audiences = reader.parts("audiences", true, reader::audience);
        if (audiences.size() > MAX_AUDIENCES) {
            problems.add(
                    root.keyNode("audiences"),
                    Code.TOO_MANY,
                    Phrase.of("manyGroups", MAX_AUDIENCES),
                    Phrase.of("manyGroups.remedy"));
        }
        return new Vocabulary(
                audiences,
                reader.parts("themes", true, reader::theme),
                reader.parts("core_values", false, reader::coreValue),
                reader.parts("scales", true, reader::scale),
                reader.estimated(audiences.keySet()));
    }

    private record Reader(
            YamlMap root,
            Texts texts,
            Names names,
            Problems problems,
            Labels audienceNames,
            Labels audiencesInText,
            Labels themeNames,
            Labels valueNames) {

        Reader(YamlMap root, Texts texts, Names names, Problems problems) {
            this(
                    root,
                    texts,
                    names,
                    problems,
                    new Labels(texts, problems, Phrase.of("otherGroup")),
                    new Labels(texts, problems, Phrase.of("otherGroup")),
                    new Labels(texts, problems, Phrase.of("otherTheme")),
                    new Labels(texts, problems, Phrase.of("otherCoreValue")));
        }

        <T> Map<String, T> parts(String section, boolean required, BiFunction<String, YamlMap, T> read) {
            Map<String, T> parts = new LinkedHashMap<>();
            (required ? root.getMap(section) : root.findMap(section)).ifPresent(map -> {
                for (String key : map.keys()) {
                    names.check((ScalarNode) map.keyNode(key));
                    YamlMap part = map.getMap(key).orElseGet(() -> YamlMap.missing(map.keyNode(key), problems));
                    parts.put(key, read.apply(key, part));
                }
            });
            return parts;
        }

        String estimated(Set<String> audiences) {
            return root.findScalar("estimate_of")
                    .flatMap(node -> names.reference(node, audiences, Code.UNKNOWN_AUDIENCE, Phrase.of("theGroup")))
                    .orElse(Questionnaire.RESIDENTS);
        }

        Audience audience(String key, YamlMap map) {
            LocalizedText name = texts.get(map, "name");
            LocalizedText inText = texts.get(map, "in_text");
            audienceNames.addName(name, map, "name");
            audiencesInText.addName(inText, map, "in_text");
            boolean closed = map.getScalar("access")
                    .flatMap(access ->
                            names.reference(access, List.of("closed", "open"), Code.BAD_VALUE, Phrase.of("theAccess")))
                    .map("closed"::equals)
                    .orElse(true);
            Optional<LocalizedText> reachedBy = texts.find(map, "reached_by");
            Optional<LocalizedText> role = texts.find(map, "role");
            map.refuseOtherKeys();
            return new Audience(key, name, inText, closed, reachedBy, role);
        }

        Theme theme(String key, YamlMap map) {
            Theme theme = new Theme(key, texts.get(map, "name"), texts.get(map, "explanation"), tips(map));
            themeNames.addName(theme.name(), map, "name");
            map.refuseOtherKeys();
            return theme;
        }

        private List<String> tips(YamlMap map) {
            Set<String> tips = new LinkedHashSet<>();
            for (ScalarNode node : map.findWords("tips")) {
                if (!tips.add(names.check(node))) {
                    names.refuseTwice(node);
                }
            }
            return List.copyOf(tips);
        }

        CoreValue coreValue(String key, YamlMap map) {
            CoreValue value = new CoreValue(key, texts.get(map, "name"), texts.get(map, "explanation"));
            valueNames.addName(value.name(), map, "name");
            map.refuseOtherKeys();
            return value;
        }

        Scale scale(String key, YamlMap map) {
            TreeMap<Integer, LocalizedText> points = new TreeMap<>();
            Labels all = new Labels(texts, problems, Phrase.of("otherPoint"));
            map.getMap("points").ifPresent(labels -> {
                labels.keys().forEach(point -> readPoint(labels, point, points, all));
                checkPoints(labels, points);
            });
            LocalizedText dontKnow = texts.get(map, "dont_know");
            map.find("dont_know").ifPresent(node -> all.addBeside(dontKnow, map.keyNode("dont_know")));
            Optional<LocalizedText> now = texts.find(map, "now");
            Optional<LocalizedText> wish = texts.find(map, "wish");
            Optional<LocalizedText> est = texts.find(map, "est");
            map.refuseOtherKeys();
            return complete(points)
                    ? new Scale(
                            key,
                            points.firstKey(),
                            points.lastKey(),
                            new ArrayList<>(points.values()),
                            dontKnow,
                            now,
                            wish,
                            est)
                    : new Scale(key, 0, 1, List.of(dontKnow, dontKnow), dontKnow);
        }

        private void readPoint(YamlMap labels, String point, Map<Integer, LocalizedText> points, Labels all) {
            if (point.matches("0|-?[1-9]\\d{0,2}")) {
                LocalizedText label = texts.get(labels, point);
                all.add(label, labels.keyNode(point));
                points.put(Integer.valueOf(point), label);
            } else {
                problems.add(
                        labels.keyNode(point),
                        Code.BAD_VALUE,
                        Phrase.of("noPoint", SafeYaml.shown(point)),
                        Phrase.of("noPoint.remedy"));
            }
        }

        private void checkPoints(YamlMap labels, TreeMap<Integer, LocalizedText> points) {
            if (!complete(points)) {
                problems.add(
                        labels.node(),
                        Code.BAD_VALUE,
                        Phrase.of("pointsInARow", Scale.MAX_POINTS),
                        Phrase.of("pointsInARow.remedy"));
            }
        }

        private static boolean complete(TreeMap<Integer, LocalizedText> points) {
            return points.size() >= 2
                    && points.size() <= Scale.MAX_POINTS
                    && points.lastKey() - points.firstKey() == points.size() - 1;
        }
    }
}
