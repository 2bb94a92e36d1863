package nl.lokaledemocratie.quickscan.research.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.dataset.Variable;
import nl.lokaledemocratie.quickscan.dataset.Variables;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * Which questions of a group may be in its file: only of what all was published, so that nothing follows from the file that the publication
 * hides. Questions of one choice are the background.
 *
 * @param background as fine as they may be given
 * @param answers    variables of all other questions, in order
 * @param leftOut    why other variables are not there, by their name
 */
public record GivenQuestions(List<CoarseQuestion> background, List<Variable> answers, Map<String, LeftOut> leftOut) {

    public GivenQuestions {
        background = List.copyOf(background);
        answers = List.copyOf(answers);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** Of one group. */
    public static GivenQuestions of(Questionnaire questionnaire, PublishedResult result, String group) {
        List<CoarseQuestion> background = new ArrayList<>();
        List<Variable> answers = new ArrayList<>();
        Map<String, LeftOut> leftOut = new LinkedHashMap<>();
        Map<Cell, PublishedScore> scores = result.byCell();
        for (Variable variable : Variables.of(questionnaire)) {
            Question question = variable.question();
            if (!question.isAskedTo(group)) {
                continue;
            }
            Optional<LeftOut> reason = reason(questionnaire, question);
            Optional<PublishedAnswers> published = published(result, question, group);
            if (reason.isPresent()) {
                leftOut.put(variable.name(), reason.get());
            } else if (variable.kind() == Variable.Kind.CHOICE) {
                classes(question, published, participants(result, question, group))
                        .ifPresentOrElse(
                                classes -> background.add(new CoarseQuestion(question.key(), classes)),
                                () -> leftOut.put(variable.name(), LeftOut.NOT_PUBLISHED));
            } else if (isPublished(variable, scores, published, group)) {
                answers.add(variable);
            } else {
                leftOut.put(variable.name(), LeftOut.NOT_PUBLISHED);
            }
        }
        return new GivenQuestions(background, answers, leftOut);
    }

    private static Optional<PublishedAnswers> published(PublishedResult result, Question question, String group) {
        return result.answers().stream()
                .filter(found ->
                        found.question().equals(question.key()) && found.group().equals(group))
                .findFirst();
    }

    private static Optional<LeftOut> reason(Questionnaire questionnaire, Question question) {
        if (questionnaire.isOwn(question.key())) {
            return Optional.of(LeftOut.OWN);
        }
        return switch (question.kind()) {
            case OPEN -> Optional.of(LeftOut.WORDS);
            case NUMBER -> Optional.of(LeftOut.NUMBER);
            default -> dependsOnBackground(questionnaire, question) ? Optional.of(LeftOut.DEPENDS) : Optional.empty();
        };
    }

    /** Whether it is shown only to who answered something to a question of one choice, a number or an own one, by whichever road. */
    private static boolean dependsOnBackground(Questionnaire questionnaire, Question question) {
        return conditions(questionnaire, question).anyMatch(condition -> {
            Question before = questionnaire.findQuestion(condition.question()).orElseThrow();
            return before instanceof ChoiceQuestion
                    || reason(questionnaire, before).isPresent();
        });
    }

    /** Those of the question and of the page on which it stands. */
    public static Stream<Condition> conditions(Questionnaire questionnaire, Question question) {
        Stream<Condition> ofPage = questionnaire.pages().stream()
                .filter(page ->
                        page.questions().stream().anyMatch(one -> one.key().equals(question.key())))
                .map(Page::conditions)
                .flatMap(List::stream);
        return Stream.concat(ofPage, question.conditions().stream());
    }

    private static Optional<Participants> participants(PublishedResult result, Question question, String group) {
        return result.findings().participants().stream()
                .filter(found ->
                        found.question().equals(question.key()) && found.group().equals(group))
                .findFirst();
    }

    /**
     * The classes in which numbers of people were published; the options themselves of what people are weighted by, where nothing of it was,
     * for then there is nothing to set beside it. Empty when some of it is hidden.
     */
    private static Optional<List<List<String>>> classes(
            Question question, Optional<PublishedAnswers> published, Optional<Participants> participants) {
        if (published.isPresent()) {
            return published
                    .filter(found -> found.visibility() == Visibility.FULL)
                    .map(PublishedAnswers::counts)
                    .filter(counts -> !counts.isEmpty()
                            && counts.stream().allMatch(count -> count.people().isPresent()))
                    .map(counts ->
                            counts.stream().map(PublishedAnswers.Count::options).toList());
        }
        if (participants.filter(Participants::isShown).isPresent()) {
            return participants
                    .map(Participants::classes)
                    .filter(parts ->
                            parts.stream().allMatch(part -> part.people().isPresent()))
                    .map(parts -> parts.stream().map(Participants.Part::options).toList());
        }
        boolean hidden = participants
                .filter(found -> found.state() == Participants.State.HIDDEN)
                .isPresent();
        return hidden || !question.isForWeighting()
                ? Optional.empty()
                : Optional.of(question.options().stream()
                        .map(option -> List.of(option.key()))
                        .toList());
    }

    private static boolean isPublished(
            Variable variable, Map<Cell, PublishedScore> scores, Optional<PublishedAnswers> published, String group) {
        if (variable.question() instanceof Statement statement) {
            Cell cell = new Cell(
                    Level.ITEM, group, statement.key(), variable.aspect().orElseThrow());
            return Optional.ofNullable(scores.get(cell))
                    .filter(score -> score.visibility() == Visibility.FULL)
                    .isPresent();
        }
        return published
                .filter(found -> found.visibility() == Visibility.FULL)
                .filter(found -> isWhole(variable, found))
                .isPresent();
    }

    /** Whether nothing of it is hidden or taken together. */
    private static boolean isWhole(Variable variable, PublishedAnswers found) {
        return switch (variable.kind()) {
            case PLACE ->
                !found.places().isEmpty()
                        && found.rankedWhole()
                        && found.places().stream().allMatch(place -> place.any().isPresent());
            case OPTION ->
                found.counts().stream()
                        .filter(count -> count.options()
                                .contains(variable.option().map(Option::key).orElseThrow()))
                        .anyMatch(count ->
                                count.options().size() == 1 && count.people().isPresent());
            default -> true;
        };
    }
}
