package nl.lokaledemocratie.quickscan.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes by itself is told from what somebody must mend. */
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53100", "53300"})
    void isWhatPasses(String state) {
        assertThat(Outage.causes(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001"})
    void isNotWhatIsWrongInARequestOrInTheService(String state) {
        assertThat(Outage.causes(new IllegalStateException(new SQLException("wrong", state))))
                .isFalse();
    }

    /** As a commit fails on a connection that broke. */
    @Test
    void isWhatMadeACommitFail() {
        Throwable commit = new IllegalStateException("Could not commit");
        commit.addSuppressed(new IllegalStateException(new SQLException("broken", "08006")));
        assertThat(Outage.causes(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void isAPoolWithoutConnections() {
        assertThat(Outage.causes(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(Outage.causes(new IllegalStateException("Sorry"))).isFalse();
        assertThat(Outage.causes(null)).isFalse();
    }
}
