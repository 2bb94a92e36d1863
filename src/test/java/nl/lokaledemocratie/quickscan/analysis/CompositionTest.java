package nl.lokaledemocratie.quickscan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final List<String> OPTIONS = List.of("v", "m", "x");

    @Test
    void leavesOutWhatFewerThanFiveChoseInOneOfTheScans() {
        assertThat(of(Map.of("m", 15, "v", 5, "x", 4), Map.of("v", 10, "m", 10, "x", 80)))
                .contains(new Composition(
                        "inwoners",
                        "geslacht",
                        List.of(new Composition.Part("v", 0.25, 0.5), new Composition.Part("m", 0.75, 0.5))));
    }

    @Test
    void saysNothingWhereFewerThanTwoOptionsRemain() {
        assertThat(of(Map.of("v", 50, "m", 4), Map.of("v", 50, "m", 50))).isEmpty();
        assertThat(of(Map.of(), Map.of())).isEmpty();
    }

    private static Optional<Composition> of(Map<String, Integer> now, Map<String, Integer> before) {
        return Composition.of("inwoners", "geslacht", OPTIONS, now, before, 5);
    }
}
