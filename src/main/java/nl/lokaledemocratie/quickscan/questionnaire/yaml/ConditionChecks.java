package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;

/**
 * Checks that conditions ask for answers that can have been given on an earlier page.
 *
 * @param keys of all questions, also of those that were refused and about which nothing can be said
 */
record ConditionChecks(
        List<Page> pages, List<ConditionReader.ReadCondition> places, Set<String> keys, Problems problems) {

    void run() {
        Map<String, Asked> asked = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Question question : pages.get(page).questions()) {
                asked.putIfAbsent(question.key(), new Asked(question, page));
            }
        }
        places.stream().takeWhile(place -> !problems.isFull()).forEach(place -> check(place, asked));
    }

    /** A question and the number of its page. */
    private record Asked(Question question, int page) {}

    private void check(ConditionReader.ReadCondition place, Map<String, Asked> asked) {
        String key = place.condition().question();
        Optional.ofNullable(asked.get(key)).ifPresent(found -> {
            checkPlace(place, found.page());
            checkAnswers(place, found.question());
        });
        if (!keys.contains(key)) {
            refuseUnknown(place, key);
        }
    }

    private void refuseUnknown(ConditionReader.ReadCondition place, String key) {
        List<String> known = pages.stream()
                .limit(place.page())
                .flatMap(page -> page.questions().stream())
                .map(Question::key)
                .toList();
        problems.add(
                place.question(),
                Code.UNKNOWN_QUESTION,
                Phrase.of("noQuestion", SafeYaml.shown(key)),
                known.isEmpty() ? Phrase.of("noEarlierQuestion") : Suggestion.remedy(key, known));
    }

    private void checkPlace(ConditionReader.ReadCondition place, int page) {
        if (page >= place.page()) {
            problems.add(
                    place.question(),
                    Code.CONDITION_TOO_EARLY,
                    Phrase.of("conditionTooEarly", place.condition().question()),
                    Phrase.of("conditionTooEarly.remedy"));
        }
    }

    private void checkAnswers(ConditionReader.ReadCondition place, Question question) {
        Optional<Aspect> aspect = place.condition().aspect();
        if (question instanceof Statement statement) {
            checkAspect(place, statement, aspect);
            refuseOthers(place, statement);
        } else if (aspect.isPresent()) {
            problems.add(
                    place.question(),
                    Code.BAD_VALUE,
                    Phrase.of("noStatement", question.key()),
                    Phrase.of("noStatement.remedy", aspect.get().key()));
        } else if (question.kind() == QuestionKind.RANKING || question.offered().isEmpty()) {
            problems.add(
                    place.question(),
                    Code.BAD_VALUE,
                    Phrase.of("noConditionOn", question.key()),
                    Phrase.of("noConditionOn.remedy"));
        } else {
            refuseOthers(place, question);
        }
    }

    private void checkAspect(ConditionReader.ReadCondition place, Statement statement, Optional<Aspect> aspect) {
        if (aspect.filter(statement::asks).isEmpty()) {
            String asked = statement.aspects().iterator().next().key();
            problems.add(
                    place.question(),
                    Code.BAD_VALUE,
                    aspect.isEmpty()
                            ? Phrase.of("aspectUnclear", statement.key())
                            : Phrase.of(
                                    "aspectNotAsked",
                                    statement.key(),
                                    aspect.get().key()),
                    Phrase.of("writeAspect", statement.key(), asked));
        }
    }

    private void refuseOthers(ConditionReader.ReadCondition place, Question question) {
        List<String> known = question.offered().stream().map(OfferedAnswer::key).toList();
        place.answers().forEach((answer, node) -> {
            if (!known.contains(answer)) {
                problems.add(
                        node,
                        Code.UNKNOWN_ANSWER,
                        Phrase.of(
                                "noAnswerTo",
                                SafeYaml.shown(answer),
                                place.condition().question()),
                        Suggestion.remedy(answer, known));
            }
        });
    }
}
