package nl.lokaledemocratie.quickscan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of two who make the first account at once, the second waits for the first and then makes none. */
@QuarkusTest
class FirstAccountTest {

    @Inject
    EmptyInstallation empty;

    @Inject
    Accounts accounts;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void bringBack() {
        other.shutdown();
        empty.end();
    }

    @Test
    void makesOneOfTwoAtOnce() throws Exception {
        empty.begin();
        Future<Boolean> second = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(make("eerste")).isTrue();
            Future<Boolean> waiting = other.submit(() -> make("tweede"));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        assertThat(second.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(accounts.list()).extracting(Account::username).containsExactly("eerste");
    }

    private boolean make(String username) {
        return accounts.createFirst(
                new NewAccount(username, "Wie het eerst is", Role.ADMINISTRATOR, Optional.empty()), "hash");
    }
}
