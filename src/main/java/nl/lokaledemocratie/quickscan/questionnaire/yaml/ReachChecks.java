package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.Routes;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** Finds pages and questions that nobody can ever get to see; for a file without other problems. */
final class ReachChecks {

    private final YamlMap root;
    private final List<Page> pages;
    private final List<String> audiences;
    private final Routes routes;
    private final Problems problems;

    ReachChecks(YamlMap root, List<Page> pages, Collection<String> audiences, Problems problems) {
        this.root = root;
        this.pages = pages;
        this.audiences = List.copyOf(audiences);
        this.routes = new Routes(pages);
        this.problems = problems;
    }

    void run() {
        List<Node> nodes = root.findList("pages");
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            YamlMap map = new YamlMap(nodes.get(i), problems);
            Optional<Phrase> why = blockade(routes.to(page), audiences);
            why.ifPresent(reason -> report(Phrase.of("thisPage"), reason, place(map, "page")));
            if (why.isEmpty()) {
                checkQuestions(page, map.findList("questions"));
            }
        }
        if (problems.isEmpty()) {
            audiences.stream().filter(this::seesNoStatement).forEach(this::reportAudience);
        }
    }

    private boolean seesNoStatement(String audience) {
        return Statement.among(pages.stream().flatMap(page -> page.questions().stream()))
                .noneMatch(
                        statement -> statement.isAskedTo(audience) && routes.isOpenTo(audience, routes.to(statement)));
    }

    private void reportAudience(String key) {
        problems.add(
                new YamlMap(root.find("audiences").orElseThrow(), problems).keyNode(key),
                Code.AUDIENCE_WITHOUT_STATEMENTS,
                Phrase.of("groupSeesNone", key),
                Phrase.of("groupSeesNone.remedy"));
    }

    private void checkQuestions(Page page, List<Node> nodes) {
        for (int i = 0; i < page.questions().size(); i++) {
            Question question = page.questions().get(i);
            List<String> asked = audiences.stream().filter(question::isAskedTo).toList();
            YamlMap map = new YamlMap(nodes.get(i), problems);
            blockade(routes.to(question), asked)
                    .ifPresent(reason -> report(
                            Phrase.of("thisQuestion"),
                            reason,
                            place(map, question.kind().key())));
        }
    }

    /** Why none of the audiences can go a route. */
    private Optional<Phrase> blockade(Set<Condition> route, List<String> asked) {
        Optional<Phrase> contradiction = routes.findContradiction(route).map(key -> Phrase.of("conditionsClash", key));
        if (contradiction.isPresent() || asked.stream().anyMatch(audience -> routes.isOpenTo(audience, route))) {
            return contradiction;
        }
        return Optional.of(routes.findUnasked(route, asked)
                .map(key -> Phrase.of("conditionNotAsked", key))
                .orElse(Phrase.of("conditionsOfDifferentGroups")));
    }

    private void report(Phrase what, Phrase reason, Node at) {
        problems.add(
                at, Code.UNREACHABLE, Phrase.of("unreachable", what, reason), Phrase.of("unreachable.remedy", what));
    }

    private static Node place(YamlMap map, String key) {
        return map.keyNode(map.has("show_when") ? "show_when" : key);
    }
}
