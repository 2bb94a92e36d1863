package nl.lokaledemocratie.quickscan.dataset;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;

/**
 * One variable.
 *
 * @param name   as statistics programs take it; the same in every file of a questionnaire version
 * @param aspect of what is rated
 * @param option that was chosen or not, where one may choose several
 * @param place  from 1, of a ranking; 0 for anything else
 */
public record Variable(
        String name, Question question, Kind kind, Optional<Aspect> aspect, Optional<Option> option, int place) {

    /** What its values are. */
    public enum Kind {
        /** A point of a scale, or "weet ik niet". */
        RATING,
        /** One of several options. */
        CHOICE,
        /** Whether an option was chosen. */
        OPTION,
        /** Which option was put in this place. */
        PLACE,
        NUMBER,
        /** Somebody's own words. */
        WORDS
    }

    static Variable rating(String name, Question question, Aspect aspect) {
        return new Variable(name, question, Kind.RATING, Optional.of(aspect), Optional.empty(), 0);
    }

    static Variable of(String name, Question question, Kind kind) {
        return new Variable(name, question, kind, Optional.empty(), Optional.empty(), 0);
    }

    static Variable option(String name, Question question, Option option) {
        return new Variable(name, question, Kind.OPTION, Optional.empty(), Optional.of(option), 0);
    }

    static Variable place(String name, Question question, int place) {
        return new Variable(name, question, Kind.PLACE, Optional.empty(), Optional.empty(), place);
    }
}
