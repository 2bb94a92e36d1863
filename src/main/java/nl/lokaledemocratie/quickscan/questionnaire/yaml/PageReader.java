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
        this.titles = new Labels(texts, problems, "andere pagina");
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
                    "Deze pagina heeft al vragen; eigen vragen van een organisatie krijgen een pagina voor zich.",
                    "Maak er twee pagina's van.");
        }
        if (own.isPresent() && ownPage) {
            problems.add(
                    map.keyNode("own_questions"),
                    Code.TOO_MANY,
                    "Er is al een pagina voor eigen vragen.",
                    "Haal een van de twee weg.");
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
                        ? "Een organisatie kan ten hoogste " + MAX_OWN_QUESTIONS + " eigen vragen stellen."
                        : "'" + SafeYaml.shown(value) + "' kan hier niet.",
                "Schrijf een getal van 1 tot en met " + MAX_OWN_QUESTIONS + ".");
        return Optional.of(MAX_OWN_QUESTIONS);
    }

    private void checkKey(ScalarNode key) {
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
}
