package nl.lokaledemocratie.quickscan.access.token;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A key that somebody of the staff made for a program. The key itself is not in it. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    public static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String hash;

    @Column(nullable = false)
    private String scopes;

    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Nullable
    @Column(name = "used_on")
    private LocalDate usedOn;

    @Nullable
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected AccessToken() {}

    AccessToken(String username, NewToken token, String hash, LocalDate today) {
        id = UUID.randomUUID();
        this.username = username;
        name = token.name();
        this.hash = hash;
        scopes = TokenScope.write(token.scopes());
        madeOn = today;
        lastDay = token.lastDay();
    }

    public UUID id() {
        return id;
    }

    /** Of the account that it works for. */
    public String username() {
        return username;
    }

    /** What its maker calls it. */
    public String name() {
        return name;
    }

    public Set<TokenScope> scopes() {
        return TokenScope.read(scopes);
    }

    /** The same as they are written, in order. */
    public List<String> scopeKeys() {
        return List.of(scopes.split(" "));
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** The last day on which it works. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The last day on which a program used it. */
    public Optional<LocalDate> usedOn() {
        return Optional.ofNullable(usedOn);
    }

    /** When it was withdrawn. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isActive(LocalDate today) {
        return endedOn == null && !today.isAfter(lastDay);
    }

    void end(LocalDate today) {
        endedOn = today;
    }
}
