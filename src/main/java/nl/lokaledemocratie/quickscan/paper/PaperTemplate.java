package nl.lokaledemocratie.quickscan.paper;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.AnswerColumns;

/** An empty file of answers to fill in, as a Dutch spreadsheet opens it: semicolons and a byte order mark. */
public final class PaperTemplate {

    private PaperTemplate() {}

    /** The header line and nothing else, in the order in which the questions are asked. */
    public static String of(Questionnaire questionnaire) {
        return "\uFEFF" + String.join(";", AnswerColumns.of(questionnaire).names()) + "\r\n";
    }
}
