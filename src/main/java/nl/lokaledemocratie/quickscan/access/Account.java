package nl.lokaledemocratie.quickscan.access;

import java.time.LocalDate;
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
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    /** Key of the {@link Role}. */
    @Column(nullable = false)
    private String role;

    @Nullable
    @Column(name = "organisation_code")
    private String organisationCode;

    /** The password was made by somebody else and must be replaced at the first visit. */
    @Column(name = "one_time_password", nullable = false)
    private boolean oneTimePassword;

    /** Cannot sign in, and what is signed in stops working at the next request. */
    @Column(nullable = false)
    private boolean disabled;

    /** Raised to end all sessions of the account: at signing out, with a new password and when it is disabled. */
    @Column(name = "session_stamp", nullable = false)
    private int sessionStamp;

    /** Signs in with a code after the password. */
    @Column(name = "second_step", nullable = false)
    private boolean secondStep;

    /** When who signs in elsewhere last showed there what they may; none when the account has a password of ours. */
    @Nullable
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    protected Account() {}

    Account(NewAccount account, String passwordHash, boolean oneTimePassword) {
        username = account.username();
        displayName = account.displayName();
        role = account.role().key();
        organisationCode = account.organisation().orElse(null);
        this.passwordHash = passwordHash;
        this.oneTimePassword = oneTimePassword;
    }

    /** The organisation of a griffier; the other roles have none. */
    public Optional<String> organisationCode() {
        return Optional.ofNullable(organisationCode);
    }

    /** Gives it a password; whoever is signed in with another must sign in again. */
    void changePassword(String hash, boolean oneTime) {
        passwordHash = hash;
        oneTimePassword = oneTime;
        endSessions();
    }

    /** Lets it sign in or not; what is signed in stops working at the next request. */
    void setDisabled(boolean disabled) {
        this.disabled = disabled;
        if (disabled) {
            endSessions();
        }
    }

    /** Gives it another name, role and organisation. */
    void change(NewAccount wanted) {
        displayName = wanted.displayName();
        role = wanted.role().key();
        organisationCode = wanted.organisation().orElse(null);
        endSessions();
    }

    /** Follows what was told elsewhere; with something else than before, whoever is signed in must sign in again. */
    void confirm(NewAccount told, LocalDate day) {
        if (!is(told)) {
            change(told);
        }
        confirmedOn = day;
    }

    /** Whether name, role and organisation are these. */
    public boolean is(NewAccount other) {
        return displayName.equals(other.displayName())
                && role() == other.role()
                && organisationCode().equals(other.organisation());
    }

    /** Who uses it signs in at the own organisation and has no password here. */
    public boolean elsewhere() {
        return confirmedOn != null;
    }

    /** Whether it signs in elsewhere and did so on this day or later. */
    boolean isConfirmedSince(LocalDate day) {
        return confirmedOn != null && !confirmedOn.isBefore(day);
    }

    /** With or without a second step from the next signing in on. */
    void setSecondStep(boolean secondStep) {
        this.secondStep = secondStep;
    }

    void endSessions() {
        sessionStamp++;
    }

    public Role role() {
        return Role.get(role);
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean oneTimePassword() {
        return oneTimePassword;
    }

    public boolean disabled() {
        return disabled;
    }

    public boolean secondStep() {
        return secondStep;
    }

    public int sessionStamp() {
        return sessionStamp;
    }
}
