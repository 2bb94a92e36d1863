package nl.lokaledemocratie.quickscan.lesson;

import java.time.LocalDate;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * What somebody else tells of a finding.
 *
 * @param code         of who tells it
 * @param organisation its name
 * @param since        the day on which it was written
 */
public record Told(UUID id, String code, String organisation, LessonPlan lesson, LocalDate since) {

    /** Whether it is about a finding of this theme in one of these groups; of a lesson for all groups the theme is enough. */
    public boolean isAbout(Finding finding) {
        return lesson.theme().equals(finding.theme())
                && (lesson.group().isEmpty()
                        || finding.group().isEmpty()
                        || lesson.group().equals(finding.group()));
    }

    /** Whether it is about this group, or about all. */
    public boolean isAbout(String group) {
        return lesson.group().isEmpty() || lesson.group().equals(group);
    }

    /** The name of its theme; a version that has it no more tells none. */
    public String themeIn(Questionnaire questionnaire, String language) {
        return questionnaire.themes().stream()
                .filter(theme -> theme.key().equals(lesson.theme()))
                .map(theme -> theme.name().in(language))
                .findFirst()
                .orElse("");
    }

    /** The name of its group; empty for all. */
    public String groupIn(Questionnaire questionnaire, String language) {
        return questionnaire
                .findAudience(lesson.group())
                .map(group -> group.name().in(language))
                .orElse("");
    }

    /**
     * A theme of a result of which something is to be said.
     *
     * @param group key of the group it is found in; empty for all
     */
    public record Finding(String theme, String group) {}
}
