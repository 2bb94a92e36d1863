package nl.lokaledemocratie.quickscan.report.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** What tables and figures of answers both say. */
record AnswerWords(Questionnaire questionnaire, Phrases phrases) {

    /** What was published, per question in its order; a group of which nobody answered is not among it. */
    Map<Question, List<PublishedAnswers>> published(PublishedResult result) {
        Map<Question, List<PublishedAnswers>> published = new LinkedHashMap<>();
        questionnaire.questions().forEach(question -> {
            List<PublishedAnswers> answers = result.answers().stream()
                    .filter(one -> one.question().equals(question.key()) && one.visibility() != Visibility.NO_DATA)
                    .toList();
            if (!answers.isEmpty()) {
                published.put(question, answers);
            }
        });
        return published;
    }

    String caption(Question question, List<PublishedAnswers> answers) {
        return phrases.say("answers-caption", "question", text(question, answers));
    }

    /** As those read it who answered; in the standard words when they did not all read the same. */
    String text(Question question, List<PublishedAnswers> answers) {
        return question.wording().common(groups(answers)).in(phrases.language());
    }

    /** How groups read it that got it in other words than stand above. */
    List<String> otherWordings(Question question, List<PublishedAnswers> answers) {
        return question.wording().others(groups(answers)).entrySet().stream()
                .map(read -> phrases.say(
                        "spread-wording",
                        "groups",
                        Enumeration.of(read.getValue().stream().map(this::group).toList(), phrases),
                        "statement",
                        read.getKey().in(phrases.language())))
                .toList();
    }

    private static List<String> groups(List<PublishedAnswers> answers) {
        return answers.stream().map(PublishedAnswers::group).toList();
    }

    String group(PublishedAnswers answers) {
        return group(answers.group());
    }

    private String group(String key) {
        return questionnaire.audience(key).name().in(phrases.language());
    }

    /** A group with how many answered; who may choose several answers is one of the people behind the counts. */
    String title(Question question, PublishedAnswers answers) {
        if (answers.n().isEmpty()) {
            return group(answers);
        }
        int n = answers.n().getAsInt();
        return phrases.counted(
                question.mostChosen() == 1 ? "answers-of" : "answers-of-people",
                n,
                "group",
                group(answers),
                "n",
                phrases.notation().count(n));
    }

    /** An answer, or several that are taken together. */
    String options(OptionQuestion question, PublishedAnswers.Count count) {
        return count.options().stream()
                .map(key -> label(question, key, count.options().size() > 1))
                .collect(Collectors.joining(" " + phrases.say("answers-or") + " "));
    }

    private String label(OptionQuestion question, String key, boolean quoted) {
        return quoted ? "‘" + option(question, key) + "’" : option(question, key);
    }

    String option(OptionQuestion question, String key) {
        return question.findOption(key)
                .map(option -> option.label().in(phrases.language()))
                .orElse(key);
    }
}
