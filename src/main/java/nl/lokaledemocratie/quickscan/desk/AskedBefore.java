package nl.lokaledemocratie.quickscan.desk;

import java.util.List;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * The own questions of the scan before, which a new one can ask as well.
 *
 * @param title of that scan
 * @param texts of the questions, in Dutch
 * @param asked whether the new scan asks them
 * @param most  how many the new scan has a place for
 */
public record AskedBefore(UUID scan, String title, List<String> texts, boolean asked, int most) {

    /** The field that says which scan was the one before. */
    static final String EARLIER = "eerder";

    /** The tick. */
    static final String ASKED = "eigen";

    static AskedBefore of(Scan scan, List<Question> questions, boolean asked, int most) {
        return new AskedBefore(
                scan.id(),
                scan.title(),
                questions.stream()
                        .map(question -> question.wording().standard().dutch())
                        .toList(),
                asked,
                most);
    }

    public boolean isMore() {
        return texts.size() > most;
    }
}
