package nl.lokaledemocratie.quickscan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Sheets with seeded random answers: mostly answered, sometimes "weet ik niet", sometimes empty. */
public final class RandomSheets {

    private static final double DONT_KNOW = 0.05;
    private static final double EMPTY = 0.10;

    private final Questionnaire questionnaire;
    private final Random random;

    public RandomSheets(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
    }

    /** So many sheets of an audience. */
    public List<AnswerSheet> of(String audience, int number) {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sheets.add(sheet(audience));
        }
        return sheets;
    }

    private AnswerSheet sheet(String audience) {
        RatingLayout layout = questionnaire.ratingLayout();
        Ratings.Builder ratings = Ratings.builder(layout);
        questionnaire.statements().stream()
                .filter(statement -> statement.isAskedTo(audience))
                .forEach(statement -> rate(statement, ratings));
        return new AnswerSheet(audience, ratings.build());
    }

    private void rate(Statement statement, Ratings.Builder ratings) {
        for (Aspect aspect : statement.aspects()) {
            double fate = random.nextDouble();
            if (fate < DONT_KNOW) {
                ratings.dontKnow(statement.key(), aspect);
            } else if (fate > DONT_KNOW + EMPTY) {
                ratings.set(
                        statement.key(),
                        aspect,
                        statement.scale().min()
                                + random.nextInt(statement.scale().points()));
            }
        }
    }
}
