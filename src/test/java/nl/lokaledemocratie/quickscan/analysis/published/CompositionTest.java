package nl.lokaledemocratie.quickscan.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.published.Composition.Part;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.Count;
import org.junit.jupiter.api.Test;

class CompositionTest {

    @Test
    void takesTogetherWhatOneOfTheScansTakesTogether() {
        PublishedAnswers now = answers(40, count(10, "a"), count(20, "b"), count(10, "c", "d"));
        PublishedAnswers before = answers(50, count(25, "a", "b"), count(15, "c"), count(10, "d"));

        assertThat(Composition.of(now, before))
                .contains(new Composition(
                        "inwoners",
                        "leeftijd",
                        List.of(new Part(List.of("a", "b"), 0.75, 0.5), new Part(List.of("c", "d"), 0.25, 0.5))));
    }

    @Test
    void saysNothingWhereTheScansHaveTooLittleInCommon() {
        PublishedAnswers now = answers(40, count(10, "a"), count(30, "b", "c"));

        assertThat(Composition.of(now, answers(40, count(20, "a", "b"), count(20, "c"))))
                .isEmpty();
        assertThat(Composition.of(now, answers(40, count(10, "a"), count(30, "b", "x"))))
                .isEmpty();
        assertThat(Composition.of(now, PublishedAnswers.without("leeftijd", "inwoners", Visibility.HIDDEN)))
                .isEmpty();
    }

    private static PublishedAnswers answers(int n, Count... counts) {
        return new PublishedAnswers(
                "leeftijd", "inwoners", Visibility.FULL, OptionalInt.of(n), OptionalDouble.empty(), List.of(counts));
    }

    private static Count count(int people, String... options) {
        return new Count(Stream.of(options).toList(), OptionalInt.of(people));
    }
}
