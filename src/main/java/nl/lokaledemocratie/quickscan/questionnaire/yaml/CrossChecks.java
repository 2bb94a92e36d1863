package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** What can only be judged over the whole questionnaire. */
final class CrossChecks {

    private static final int MAX_PAGES = 100;
    private static final int MAX_QUESTIONS = 300;
    private static final int MAX_STATEMENTS = 200;

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
        this.statements = questions()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    void run() {
        vocabulary.themes().keySet().forEach(this::checkTheme);
        vocabulary.coreValues().keySet().forEach(this::checkCoreValue);
        vocabulary.audiences().keySet().forEach(this::checkAudience);
        vocabulary.scales().values().forEach(this::checkScale);
        checkNumber(pages.size(), MAX_PAGES, "pagina's");
        checkNumber(questions().count(), MAX_QUESTIONS, "vragen");
        checkNumber(statements.size(), MAX_STATEMENTS, "stellingen");
    }

    private Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    private void checkNumber(long number, int most, String what) {
        if (number > most) {
            problems.add(
                    root.keyNode("pages"),
                    Code.TOO_MANY,
                    "Er zijn " + number + " " + what + ".",
                    "Neem er ten hoogste " + most + ".");
        }
    }

    private void checkTheme(String key) {
        List<Statement> own =
                statements.stream().filter(s -> s.theme().equals(key)).toList();
        if (own.isEmpty()) {
            problems.add(
                    place("themes", key),
                    Code.EMPTY_THEME,
                    "Bij het thema '" + key + "' hoort geen enkele stelling.",
                    "Geef een stelling dit thema, of haal het thema weg.");
        }
        checkScales(place("themes", key), "thema", key, own);
    }

    private void checkCoreValue(String key) {
        List<Statement> own =
                statements.stream().filter(s -> s.coreValues().contains(key)).toList();
        if (own.isEmpty()) {
            problems.add(
                    place("core_values", key),
                    Code.UNUSED_CORE_VALUE,
                    "Bij de kernwaarde '" + key + "' hoort geen enkele stelling.",
                    "Geef een stelling deze kernwaarde, of haal hem weg.");
        }
        checkScales(place("core_values", key), "kernwaarde", key, own);
    }

    /** A score over several statements means something on one scale only (METHOD.md 1). */
    private void checkScales(Node at, String what, String key, List<Statement> own) {
        if (own.stream().map(Statement::scale).distinct().count() > 1) {
            problems.add(
                    at,
                    Code.MIXED_SCALES,
                    "De stellingen van " + what + " '" + key + "' hebben verschillende schalen.",
                    "Geef alle stellingen van een " + what + " dezelfde schaal.");
        }
    }

    private void checkScale(Scale scale) {
        if (statements.stream().map(Statement::scale).noneMatch(scale::equals)) {
            problems.add(
                    place("scales", scale.key()),
                    Code.UNUSED_SCALE,
                    "Bij de schaal '" + scale.key() + "' hoort geen enkele stelling.",
                    "Geef een stelling deze schaal, of haal hem weg.");
        }
    }

    private void checkAudience(String key) {
        if (statements.stream().noneMatch((Question question) -> question.isAskedTo(key))) {
            problems.add(
                    place("audiences", key),
                    Code.AUDIENCE_WITHOUT_STATEMENTS,
                    "De groep '" + key + "' krijgt geen enkele stelling.",
                    "Stel deze groep vragen, of haal de groep weg.");
        }
    }

    private Node place(String section, String key) {
        Optional<YamlMap> map = root.findMap(section);
        return map.map(parts -> parts.keyNode(key)).orElseGet(root::node);
    }
}
