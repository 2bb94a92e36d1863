package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.List;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;

/** Finds signs in a file that nobody sees. They are left out of texts; in a name they make another name, which is refused on its own. */
final class UnseenSigns {

    private UnseenSigns() {}

    /** Warns of the first one on each line. */
    static void warn(String text, Problems problems) {
        List<String> lines = List.of(text.split("\n", -1));
        for (int line = 0; line < lines.size(); line++) {
            int place = CleanText.findInvisible(lines.get(line));
            if (place >= 0) {
                warn(lines.get(line), line, place, problems);
            }
        }
    }

    private static void warn(String line, int number, int place, Problems problems) {
        problems.warn(
                number + 1,
                line.codePointCount(0, place) + 1,
                Code.UNSEEN_SIGN,
                Phrase.of("unseenSign", Character.getName(line.codePointAt(place))),
                Phrase.of("unseenSign.remedy"));
    }
}
