package nl.lokaledemocratie.quickscan.paper.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * A question of a form on paper, with the fields in which its answers are typed.
 *
 * @param options what can be chosen: typed by its number in this list or by its key
 */
public record TypedQuestion(Question question, List<Field> fields, List<Option> options) {

    /** What is typed in a field. */
    public enum Kind {
        RATING,
        OPTIONS,
        NUMBER,
        WORDS
    }

    /**
     * One field.
     *
     * @param column name of the column of the file
     * @param aspect now, wish or est; empty where there is one field
     */
    public record Field(String column, Kind kind, String aspect, int lowest, int highest) {

        /** Whether 0 is free to stand for "don't know". */
        public boolean isZeroFree() {
            return lowest > 0;
        }

        public boolean isWords() {
            return kind == Kind.WORDS;
        }
    }

    /** The questions that a group is asked, in the order of the form. */
    static List<TypedQuestion> of(Questionnaire questionnaire, String audience) {
        return questionnaire.pages().stream()
                .flatMap(page -> page.questionsFor(audience).stream())
                .map(question -> question.accept(new Finder()))
                .toList();
    }

    /** What is typed for each kind. */
    private static final class Finder implements QuestionVisitor.Broad<TypedQuestion> {

        @Override
        public TypedQuestion statement(Statement question) {
            List<Field> fields = Aspect.RATED.stream()
                    .filter(question::asks)
                    .map(aspect -> rating(question, question.key() + "_" + aspect.key(), aspect.key()))
                    .toList();
            return new TypedQuestion(question, fields, List.of());
        }

        @Override
        public TypedQuestion rated(RatedQuestion question) {
            return single(question, rating(question, question.key() + ".now", ""));
        }

        @Override
        public TypedQuestion options(OptionQuestion question) {
            List<Field> fields = new ArrayList<>();
            fields.add(new Field(question.key(), Kind.OPTIONS, "", 1, question.mostChosen()));
            if (question.offersOther()) {
                fields.add(new Field(question.key() + ".other", Kind.WORDS, "", 0, OptionQuestion.OTHER_LENGTH));
            }
            return new TypedQuestion(question, fields, question.options());
        }

        @Override
        public TypedQuestion number(NumberQuestion question) {
            return single(question, new Field(question.key(), Kind.NUMBER, "", question.min(), question.max()));
        }

        @Override
        public TypedQuestion open(OpenQuestion question) {
            return single(question, new Field(question.key(), Kind.WORDS, "", 0, question.maxLength()));
        }

        private static Field rating(RatedQuestion question, String column, String aspect) {
            return new Field(column, Kind.RATING, aspect, question.min(), question.max());
        }

        private static TypedQuestion single(Question question, Field field) {
            return new TypedQuestion(question, List.of(field), List.of());
        }
    }

    /** Which of its answers a field is for: an aspect, or "words" beside options; empty where there is one. */
    public String part(Field field) {
        return field.isWords() && fields.size() > 1 ? "words" : field.aspect();
    }

    /** What was typed in the words of the file: 0 is dk, the number of an option its key. */
    String stored(Field field, String typed) {
        String text = typed.strip();
        if (field.kind() == Kind.RATING && text.equals("0") && field.isZeroFree()) {
            return "dk";
        }
        if (field.kind() != Kind.OPTIONS) {
            return text;
        }
        return String.join(
                " ", List.of(text.split("[\\s,]+")).stream().map(this::option).toList());
    }

    private String option(String typed) {
        Optional<Option> byKey =
                options.stream().filter(option -> option.key().equals(typed)).findFirst();
        boolean number = typed.matches("[1-9][0-9]?") && Integer.parseInt(typed) <= options.size();
        return byKey.isPresent() || !number
                ? typed
                : options.get(Integer.parseInt(typed) - 1).key();
    }
}
