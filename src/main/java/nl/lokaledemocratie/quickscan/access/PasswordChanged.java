package nl.lokaledemocratie.quickscan.access;

/** An account got another password: what was opened with the one before ends with it. */
public record PasswordChanged(String username) {}
