package nl.lokaledemocratie.quickscan.board.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import io.quarkus.vertx.http.runtime.filters.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may set: a word that browsers read as everybody, or not at all, stops the start. */
class FramePolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https:",
                "https://*",
                "http://participatie.example",
                "https://participatie.example/",
                "https://participatie.example; script-src *",
                "participatie.example",
                "'self'",
                ""
            })
    void refusesWhatIsNoOrigin(String setting) {
        assertThatThrownBy(() -> register("https://een.example", setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quickscan.frame.origins: " + setting);
    }

    @Test
    void takesOriginsWithAndWithoutAPort() {
        assertThatCode(() -> register("https://een.example", "https://twee.example:8443"))
                .doesNotThrowAnyException();
    }

    private static void register(String... origins) {
        FramePolicy policy = new FramePolicy();
        policy.config = () -> Optional.of(List.of(origins));
        policy.register(new Filters());
    }
}
