package nl.lokaledemocratie.quickscan.answer;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * The ratings of one sheet, one byte each in the order of the {@link RatingLayout}: the number of points above the scale's minimum
 * (0 is the lowest answer), {@link #EMPTY} or {@link #DONT_KNOW}. This is also the stored form.
 */
public final class Ratings {

    public static final byte EMPTY = -1;
    public static final byte DONT_KNOW = -2;

    private final byte[] codes;

    private Ratings(byte[] codes) {
        this.codes = codes;
    }

    /** Takes a copy of the codes. */
    public static Ratings of(byte[] codes) {
        return new Ratings(codes.clone());
    }

    public static Builder builder(RatingLayout layout) {
        return new Builder(layout);
    }

    public int size() {
        return codes.length;
    }

    /** The code at a position: at least 0 for an answer, else {@link #EMPTY} or {@link #DONT_KNOW}. */
    public byte code(int position) {
        return codes[position];
    }

    /** What was answered, empty when nothing was. */
    public Optional<Answer.Rating> find(RatingLayout layout, String item, Aspect aspect) {
        return codes[layout.position(item, aspect)] == EMPTY
                ? Optional.empty()
                : Optional.of(new Answer.Rating(value(layout, item, aspect)));
    }

    /** The code of an answer in its place; of what is no rating {@link #EMPTY}. */
    static byte code(RatingLayout.Slot slot, Answer answer) {
        if (!(answer instanceof Answer.Rating rating)) {
            return EMPTY;
        }
        return rating.point().isPresent() ? (byte) (rating.point().getAsInt() - slot.min()) : DONT_KNOW;
    }

    /** The answer on the scale of the question, empty when there is none or it is "weet ik niet". */
    public OptionalInt value(RatingLayout layout, String item, Aspect aspect) {
        int position = layout.position(item, aspect);
        byte code = codes[position];
        return code < 0
                ? OptionalInt.empty()
                : OptionalInt.of(layout.slots().get(position).min() + code);
    }

    public boolean isBlank() {
        for (byte code : codes) {
            if (code >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A copy of the codes, the stored form. */
    public byte[] toBytes() {
        return codes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratings ratings && Arrays.equals(codes, ratings.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "Ratings[" + codes.length + "]";
    }

    /** Fills the array by name; what is not set stays {@link #EMPTY}. */
    public static final class Builder {
        private final RatingLayout layout;
        private final byte[] codes;

        private Builder(RatingLayout layout) {
            this.layout = layout;
            this.codes = new byte[layout.size()];
            Arrays.fill(codes, EMPTY);
        }

        /**
         * Sets an answer on the scale of the question.
         *
         * @throws IllegalArgumentException when the value is off the scale or the question is not asked
         */
        public Builder set(String item, Aspect aspect, int value) {
            int position = layout.position(item, aspect);
            RatingLayout.Slot slot = layout.slots().get(position);
            if (value < slot.min() || value > slot.max()) {
                throw new IllegalArgumentException("Off the scale of " + item + ": " + value);
            }
            codes[position] = (byte) (value - slot.min());
            return this;
        }

        public Builder dontKnow(String item, Aspect aspect) {
            codes[layout.position(item, aspect)] = DONT_KNOW;
            return this;
        }

        public Ratings build() {
            return new Ratings(codes.clone());
        }
    }
}
