package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** How long an audience needs by the estimate, in minutes: with the own questions, and without. */
public record OwnMinutes(Audience audience, int all, int standard) {

    static List<OwnMinutes> of(Questionnaire standard, Questionnaire all) {
        return all.audiences().stream()
                .map(audience -> new OwnMinutes(audience, minutes(all, audience), minutes(standard, audience)))
                .toList();
    }

    private static int minutes(Questionnaire questionnaire, Audience audience) {
        double minutes = AnsweringTime.of(questionnaire, audience.key(), LocalizedText.DUTCH)
                .minutes();
        return Math.max(1, (int) HalfUp.whole(minutes));
    }
}
