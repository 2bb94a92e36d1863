package nl.lokaledemocratie.quickscan.testing;

import java.util.HashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** Makes sheets by name: {@code AnswerSheets.of(questionnaire).resident().now("luisteren", 4).answer("contact", "ja").build()}. */
public final class AnswerSheets {

    private final Questionnaire questionnaire;

    private AnswerSheets(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    public static AnswerSheets of(Questionnaire questionnaire) {
        return new AnswerSheets(questionnaire);
    }

    public Filling resident() {
        return by("inwoners");
    }

    public Filling councillor() {
        return by("raadsleden");
    }

    /** Somebody of a group, who answered nothing yet. */
    public Filling by(String audience) {
        return new Filling(audience);
    }

    /** A sheet that is being filled in. */
    public final class Filling {

        private final String audience;
        private final Ratings.Builder ratings = Ratings.builder(questionnaire.ratingLayout());
        private final Map<String, Answer> answers = new HashMap<>();

        private Filling(String audience) {
            this.audience = audience;
        }

        public Filling now(String item, int value) {
            return rate(item, Aspect.NOW, value);
        }

        public Filling wish(String item, int value) {
            return rate(item, Aspect.WISH, value);
        }

        public Filling rate(String item, Aspect aspect, int value) {
            ratings.set(item, aspect, value);
            return this;
        }

        public Filling dontKnow(String item, Aspect aspect) {
            ratings.dontKnow(item, aspect);
            return this;
        }

        /** The same answers to every statement. */
        public Filling everyStatement(int now, int wish) {
            questionnaire.statements().forEach(statement -> now(statement.key(), now)
                    .wish(statement.key(), wish));
            return this;
        }

        /** An answer as it stands in a file: options with spaces between them, a number, own words. */
        public Filling answer(String question, String written) {
            answers.put(question, Answer.of(questionnaire.findQuestion(question).orElseThrow(), written));
            return this;
        }

        public AnswerSheet build() {
            return new AnswerSheet(audience, ratings.build(), answers);
        }
    }
}
