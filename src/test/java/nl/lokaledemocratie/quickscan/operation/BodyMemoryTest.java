package nl.lokaledemocratie.quickscan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BodyMemoryTest {

    private final List<String> gone = new ArrayList<>();
    private final BodyMemory memory = new BodyMemory(100);

    @Test
    void takesThePlaceOfTheLargestUnfinishedBody() {
        BodyMemory.Holder large = holder("large");
        BodyMemory.Holder small = holder("small");
        assertThat(memory.take(large, 90)).isTrue();
        assertThat(memory.take(small, 20)).isTrue();
        assertThat(gone).containsExactly("large");
        assertThat(memory.take(large, 1)).as("it gave up").isFalse();
        assertThat(memory.take(small, 80)).isTrue();
    }

    @Test
    void refusesTheLargestItself() {
        BodyMemory.Holder small = holder("small");
        BodyMemory.Holder large = holder("large");
        assertThat(memory.take(small, 20)).isTrue();
        assertThat(memory.take(large, 70)).isTrue();
        assertThat(memory.take(large, 70)).isFalse();
        assertThat(gone).isEmpty();
    }

    @Test
    void keepsWholeBodiesUntilTheyAreAnswered() {
        BodyMemory.Holder whole = holder("whole");
        BodyMemory.Holder next = holder("next");
        assertThat(memory.take(whole, 90)).isTrue();
        memory.finished(whole);
        assertThat(memory.take(next, 20)).isFalse();
        memory.remove(whole);
        memory.remove(whole);
        assertThat(memory.take(next, 100)).isTrue();
        assertThat(gone).isEmpty();
    }

    private BodyMemory.Holder holder(String name) {
        BodyMemory.Holder holder = () -> gone.add(name);
        memory.add(holder);
        return holder;
    }
}
