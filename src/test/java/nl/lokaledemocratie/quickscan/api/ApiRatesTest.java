package nl.lokaledemocratie.quickscan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.vertx.core.http.HttpServerResponse;
import org.junit.jupiter.api.Test;

/** A key that asks too often waits, and keeps no other key waiting. */
class ApiRatesTest {

    private static final int LIMIT = 3;

    private final ApiRates rates = new ApiRates();
    private final Map<String, String> headers = new HashMap<>();
    private final HttpServerResponse response = (HttpServerResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServerResponse.class}, (proxy, method, arguments) -> {
                headers.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
                return proxy;
            });

    ApiRatesTest() {
        rates.config = () -> LIMIT;
    }

    @Test
    void countsEachKeyByItselfAndSaysHowManyAreLeft() {
        UUID busy = UUID.randomUUID();
        for (int left = LIMIT - 1; left >= 0; left--) {
            assertThat(rates.count(busy, response)).isTrue();
            assertThat(headers.get("RateLimit")).startsWith("\"sleutel\";r=" + left + ";t=");
        }
        assertThat(headers)
                .containsEntry("RateLimit-Policy", "\"sleutel\";q=3;w=60")
                .doesNotContainKey("Retry-After");
        assertThat(rates.count(busy, response)).isFalse();
        assertThat(Integer.parseInt(headers.get("Retry-After"))).isBetween(1, 20);
        assertThat(rates.count(UUID.randomUUID(), response)).isTrue();
    }

    /** Who asks without a known key is told to wait before anybody is looked up. */
    @Test
    void knowsWhoAskedTooOftenWithoutCountingMore() {
        UUID stranger = UUID.randomUUID();
        assertThat(rates.isUsedUp(stranger, response)).isFalse();
        for (int asked = 0; asked < LIMIT; asked++) {
            rates.count(stranger, response);
        }
        headers.clear();
        assertThat(rates.isUsedUp(stranger, response)).isTrue();
        assertThat(Integer.parseInt(headers.get("Retry-After"))).isBetween(1, 20);
    }
}
