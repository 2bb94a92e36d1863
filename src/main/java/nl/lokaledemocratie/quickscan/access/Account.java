package nl.lokaledemocratie.quickscan.access;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** Somebody of the staff who can sign in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    public String username;

    @Column(name = "display_name", nullable = false)
    public String displayName;

    @Column(name = "password_hash", nullable = false)
    public String passwordHash;

    /** Key of the {@link Role}. */
    @Column(nullable = false)
    public String role;

    @Nullable
    @Column(name = "organisation_code")
    private String organisationCode;

    /** The password was made by somebody else and must be replaced at the first visit. */
    @Column(name = "one_time_password", nullable = false)
    public boolean oneTimePassword;

    /** Cannot sign in, and what is signed in stops working at the next request. */
    @Column(nullable = false)
    public boolean disabled;

    /** Raised to end all sessions of the account: at signing out, with a new password and when it is disabled. */
    @Column(name = "session_stamp", nullable = false)
    public int sessionStamp;

    protected Account() {}

    Account(NewAccount account, String passwordHash) {
        username = account.username();
        displayName = account.displayName();
        role = account.role().key();
        organisationCode = account.organisation().orElse(null);
        this.passwordHash = passwordHash;
    }

    /** The organisation of a griffier; the other roles have none. */
    public Optional<String> organisationCode() {
        return Optional.ofNullable(organisationCode);
    }

    void endSessions() {
        sessionStamp++;
    }

    public Role role() {
        return Role.get(role);
    }
}
