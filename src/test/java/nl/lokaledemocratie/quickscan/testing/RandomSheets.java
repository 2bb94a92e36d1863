package nl.lokaledemocratie.quickscan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
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
        AnswerSheets.Filling sheet = AnswerSheets.of(questionnaire).by(audience);
        questionnaire.statements().stream()
                .filter(statement -> statement.isAskedTo(audience))
                .forEach(statement -> rate(statement.as(audience), sheet));
        return sheet.build();
    }

    private void rate(Statement statement, AnswerSheets.Filling sheet) {
        for (Aspect aspect : statement.aspects()) {
            double fate = random.nextDouble();
            if (fate < DONT_KNOW) {
                sheet.dontKnow(statement.key(), aspect);
            } else if (fate > DONT_KNOW + EMPTY) {
                int value = statement.scale().min()
                        + random.nextInt(statement.scale().points());
                sheet.rate(statement.key(), aspect, value);
            }
        }
    }
}
