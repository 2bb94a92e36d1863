package nl.lokaledemocratie.quickscan.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** What the fields of a question show of the answer that was given. */
record ShownFields(RatingLayout layout, AnswerSheet sheet) implements QuestionVisitor.Broad<Map<String, List<String>>> {

    @Override
    public Map<String, List<String>> rated(RatedQuestion question) {
        Map<String, List<String>> fields = new HashMap<>();
        question.aspects().forEach(aspect -> sheet.rating(layout, question.key(), aspect)
                .ifPresent(rating -> fields.put(Fields.name(question.key(), aspect), List.of(rating.written()))));
        return fields;
    }

    @Override
    public Map<String, List<String>> options(OptionQuestion question) {
        Map<String, List<String>> fields = new HashMap<>();
        chosen(question).ifPresent(chosen -> {
            if (!chosen.options().isEmpty()) {
                fields.put(question.key(), chosen.options());
            }
            if (!chosen.words().isEmpty()) {
                fields.put(Fields.other(question), List.of(chosen.words()));
            }
        });
        return fields;
    }

    @Override
    public Map<String, List<String>> ranking(RankingQuestion question) {
        Map<String, List<String>> fields = new HashMap<>();
        chosen(question).ifPresent(chosen -> chosen.options()
                .forEach(option -> fields.put(Fields.place(question, fields.size() + 1), List.of(option))));
        return fields;
    }

    @Override
    public Map<String, List<String>> number(NumberQuestion question) {
        return written(question);
    }

    @Override
    public Map<String, List<String>> open(OpenQuestion question) {
        return written(question);
    }

    private Map<String, List<String>> written(Question question) {
        return sheet.find(question.key())
                .map(answer -> Map.of(question.key(), List.of(answer.written())))
                .orElse(Map.of());
    }

    private Optional<Answer.Chosen> chosen(OptionQuestion question) {
        return sheet.find(question.key(), Answer.Chosen.class);
    }
}
