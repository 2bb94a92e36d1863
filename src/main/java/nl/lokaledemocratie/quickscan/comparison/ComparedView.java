package nl.lokaledemocratie.quickscan.comparison;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Which scores are set side by side.
 *
 * @param group  key of the group whose answers they are
 * @param level  theme or core value
 * @param aspect now, wish or gap
 */
public record ComparedView(String group, Level level, Aspect aspect) {

    /** Whether a score is one of these. */
    public boolean shows(PublishedScore score) {
        return score.cell().group().equals(group)
                && score.cell().level() == level
                && score.cell().aspect() == aspect;
    }
}
