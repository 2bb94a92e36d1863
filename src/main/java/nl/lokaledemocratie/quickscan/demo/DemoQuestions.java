package nl.lokaledemocratie.quickscan.demo;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.scan.own.OwnQuestion;

/** What the fictional municipalities ask beside the standard questionnaire. */
final class DemoQuestions {

    static final List<OwnQuestion> ALL = List.of(
            new OwnQuestion(
                    OwnQuestion.Kind.MARK,
                    Map.of(
                            "nl", "Welk cijfer geeft u de avonden in uw wijk?",
                            "en", "Which mark do you give the evenings in your neighbourhood?"),
                    List.of(),
                    0,
                    OwnQuestion.Bounds.NONE),
            new OwnQuestion(
                    OwnQuestion.Kind.CHOICE,
                    Map.of("nl", "Waar praat u het liefst mee?", "en", "Where do you prefer to join in?"),
                    List.of(
                            Map.of("nl", "In mijn eigen straat of wijk", "en", "In my own street or neighbourhood"),
                            Map.of("nl", "Op het gemeentehuis", "en", "At the town hall"),
                            Map.of("nl", "Op internet", "en", "On the internet")),
                    0,
                    OwnQuestion.Bounds.NONE));

    private DemoQuestions() {}
}
