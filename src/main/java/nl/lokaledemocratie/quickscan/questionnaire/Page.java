package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * One step of the walk: a title, an optional introduction and a few questions.
 *
 * @param conditions   on earlier answers; all must hold for the page to be shown
 * @param ownQuestions how many questions an organisation may add here; 0 on any other page
 */
public record Page(
        String key,
        LocalizedText title,
        Optional<LocalizedText> introduction,
        List<Question> questions,
        List<Condition> conditions,
        int ownQuestions) {

    public Page {
        questions = List.copyOf(questions);
        conditions = List.copyOf(conditions);
    }

    /** A page that is always shown. */
    public Page(String key, LocalizedText title, Optional<LocalizedText> introduction, List<Question> questions) {
        this(key, title, introduction, questions, List.of(), 0);
    }

    /** Whether this is the place for the own questions of an organisation. */
    public boolean isOwn() {
        return ownQuestions > 0;
    }

    /** The questions that an audience gets, each as it gets it. */
    public List<Question> questionsFor(String audience) {
        return questions.stream()
                .filter(question -> question.isAskedTo(audience))
                .map(question -> question.as(audience))
                .toList();
    }

    /** The same page with other questions. */
    public Page with(List<Question> others) {
        return new Page(key, title, introduction, others, conditions, ownQuestions);
    }
}
