package nl.lokaledemocratie.quickscan.paper;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Selection;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** Answers in a form that is equal for all that mean the same, however they were typed: blanks, accents, and choices in any order. */
final class SameAnswers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private SameAnswers() {}

    static AnswerSheet of(Questionnaire questionnaire, AnswerSheet sheet) {
        BinaryOperator<String> choices = (key, value) -> questionnaire
                .findQuestion(key)
                .filter(MultipleChoiceQuestion.class::isInstance)
                .map((Question question) -> sorted(value))
                .orElseGet(() -> plain(value));
        return new AnswerSheet(
                sheet.audience(),
                sheet.ratings(),
                each(sheet.background(), choices),
                each(sheet.texts(), (key, value) -> plain(value)),
                each(sheet.own(), choices));
    }

    private static Map<String, String> each(Map<String, String> answers, BinaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>(answers);
        changed.replaceAll(change::apply);
        return changed;
    }

    private static String sorted(String stored) {
        return Selection.parse(stored).options().stream().sorted().collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }
}
