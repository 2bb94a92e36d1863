package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** What can only be judged over the whole questionnaire. */
final class CrossChecks {

    private static final int MAX_PAGES = 100;
    private static final int MAX_QUESTIONS = 300;
    private static final int MAX_STATEMENTS = 200;

    /** Each is a question more, and a harder one, for whoever estimates. */
    private static final int MAX_ESTIMATES = 12;

    private final YamlMap root;
    private final Vocabulary vocabulary;
    private final List<Page> pages;
    private final List<Statement> statements;
    private final Problems problems;

    CrossChecks(YamlMap root, Vocabulary vocabulary, List<Page> pages, Problems problems) {
        this.root = root;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.pages = pages;
        this.statements = Statement.among(questions()).toList();
    }

    void run() {
        vocabulary.themes().keySet().forEach(this::checkTheme);
        vocabulary.coreValues().keySet().forEach(this::checkCoreValue);
        vocabulary.audiences().keySet().forEach(this::checkAudience);
        vocabulary.scales().values().forEach(this::checkScale);
        checkNumber(pages.size(), MAX_PAGES, Phrase.of("pages"));
        checkNumber(questions().count(), MAX_QUESTIONS, Phrase.of("questions"));
        checkNumber(statements.size(), MAX_STATEMENTS, Phrase.of("statements"));
        checkEstimates();
    }

    private void checkEstimates() {
        long number = statements.stream()
                .filter(statement -> statement.asks(Aspect.EST))
                .count();
        checkNumber(number, MAX_ESTIMATES, Phrase.of("estimates"));
        if (number == 0 && root.has("estimate_of")) {
            problems.add(
                    root.keyNode("estimate_of"),
                    Code.BAD_ESTIMATE,
                    Phrase.of("unusedEstimate"),
                    Phrase.of("unusedEstimate.remedy"));
        }
    }

    private Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    private void checkNumber(long number, int most, Phrase what) {
        if (number > most) {
            problems.add(
                    root.keyNode("pages"),
                    Code.TOO_MANY,
                    Phrase.of("tooMany", number, what),
                    Phrase.of("atMost", most));
        }
    }

    private void checkTheme(String key) {
        List<Statement> own =
                statements.stream().filter(s -> s.theme().equals(key)).toList();
        if (own.isEmpty()) {
            problems.add(
                    place("themes", key),
                    Code.EMPTY_THEME,
                    Phrase.of("emptyTheme", key),
                    Phrase.of("emptyTheme.remedy"));
        }
        checkScales(place("themes", key), Phrase.of("theme"), key, own);
    }

    private void checkCoreValue(String key) {
        List<Statement> own =
                statements.stream().filter(s -> s.coreValues().contains(key)).toList();
        if (own.isEmpty()) {
            problems.add(
                    place("core_values", key),
                    Code.UNUSED_CORE_VALUE,
                    Phrase.of("unusedValue", key),
                    Phrase.of("unusedValue.remedy"));
        }
        checkScales(place("core_values", key), Phrase.of("coreValue"), key, own);
    }

    /** A score over several statements means something on one scale only (METHOD.md 1). */
    private void checkScales(Node at, Phrase what, String key, List<Statement> own) {
        if (own.stream().map(Statement::scale).distinct().count() > 1) {
            problems.add(
                    at, Code.MIXED_SCALES, Phrase.of("mixedScales", what, key), Phrase.of("mixedScales.remedy", what));
        }
    }

    private void checkScale(Scale scale) {
        if (statements.stream().map(Statement::scale).noneMatch(scale::equals)) {
            problems.add(
                    place("scales", scale.key()),
                    Code.UNUSED_SCALE,
                    Phrase.of("unusedScale", scale.key()),
                    Phrase.of("unusedScale.remedy"));
        }
    }

    private void checkAudience(String key) {
        if (statements.stream().noneMatch((Question question) -> question.isAskedTo(key))) {
            problems.add(
                    place("audiences", key),
                    Code.AUDIENCE_WITHOUT_STATEMENTS,
                    Phrase.of("groupWithoutStatements", key),
                    Phrase.of("groupWithoutStatements.remedy"));
        }
    }

    private Node place(String section, String key) {
        Optional<YamlMap> map = root.findMap(section);
        return map.map(parts -> parts.keyNode(key)).orElseGet(root::node);
    }
}
