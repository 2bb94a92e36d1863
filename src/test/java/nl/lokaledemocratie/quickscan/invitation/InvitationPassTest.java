package nl.lokaledemocratie.quickscan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What takes the place of a code on the way to another device lets in who was let in before, and nobody who only has the database. */
class InvitationPassTest {

    private static final UUID SCAN = UUID.randomUUID();

    private final InvitationKey key = key(1);
    private final InvitationHash invitation = key.hash(SCAN, new InvitationCode("7K2QMX9F4T"));

    @Test
    void leadsBackToItsInvitation() {
        assertThat(key.parsePass(SCAN, key.pass(SCAN, invitation))).contains(invitation);
    }

    @Test
    void cannotBeMadeFromWhatIsStored() {
        assertThat(key.parsePass(SCAN, key(2).pass(SCAN, invitation))).isEmpty();
        assertThat(key.parsePass(SCAN, base64(new byte[64]))).isEmpty();
        assertThat(key.parsePass(SCAN, base64(invitation.bytes()))).isEmpty();
        for (String nonsense : List.of("", "7K2QM-X9F4T", "geen pas", "=")) {
            assertThat(key.parsePass(SCAN, nonsense)).as(nonsense).isEmpty();
        }
    }

    @Test
    void countsInItsOwnScanAndForItsOwnInvitationOnly() {
        String pass = key.pass(SCAN, invitation);
        assertThat(key.parsePass(UUID.randomUUID(), pass)).isEmpty();
        byte[] bytes = Base64.getUrlDecoder().decode(pass);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(key.parsePass(SCAN, base64(changed))).isEmpty();
        }
    }

    private static InvitationKey key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new InvitationKey(Base64.getEncoder().encodeToString(bytes));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
