package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.questionnaire.OrganisationWords;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a questionnaire file: the questionnaire, or everything that is wrong with the file. */
public final class QuestionnaireReader {

    private static final List<String> KINDS =
            Stream.of(OrganisationKind.values()).map(OrganisationKind::key).toList();
    private static final int MAX_LANGUAGES = 20;
    /** Problems in a question that leave clear which theme, core values, scale and audiences it has. */
    private static final Set<Code> HARMLESS = EnumSet.of(
            Code.MISSING_DUTCH,
            Code.MISSING_TRANSLATION,
            Code.UNKNOWN_LANGUAGE,
            Code.DUPLICATE_PAGE,
            Code.DUPLICATE_QUESTION,
            Code.DUPLICATE_TEXT,
            Code.EXCLUSIVE,
            Code.UNUSED_WORDING,
            Code.CANNOT_BE_REQUIRED,
            Code.NO_CONDITION,
            Code.UNKNOWN_QUESTION,
            Code.UNKNOWN_ANSWER,
            Code.CONDITION_TOO_EARLY,
            Code.UNREACHABLE);

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
        return read(content, new Problems(file));
    }

    /** Reads a file that was published by this release or an earlier one: no rule that came later refuses it. */
    public static QuestionnaireReading readPublished(String file, byte[] content) {
        return read(content, new Problems(file, true));
    }

    private static QuestionnaireReading read(byte[] content, Problems problems) {
        CutOff cutOff = new CutOff(content, problems);
        return new SafeYaml(problems)
                .read(content)
                .map(root -> new QuestionnaireReader(problems).read(new YamlMap(root, problems), cutOff))
                .orElseGet(problems::refused);
    }

    private QuestionnaireReading read(YamlMap root, CutOff cutOff) {
        Optional<QuestionnaireId> id = id(root);
        OrganisationWords usual = usualWords(root);
        List<String> languages = languages(root);
        Set<String> unchecked = uncheckedTranslations(root, languages);
        Texts texts = new Texts(languages, cutOff, problems);
        LocalizedText title = texts.get(root, "title");
        LocalizedText introduction = texts.get(root, "introduction");
        LocalizedText closing = texts.get(root, "closing");
        OrganisationWords organisation =
                root.findMap("words").map(words -> words(usual, words, texts)).orElse(usual);
        Vocabulary vocabulary = Vocabulary.read(root, texts, names, problems);
        List<Page> pages = pages(root, id.map(QuestionnaireId::number), texts, vocabulary);
        root.refuseOtherKeys();
        if (!problems.isEmpty()) {
            return problems.refused();
        }
        return problems.accepted(new Questionnaire(
                id.orElseThrow(),
                title,
                introduction,
                closing,
                organisation,
                languages,
                unchecked,
                List.copyOf(vocabulary.audiences().values()),
                List.copyOf(vocabulary.themes().values()),
                List.copyOf(vocabulary.coreValues().values()),
                pages,
                vocabulary.estimated()));
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
                    isName
                            ? Phrase.of("badName", SafeYaml.shown(value))
                            : Phrase.of("noVersion", SafeYaml.shown(value)),
                    isName ? Phrase.of("nameRule") : Phrase.of("versionRule"));
        }
        return value;
    }

    private OrganisationWords usualWords(YamlMap root) {
        return OrganisationWords.of(root.getScalar("organisation")
                .flatMap(node -> names.reference(node, KINDS, Code.BAD_VALUE, Phrase.of("theKindOfOrganisation")))
                .map(OrganisationKind::of)
                .orElse(OrganisationKind.MUNICIPALITY));
    }

    private static OrganisationWords words(OrganisationWords usual, YamlMap words, Texts texts) {
        OrganisationWords own = new OrganisationWords(
                usual.kind(),
                texts.find(words, "assembly").orElse(usual.assembly()),
                texts.find(words, "executive").orElse(usual.executive()),
                texts.find(words, "clerk").orElse(usual.clerk()));
        words.refuseOtherKeys();
        return own;
    }

    private Set<String> uncheckedTranslations(YamlMap root, List<String> languages) {
        List<ScalarNode> unchecked = root.findWords("unchecked_translations");
        unchecked.stream()
                .filter(node -> node.getValue().equals(LocalizedText.DUTCH))
                .forEach(node -> problems.add(
                        node, Code.BAD_VALUE, Phrase.of("dutchUnchecked"), Phrase.of("dutchUnchecked.remedy")));
        return Set.copyOf(names.references(unchecked, languages, Code.UNKNOWN_LANGUAGE, Phrase.of("theLanguage")));
    }

    private List<String> languages(YamlMap root) {
        List<String> languages = new ArrayList<>();
        root.get("languages");
        List<ScalarNode> nodes = root.findSomeWords("languages");
        for (ScalarNode node : nodes.subList(0, Math.min(nodes.size(), MAX_LANGUAGES))) {
            String language = node.getValue();
            if (!LanguageTag.isWellFormed(language) || languages.contains(language)) {
                problems.add(
                        node,
                        Code.BAD_VALUE,
                        Phrase.of("noNewLanguage", SafeYaml.shown(language)),
                        Phrase.of("noNewLanguage.remedy"));
            } else {
                languages.add(language);
            }
        }
        if (nodes.size() > MAX_LANGUAGES) {
            problems.add(
                    nodes.get(MAX_LANGUAGES),
                    Code.TOO_MANY,
                    Phrase.of("manyLanguages", MAX_LANGUAGES),
                    Phrase.of("manyLanguages.remedy"));
        }
        if (!languages.isEmpty() && !languages.get(0).equals(LocalizedText.DUTCH)) {
            problems.add(
                    root.keyNode("languages"),
                    Code.MISSING_DUTCH,
                    Phrase.of("dutchFirst"),
                    Phrase.of("dutchFirst.remedy"));
        }
        return languages.contains(LocalizedText.DUTCH) ? languages : List.of(LocalizedText.DUTCH);
    }

    private List<Page> pages(YamlMap root, Optional<Version> version, Texts texts, Vocabulary vocabulary) {
        int before = problems.count();
        ConditionReader conditions = new ConditionReader(problems);
        QuestionReader questions = new QuestionReader(version, vocabulary, texts, names, conditions, problems);
        PageReader reader = new PageReader(texts, names, questions, conditions, problems);
        List<Page> pages = root.getList("pages").stream().map(reader::read).toList();
        new ConditionChecks(pages, conditions.places(), questions.keys(), problems).run();
        if (problems.onlySince(before, HARMLESS)) {
            new CrossChecks(root, vocabulary, pages, problems).run();
        }
        if (problems.isEmpty()) {
            new ReachChecks(root, pages, vocabulary.audiences().keySet(), problems).run();
        }
        return pages;
    }
}
