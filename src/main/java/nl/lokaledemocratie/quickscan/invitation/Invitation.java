package nl.lokaledemocratie.quickscan.invitation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** An invitation that is not yet answered; the row goes when the answers come. It carries no name, number or time. */
@Entity
@Table(name = "invitation")
public class Invitation {

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private String audience;

    /** Of a letter: the pile in which its code was made. */
    @Nullable
    private Integer pile;

    protected Invitation() {}

    Invitation(UUID scan, InvitationHash hash, String audience, @Nullable Integer pile) {
        this.key = new Key(scan, hash.bytes());
        this.audience = audience;
        this.pile = pile;
    }

    public String audience() {
        return audience;
    }

    /** Scan and hash of the code. */
    @Embeddable
    public record Key(@Column(name = "scan_id") UUID scan, @Column(name = "code_hash") byte[] hash)
            implements Serializable {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && scan.equals(that.scan) && Arrays.equals(hash, that.hash);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(hash);
        }
    }
}
