package nl.lokaledemocratie.quickscan.job;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.talk.SealedAddresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Jobs jobs = new Jobs();
    private boolean touched;
    private int sweeps;

    @BeforeEach
    void withoutADatabase() {
        jobs.box = new BallotBox() {
            @Override
            public boolean takeSweep() {
                return touched;
            }
        };
        jobs.sealed = new SealedAddresses() {
            @Override
            public boolean mix() {
                return false;
            }
        };
        jobs.files = new FileRewrite() {
            @Override
            public void sweep() {
                sweeps++;
            }
        };
    }

    @Test
    void sweepsWhereSomethingCameIn() {
        touched = true;
        jobs.sweep();

        assertThat(sweeps).isEqualTo(1);
    }

    /** A database that nobody writes to is left in peace. */
    @Test
    void sweepsNothingWhereNothingCameIn() {
        jobs.sweep();

        assertThat(sweeps).isZero();
    }
}
