package nl.lokaledemocratie.quickscan.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A line of the log: that an act began, or how it ended. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** How far an act is. The constants stand in the database. */
    public enum Outcome {
        BEGUN,
        DONE,
        REFUSED
    }

    static final int SECONDS = 60;

    @Id
    private long number;

    /** Of 1970; to the second it could date what respondents sent between two lines. */
    @Column(nullable = false)
    private long minute;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    @Nullable
    private Long begun;

    @Column(nullable = false)
    private String act;

    @Nullable
    private String username;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String role;

    @Column(nullable = false)
    private String way;

    @Nullable
    @Column(name = "organisation_code")
    private String organisation;

    @Nullable
    @Column(name = "scan_id")
    private UUID scan;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private byte[] previous;

    @Column(nullable = false)
    private byte[] hash;

    protected AuditEntry() {}

    /** The line after another, not yet with its hash. */
    AuditEntry(@Nullable AuditEntry last, Instant at, Outcome outcome, @Nullable Long begun, Doing doing) {
        number = last == null ? 1 : last.number + 1;
        previous = last == null ? EntryHash.FIRST.clone() : last.hash.clone();
        hash = EntryHash.FIRST.clone();
        minute = at.getEpochSecond() / SECONDS;
        this.outcome = outcome;
        this.begun = begun;
        act = doing.act().name();
        username = doing.doer().username().orElse(null);
        name = doing.doer().name();
        role = doing.doer().role();
        way = doing.doer().way().name();
        organisation = doing.organisation().orElse(null);
        scan = doing.scan().orElse(null);
        subject = doing.subject();
    }

    AuditEntry sealed(EntryHash key) {
        hash = key.of(this);
        return this;
    }

    public long number() {
        return number;
    }

    /** When, to the minute. */
    public Instant at() {
        return Instant.ofEpochSecond(minute * SECONDS);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The number of the line that says that the act began. */
    Optional<Long> begun() {
        return Optional.ofNullable(begun);
    }

    String act() {
        return act;
    }

    Optional<String> username() {
        return Optional.ofNullable(username);
    }

    String name() {
        return name;
    }

    String role() {
        return role;
    }

    String way() {
        return way;
    }

    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    Optional<UUID> scan() {
        return Optional.ofNullable(scan);
    }

    String subject() {
        return subject;
    }

    byte[] previous() {
        return previous.clone();
    }

    /** Number and hash, by which somebody can tell later whether it still is this line: {@code 12:9f…}. */
    String head() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }

    byte[] hash() {
        return hash.clone();
    }
}
