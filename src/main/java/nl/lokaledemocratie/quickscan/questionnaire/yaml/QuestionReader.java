package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Version;
import nl.lokaledemocratie.quickscan.questionnaire.Wording;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one question. Its kind is the name before its key: {@code statement: luisteren}. */
final class QuestionReader {

    private static final int LONGEST_ANSWER = 5000;
    private static final int MAX_OPTIONS = 50;

    /** One kind of question in the file. */
    private interface Kind {
        Optional<Question> read(String key, YamlMap map);
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Names names;
    private final Problems problems;
    private final Optional<Version> version;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> statementTexts = new HashSet<>();

    /** @param version of the file; empty when it was refused */
    QuestionReader(Optional<Version> version, Vocabulary vocabulary, Texts texts, Names names, Problems problems) {
        this.version = version;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.names = names;
        this.problems = problems;
        kinds.put("statement", this::statement);
        kinds.put("choice", this::choice);
        kinds.put("open", this::open);
    }

    Optional<Question> read(Node node) {
        YamlMap map = new YamlMap(node, problems);
        List<String> found = kinds.keySet().stream().filter(map::has).toList();
        if (found.size() != 1) {
            reportKind(map, found);
            return Optional.empty();
        }
        Optional<Question> question = map.getScalar(found.get(0))
                .flatMap(key -> kinds.get(found.get(0)).read(newKey(key), map));
        map.refuseOtherKeys();
        return question;
    }

    private void reportKind(YamlMap map, List<String> found) {
        if (map.keys().isEmpty()) {
            return;
        }
        String first = map.keys().iterator().next();
        problems.add(
                map.keyNode(first),
                Code.UNKNOWN_KIND,
                found.isEmpty() ? "Het soort vraag ontbreekt." : "Deze vraag heeft twee soorten: " + found + ".",
                found.isEmpty() ? Suggestion.remedy(first, kinds.keySet()) : "Maak er twee vragen van.");
    }

    private String newKey(ScalarNode node) {
        String key = names.check(node);
        if (!keys.add(key)) {
            problems.add(
                    node,
                    Code.DUPLICATE_QUESTION,
                    "Er is al een vraag met de naam '" + SafeYaml.shown(key) + "'.",
                    "Geef deze vraag een andere naam.");
        }
        return key;
    }

    private Optional<Question> statement(String key, YamlMap map) {
        Wording wording = wording(map);
        refuseSameText(key, wording, map);
        Set<String> audiences = audiences(map);
        Optional<String> theme = map.getScalar("theme")
                .flatMap(node -> names.reference(node, vocabulary.themes().keySet(), Code.UNKNOWN_THEME, "Het thema"));
        List<String> values = names.references(
                map.findWords("core_values"),
                vocabulary.coreValues().keySet(),
                Code.UNKNOWN_CORE_VALUE,
                "De kernwaarde");
        Optional<Scale> scale = scale(map);
        Set<Aspect> aspects = aspects(map);
        boolean reverse = map.isTrue("reverse");
        Optional<Version> comparableSince = map.findScalar("comparable_since").flatMap(this::comparableSince);
        return theme.isEmpty() || scale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        key, wording, audiences, theme.get(), values, scale.get(), aspects, reverse, comparableSince));
    }

    private Optional<Version> comparableSince(ScalarNode node) {
        String value = node.getValue();
        if (!Version.isVersion(value)) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "'" + SafeYaml.shown(value) + "' kan geen versie zijn.",
                    "Schrijf drie getallen met punten ertussen, zoals 1.0.0.");
            return Optional.empty();
        }
        Version since = Version.of(value);
        if (version.filter(own -> since.compareTo(own) > 0).isPresent()) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "Versie " + since + " is later dan deze versie zelf.",
                    "Noem de eerste versie waarmee de antwoorden te vergelijken zijn, ten laatste " + version.get()
                            + ".");
        }
        return Optional.of(since);
    }

    /** The only scale need not be named. */
    private Optional<Scale> scale(YamlMap map) {
        Map<String, Scale> scales = vocabulary.scales();
        if (!map.has("scale") && scales.size() == 1) {
            map.find("scale");
            return scales.values().stream().findFirst();
        }
        return map.getScalar("scale")
                .flatMap(node -> names.reference(node, scales.keySet(), Code.UNKNOWN_SCALE, "De schaal"))
                .map(scales::get);
    }

    private Set<Aspect> aspects(YamlMap map) {
        List<String> asked = names.references(
                map.findWords("asks"), Aspect.ASKED.stream().map(Aspect::key).toList(), Code.BAD_VALUE, "De vraag");
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Aspect.ASKED.stream().filter(aspect -> asked.contains(aspect.key())).forEach(aspects::add);
        return aspects.isEmpty() ? EnumSet.copyOf(Aspect.ASKED) : aspects;
    }

    private Optional<Question> choice(String key, YamlMap map) {
        Wording wording = wording(map);
        Set<String> audiences = audiences(map);
        List<ChoiceQuestion.Option> options = new ArrayList<>();
        map.getMap("options").ifPresent(labels -> {
            for (String option : labels.keys()) {
                names.checkOption((ScalarNode) labels.keyNode(option));
                options.add(new ChoiceQuestion.Option(option, texts.get(labels, option)));
            }
            checkNumberOfOptions(labels, options.size());
        });
        return Optional.of(new ChoiceQuestion(key, wording, audiences, options, map.isTrue("weighting")));
    }

    private void checkNumberOfOptions(YamlMap labels, int options) {
        if (options < 2 || options > MAX_OPTIONS) {
            problems.add(
                    labels.node(),
                    Code.BAD_VALUE,
                    "Een keuzevraag heeft 2 tot en met " + MAX_OPTIONS + " antwoorden; hier staan er " + options + ".",
                    "Voeg antwoorden toe of haal er weg.");
        }
    }

    private Optional<Question> open(String key, YamlMap map) {
        Wording wording = wording(map);
        Set<String> audiences = audiences(map);
        int maxLength = map.getScalar("max_length").map(this::length).orElse(1);
        return Optional.of(new OpenQuestion(key, wording, audiences, maxLength));
    }

    private int length(ScalarNode node) {
        int length = node.getValue().matches("\\d{1,4}") ? Integer.parseInt(node.getValue()) : 0;
        if (length < 1 || length > LONGEST_ANSWER) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "'" + SafeYaml.shown(node.getValue()) + "' is geen lengte.",
                    "Schrijf het hoogste aantal tekens, van 1 tot en met " + LONGEST_ANSWER + ".");
        }
        return Math.max(1, length);
    }

    private Wording wording(YamlMap map) {
        LocalizedText standard = texts.get(map, "text");
        Map<String, LocalizedText> byAudience = new LinkedHashMap<>();
        map.findMap("text_for").ifPresent(own -> {
            for (String audience : own.keys()) {
                names.reference(own.keyNode(audience), audience, knownAudiences(), Code.UNKNOWN_AUDIENCE, "De groep")
                        .ifPresent(known -> byAudience.put(known, texts.get(own, known)));
            }
        });
        return new Wording(standard, byAudience);
    }

    private Set<String> audiences(YamlMap map) {
        Set<String> asked = Set.copyOf(
                names.references(map.findWords("audiences"), knownAudiences(), Code.UNKNOWN_AUDIENCE, "De groep"));
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
                        "De groep '" + audience + "' krijgt deze vraag niet, maar heeft wel een eigen tekst.",
                        "Zet de groep ook bij 'audiences', of haal de tekst weg."));
    }

    /** Mostly a copied statement that was not rewritten. */
    private void refuseSameText(String key, Wording wording, YamlMap map) {
        String text = wording.standard().dutch().toLowerCase(Locale.ROOT);
        if (!texts.isMissing(wording.standard()) && !statementTexts.add(text)) {
            problems.add(
                    map.keyNode("text"),
                    Code.DUPLICATE_TEXT,
                    "De tekst van '" + SafeYaml.shown(key) + "' staat ook bij een andere stelling.",
                    "Schrijf een andere tekst, of haal een van de twee weg.");
        }
    }

    private Set<String> knownAudiences() {
        return vocabulary.audiences().keySet();
    }
}
