package nl.lokaledemocratie.quickscan.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** Answers in a form that is equal for all that mean the same, however they were typed: blanks, accents, and choices in any order. */
final class SameAnswers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private SameAnswers() {}

    static AnswerSheet of(Questionnaire questionnaire, AnswerSheet sheet) {
        Map<String, Answer> answers = new HashMap<>(sheet.answers());
        answers.replaceAll((key, answer) -> same(isUnordered(questionnaire, key), answer));
        return new AnswerSheet(sheet.audience(), sheet.ratings(), answers);
    }

    private static boolean isUnordered(Questionnaire questionnaire, String key) {
        return questionnaire
                .findQuestion(key)
                .filter(question -> question.kind() == QuestionKind.CHOICES)
                .isPresent();
    }

    private static Answer same(boolean unordered, Answer answer) {
        if (answer instanceof Answer.Text text) {
            return new Answer.Text(plain(text.written()));
        }
        if (answer instanceof Answer.Chosen chosen) {
            return new Answer.Chosen(
                    unordered ? chosen.options().stream().sorted().toList() : chosen.options(), plain(chosen.words()));
        }
        return answer;
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }
}
