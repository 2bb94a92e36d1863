package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.HalfUp;

/**
 * Who of an open group took part, beside the population, by one background question (METHOD.md 7b). Of a state but {@link State#SHOWN}
 * there is nothing but the question.
 *
 * @param known         how many answered the question with one of its classes; empty where that would tell of a few people, and then
 *                      all shares are in whole percents
 * @param dissimilarity which part of them would have to be other people to follow the population
 * @param classes       never fewer than two
 */
public record Participants(
        String group,
        String question,
        State state,
        Source source,
        OptionalInt known,
        OptionalDouble dissimilarity,
        List<Part> classes) {

    /** Why there is something to see or not. */
    public enum State {
        SHOWN,
        /** Too few people in all classes but one, or nobody knows any more how their answers came in. */
        HIDDEN,
        /** Of the area of this organisation nobody counts the people. */
        NO_FIGURES,
        /** The classes of the question are not made of those of the figures. */
        NO_FIT
    }

    /**
     * Where the numbers of the population come from.
     *
     * @param year on 1 January of which; 0 for a file
     */
    public record Source(Kind kind, int year) {

        /** Whose figures they are. */
        public enum Kind {
            /** Shipped, of the area of the organisation. */
            AREA,
            /** Shipped, of the whole country. */
            COUNTRY,
            /** A file that came with the answers. */
            FILE
        }

        /** Of this year the figures of an area are put together from those of postcodes, each rounded. */
        private static final int PUT_TOGETHER = 2021;

        /** Whether the figures are approximations. */
        public boolean isApproximate() {
            return kind == Kind.AREA && year == PUT_TOGETHER;
        }

        /** Shipped figures. */
        public static Source shipped(boolean area, int year) {
            return new Source(area ? Kind.AREA : Kind.COUNTRY, year);
        }

        /** Of a file. */
        public static final Source FILE = new Source(Kind.FILE, 0);
    }

    public Participants {
        classes = List.copyOf(classes);
    }

    /** Nothing to see. */
    public static Participants without(String group, String question, State state, Source source) {
        return new Participants(group, question, state, source, OptionalInt.empty(), OptionalDouble.empty(), List.of());
    }

    /**
     * One class.
     *
     * @param options    of the question
     * @param people     empty where numbers of people may not be told
     * @param share      of the respondents with one of the classes, as a fraction of 1
     * @param population the share of the population of all classes
     * @param band       so many percentage points around that share chance alone explains
     */
    public record Part(List<String> options, OptionalInt people, double share, double population, double band) {

        private static final double PERCENT = 100;

        public Part {
            options = List.copyOf(options);
        }

        /** The least share that chance alone explains, as a fraction of 1. */
        public double low() {
            return Math.max(0, population - band / PERCENT);
        }

        /** The largest, likewise. */
        public double high() {
            return Math.min(1, population + band / PERCENT);
        }

        /** In whole percentage points, as what is printed of both makes it. */
        public long points() {
            return HalfUp.percent(share) - HalfUp.percent(population);
        }
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }
}
