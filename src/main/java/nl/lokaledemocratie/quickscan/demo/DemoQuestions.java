package nl.lokaledemocratie.quickscan.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.own.OwnLimits;

/** What the fictional municipalities ask beside the standard questionnaire. */
final class DemoQuestions {

    /** Each under the key that it gets. */
    static final List<Function<String, Question>> ALL = List.of(
            key -> new MarkQuestion(
                    key,
                    Prompt.of(text(
                            "Welk cijfer geeft u de avonden in uw wijk?",
                            "Which mark do you give the evenings in your neighbourhood?"))),
            key -> new ChoiceQuestion(
                    key,
                    Prompt.of(text("Waar praat u het liefst mee?", "Where do you prefer to join in?")),
                    OwnLimits.options(List.of(
                            text("In mijn eigen straat of wijk", "In my own street or neighbourhood"),
                            text("Op het gemeentehuis", "At the town hall"),
                            text("Op internet", "On the internet"))),
                    false));

    private DemoQuestions() {}

    private static LocalizedText text(String dutch, String english) {
        return new LocalizedText(Map.of(LocalizedText.DUTCH, dutch, "en", english));
    }
}
