package nl.lokaledemocratie.quickscan.attack;

import java.util.List;
import java.util.Optional;

/** What a reader knows about several cells together. */
sealed interface Relation {

    /** Answers and numbers of answers of the parts add up to the total. */
    record Total(String total, List<String> parts) implements Relation {}

    /** The whole is the mean of the parts, reversed ones turned; a printed crosshair is a whole without a cell. */
    record MeanOf(Optional<String> whole, Optional<Printed> crosshair, List<String> parts, List<String> reversed)
            implements Relation {

        static MeanOf cell(String whole, List<String> parts, List<String> reversed) {
            return new MeanOf(Optional.of(whole), Optional.empty(), parts, reversed);
        }

        static MeanOf crosshair(Printed printed, List<String> parts) {
            return new MeanOf(Optional.empty(), Optional.of(printed), parts, List.of());
        }
    }

    /** The gap is wish minus now, of the same people. */
    record Gap(String gap, String now, String wish) implements Relation {}

    /** mean(a) − mean(b) is printed. */
    record Diff(String a, String b, Printed value) implements Relation {}

    /** The respondents of the inner cell are among those of the outer. */
    record Nested(String outer, String inner) implements Relation {}
}
