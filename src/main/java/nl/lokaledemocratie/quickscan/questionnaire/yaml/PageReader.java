package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one page with its questions. */
final class PageReader {

    private static final int MAX_OWN_QUESTIONS = 4;

    private final Texts texts;
    private final Names names;
    private final QuestionReader questions;
    private final ConditionReader conditions;
    private final Problems problems;
    private final Labels titles;
    private final Set<String> keys = new HashSet<>();
    private int number;
    private boolean ownPage;

    PageReader(Texts texts, Names names, QuestionReader questions, ConditionReader conditions, Problems problems) {
        this.texts = texts;
        this.names = names;
        this.questions = questions;
        this.conditions = conditions;
        this.problems = problems;
        this.titles = new Labels(texts, problems, Phrase.of("otherPage"));
    }

    /** Reads the next page. */
    Page read(Node node) {
        YamlMap map = new YamlMap(node, problems);
        conditions.startPage(number++);
        Optional<ScalarNode> key = map.getScalar("page");
        key.ifPresent(this::checkKey);
        LocalizedText title = texts.get(map, "title");
        titles.addName(title, map, "title");
        Optional<LocalizedText> introduction = texts.find(map, "introduction");
        List<Condition> shownWhen = conditions.read(map);
        int own = ownQuestions(map);
        List<Question> read = map.has("own_questions") ? List.of() : readQuestions(map);
        map.refuseOtherKeys();
        return new Page(key.map(ScalarNode::getValue).orElse("?"), title, introduction, read, shownWhen, own);
    }

    private List<Question> readQuestions(YamlMap map) {
        List<Question> read = new ArrayList<>();
        List<Node> nodes = map.getList("questions");
        nodes.forEach(node -> questions.read(node).ifPresent(read::add));
        map.find("questions").filter(node -> nodes.isEmpty()).ifPresent(this::reportEmptyPage);
        return read;
    }

    private int ownQuestions(YamlMap map) {
        Optional<Integer> own = map.findScalar("own_questions").flatMap(this::ownQuestions);
        if (own.isPresent() && map.find("questions").isPresent()) {
            problems.add(
                    map.keyNode("own_questions"),
                    Code.BAD_VALUE,
                    Phrase.of("ownPageHasQuestions"),
                    Phrase.of("ownPageHasQuestions.remedy"));
        }
        if (own.isPresent() && ownPage) {
            problems.add(
                    map.keyNode("own_questions"),
                    Code.TOO_MANY,
                    Phrase.of("secondOwnPage"),
                    Phrase.of("removeOneOfTwo"));
        }
        ownPage |= own.isPresent();
        return own.orElse(0);
    }

    private Optional<Integer> ownQuestions(ScalarNode node) {
        String value = node.getValue();
        if (value.matches("[1-" + MAX_OWN_QUESTIONS + "]")) {
            return Optional.of(Integer.valueOf(value));
        }
        boolean tooMany = value.matches("\\d+") && !value.matches("0+");
        problems.add(
                node,
                tooMany ? Code.TOO_MANY : Code.BAD_VALUE,
                tooMany
                        ? Phrase.of("manyOwnQuestions", MAX_OWN_QUESTIONS)
                        : Phrase.of("notHere", SafeYaml.shown(value)),
                Phrase.of("writeUpTo", MAX_OWN_QUESTIONS));
        return Optional.of(MAX_OWN_QUESTIONS);
    }

    private void checkKey(ScalarNode key) {
        if (!keys.add(names.check(key))) {
            problems.add(
                    key,
                    Code.DUPLICATE_PAGE,
                    Phrase.of("samePage", SafeYaml.shown(key.getValue())),
                    Phrase.of("samePage.remedy"));
        }
    }

    private void reportEmptyPage(Node questions) {
        if (questions instanceof SequenceNode) {
            problems.add(questions, Code.EMPTY_PAGE, Phrase.of("emptyPage"), Phrase.of("emptyPage.remedy"));
        }
    }
}
