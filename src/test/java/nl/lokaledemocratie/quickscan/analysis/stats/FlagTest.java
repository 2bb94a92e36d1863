package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** METHOD.md 1: flags are sorted and joined by a bar. */
class FlagTest {

    @Test
    void joinsSortedByName() {
        assertThat(Flag.join(Set.of(Flag.ZERO_VARIANCE, Flag.N1, Flag.SMALL_N))).isEqualTo("N1|SMALL_N|ZERO_VARIANCE");
        assertThat(Flag.join(Set.of())).isEmpty();
    }
}
