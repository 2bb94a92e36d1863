package nl.lokaledemocratie.quickscan.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** A locked key opens under its own secret, for its own scan and purpose. */
class LockedTest {

    private static final UUID SCAN = new UUID(1, 2);
    private static final byte[] KEY = {1, 2, 3};

    private static byte[] secret(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void opensOnlyWhereItWasLocked() {
        byte[] locked = new Locked(secret("geheim"), "private key", SCAN).lock(KEY);
        assertThat(new Locked(secret("geheim"), "private key", SCAN).unlock(locked))
                .contains(KEY);
        assertThat(new Locked(secret("ander geheim"), "private key", SCAN).unlock(locked))
                .isEmpty();
        assertThat(new Locked(secret("geheim"), "public key", SCAN).unlock(locked))
                .isEmpty();
        assertThat(new Locked(secret("geheim"), "private key", new UUID(1, 3)).unlock(locked))
                .isEmpty();
        locked[locked.length - 1] ^= 1;
        assertThat(new Locked(secret("geheim"), "private key", SCAN).unlock(locked))
                .isEmpty();
    }
}
