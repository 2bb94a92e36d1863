package nl.lokaledemocratie.quickscan.questionnaire.version;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;

/**
 * How to get to see a page or a question: by its own conditions, those of its page, and all that holds for the questions which these
 * name. Every condition must be about a question on an earlier page.
 */
public final class Routes {

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    public Routes(List<Page> all) {
        all.forEach(page -> page.questions().forEach(question -> {
            questions.put(question.key(), question);
            pages.put(question.key(), page);
        }));
    }

    /** Every condition that holds for whoever sees the page. */
    public Set<Condition> to(Page page) {
        Set<Condition> route = new LinkedHashSet<>();
        follow(page.conditions(), route);
        return route;
    }

    /** Every condition that holds for whoever sees the question. */
    public Set<Condition> to(Question question) {
        Set<Condition> route = new LinkedHashSet<>();
        follow(question, route);
        return route;
    }

    private void follow(Question question, Set<Condition> route) {
        follow(requireNonNull(pages.get(question.key())).conditions(), route);
        follow(question.conditions(), route);
    }

    /** Follows every condition once, however many questions share it. */
    private void follow(List<Condition> conditions, Set<Condition> route) {
        conditions.stream()
                .filter(route::add)
                .map(condition -> questions.get(condition.question()))
                .forEach(question -> follow(question, route));
    }

    /** The first question on a route that nobody of these audiences is asked. */
    public Optional<String> findUnasked(Set<Condition> route, Collection<String> audiences) {
        return route.stream()
                .map(Condition::question)
                .filter(key -> audiences.stream().noneMatch(requireNonNull(questions.get(key))::isAskedTo))
                .findFirst();
    }

    /** Whether an audience is asked every question on a route. */
    public boolean isOpenTo(String audience, Set<Condition> route) {
        return findUnasked(route, Set.of(audience)).isEmpty();
    }

    /** The first question that would need two answers at once on a route, where it takes only one. */
    public Optional<String> findContradiction(Set<Condition> route) {
        Map<String, Set<String>> left = new HashMap<>();
        for (Condition condition : route) {
            if (takesOneAnswer(condition)) {
                Set<String> answers = left.computeIfAbsent(
                        condition.question() + "." + condition.aspect(), part -> new HashSet<>(condition.answers()));
                answers.retainAll(condition.answers());
                if (answers.isEmpty()) {
                    return Optional.of(condition.question());
                }
            }
        }
        return Optional.empty();
    }

    private boolean takesOneAnswer(Condition condition) {
        return requireNonNull(questions.get(condition.question())).mostChosen() == 1;
    }
}
