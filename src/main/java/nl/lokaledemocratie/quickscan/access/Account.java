package nl.lokaledemocratie.quickscan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    /** The organisation of a griffier; null for the other roles. */
    @Column(name = "organisation_code")
    public String organisationCode;

    /** The password was made by somebody else and must be replaced at the first visit. */
    @Column(name = "one_time_password", nullable = false)
    public boolean oneTimePassword;

    /** Cannot sign in, and what is signed in stops working at the next request. */
    @Column(nullable = false)
    public boolean disabled;

    /** Raised to end all sessions of the account: at signing out, with a new password and when it is disabled. */
    @Column(name = "session_stamp", nullable = false)
    public int sessionStamp;

    void endSessions() {
        sessionStamp++;
    }

    public Role role() {
        return Role.get(role);
    }
}
