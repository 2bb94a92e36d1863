package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/** One step of the walk: a title, an optional introduction and a few questions. */
public record Page(
        String key, LocalizedText title, java.util.Optional<LocalizedText> introduction, List<Question> questions) {

    public Page {
        questions = List.copyOf(questions);
    }

    public List<Question> questionsFor(String audience) {
        return questions.stream()
                .filter(question -> question.isAskedTo(audience))
                .toList();
    }
}
