package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.Version;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a questionnaire file: the questionnaire, or everything that is wrong with the file. */
public final class QuestionnaireReader {

    private static final List<String> ORGANISATION_TYPES = List.of("gemeente", "provincie", "waterschap");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Problems in a question that leave clear which theme, core values, scale and audiences it has. */
    private static final Set<Code> HARMLESS = EnumSet.of(
            Code.MISSING_DUTCH,
            Code.MISSING_TRANSLATION,
            Code.UNKNOWN_LANGUAGE,
            Code.DUPLICATE_PAGE,
            Code.DUPLICATE_QUESTION,
            Code.DUPLICATE_TEXT,
            Code.UNUSED_WORDING);

    private final Problems problems;
    private final Names names;

    private QuestionnaireReader(Problems problems) {
        this.problems = problems;
        this.names = new Names(problems);
    }

    /**
     * Reads a file.
     *
     * @param file    the name to use in problems
     * @param content the bytes of the file, UTF-8
     */
    public static QuestionnaireReading read(String file, byte[] content) {
        Problems problems = new Problems(file);
        return new SafeYaml(problems)
                .read(content)
                .map(root -> new QuestionnaireReader(problems).read(new YamlMap(root, problems)))
                .orElseGet(problems::refused);
    }

    private QuestionnaireReading read(YamlMap root) {
        Optional<QuestionnaireId> id = id(root);
        String organisationType = organisationType(root);
        List<String> languages = languages(root);
        Texts texts = new Texts(languages, problems);
        LocalizedText title = texts.get(root, "title");
        LocalizedText introduction = texts.get(root, "introduction");
        LocalizedText closing = texts.get(root, "closing");
        Vocabulary vocabulary = Vocabulary.read(root, texts, names, problems);
        int before = problems.count();
        List<Page> pages = pages(root, id.map(QuestionnaireId::number), texts, vocabulary);
        if (problems.onlySince(before, HARMLESS)) {
            new CrossChecks(root, vocabulary, pages, problems).run();
        }
        root.refuseOtherKeys();
        if (!problems.isEmpty()) {
            return problems.refused();
        }
        return new QuestionnaireReading(
                Optional.of(new Questionnaire(
                        id.orElseThrow(),
                        title,
                        introduction,
                        closing,
                        organisationType,
                        languages,
                        List.copyOf(vocabulary.audiences().values()),
                        List.copyOf(vocabulary.themes().values()),
                        List.copyOf(vocabulary.coreValues().values()),
                        pages)),
                List.of());
    }

    private Optional<QuestionnaireId> id(YamlMap root) {
        Optional<String> name = root.getScalar("questionnaire").map(node -> idPart(node, true));
        Optional<String> version = root.getScalar("version").map(node -> idPart(node, false));
        return problems.isEmpty() && name.isPresent() && version.isPresent()
                ? Optional.of(new QuestionnaireId(name.get(), version.get()))
                : Optional.empty();
    }

    private String idPart(ScalarNode node, boolean isName) {
        String value = node.getValue();
        boolean valid = isName ? QuestionnaireId.isName(value) : QuestionnaireId.isVersion(value);
        if (!valid) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "'" + SafeYaml.shown(value) + "' kan geen " + (isName ? "naam" : "versie") + " zijn.",
                    isName
                            ? "Gebruik kleine letters, cijfers en streepjes, en begin met een letter."
                            : "Schrijf drie getallen met punten ertussen, zoals 1.0.0.");
        }
        return value;
    }

    private String organisationType(YamlMap root) {
        return root.getScalar("organisation")
                .flatMap(node -> names.reference(node, ORGANISATION_TYPES, Code.BAD_VALUE, "De soort organisatie"))
                .orElse(ORGANISATION_TYPES.get(0));
    }

    private List<String> languages(YamlMap root) {
        List<String> languages = new ArrayList<>();
        root.get("languages");
        for (ScalarNode node : root.findWords("languages")) {
            String language = node.getValue();
            if (!LANGUAGE.matcher(language).matches() || languages.contains(language)) {
                problems.add(
                        node,
                        Code.BAD_VALUE,
                        "'" + SafeYaml.shown(language) + "' is geen nieuwe taal.",
                        "Schrijf elke taal één keer, met twee letters: nl, en, ...");
            } else {
                languages.add(language);
            }
        }
        if (root.has("languages") && !languages.isEmpty() && !languages.get(0).equals(LocalizedText.DUTCH)) {
            problems.add(
                    root.keyNode("languages"),
                    Code.MISSING_DUTCH,
                    "De eerste taal is niet het Nederlands.",
                    "Zet nl vooraan: [nl, en].");
        }
        return languages.contains(LocalizedText.DUTCH) ? languages : Arrays.asList(LocalizedText.DUTCH);
    }

    private List<Page> pages(YamlMap root, Optional<Version> version, Texts texts, Vocabulary vocabulary) {
        QuestionReader questions = new QuestionReader(version, vocabulary, texts, names, problems);
        Set<String> keys = new HashSet<>();
        List<Page> pages = new ArrayList<>();
        for (Node node : root.getList("pages")) {
            YamlMap map = new YamlMap(node, problems);
            map.getScalar("page").ifPresent(key -> checkPageKey(key, keys));
            pages.add(page(map, texts, questions));
        }
        return pages;
    }

    private void checkPageKey(ScalarNode key, Set<String> keys) {
        if (!keys.add(names.check(key))) {
            problems.add(
                    key,
                    Code.DUPLICATE_PAGE,
                    "Er is al een pagina met de naam '" + SafeYaml.shown(key.getValue()) + "'.",
                    "Geef deze pagina een andere naam.");
        }
    }

    private void reportEmptyPage(Node questions) {
        if (questions instanceof SequenceNode) {
            problems.add(
                    questions,
                    Code.EMPTY_PAGE,
                    "Op deze pagina staat geen enkele vraag.",
                    "Zet er een vraag bij, of haal de pagina weg.");
        }
    }

    private Page page(YamlMap map, Texts texts, QuestionReader reader) {
        String key = map.findScalar("page").map(ScalarNode::getValue).orElse("?");
        LocalizedText title = texts.get(map, "title");
        Optional<LocalizedText> introduction = texts.find(map, "introduction");
        List<Question> questions = new ArrayList<>();
        List<Node> nodes = map.getList("questions");
        nodes.forEach(node -> reader.read(node).ifPresent(questions::add));
        map.find("questions").filter(node -> nodes.isEmpty()).ifPresent(this::reportEmptyPage);
        map.refuseOtherKeys();
        return new Page(key, title, introduction, questions);
    }
}
