package nl.lokaledemocratie.quickscan.lesson.web;

import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.lesson.Circles.Circle;
import nl.lokaledemocratie.quickscan.lesson.Lesson;
import nl.lokaledemocratie.quickscan.redaction.Redaction;

/**
 * What an organisation tells others of a scan.
 *
 * @param own     with the names of what they are about
 * @param circles whom it can share with
 */
public record LessonView(List<Own> own, List<Circle> circles) {

    public LessonView {
        own = List.copyOf(own);
        circles = List.copyOf(circles);
    }

    /** One of them, with the circles in which it is read now. */
    public record Own(Lesson lesson, String theme, String group, List<Circle> readers) {

        public Own {
            readers = List.copyOf(readers);
        }
    }

    /** A theme or group to choose. */
    public record Option(String key, String name) {}

    /**
     * The page on which a lesson is filled in.
     *
     * @param address where it goes
     * @param key     of something new; empty for what is changed
     * @param version of what is changed
     * @param marks   what of the text may say who somebody is
     */
    public record Filling(
            String address,
            String key,
            String version,
            LessonForm form,
            Set<LessonForm.Problem> problems,
            boolean full,
            Redaction marks,
            List<Option> themes,
            List<Option> groups,
            List<Circle> circles) {

        public boolean has(String problem) {
            return problems.contains(LessonForm.Problem.valueOf(problem));
        }

        public boolean isRefused() {
            return !problems.isEmpty() || full;
        }
    }
}
