package nl.lokaledemocratie.quickscan.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;

/**
 * An account to be made.
 *
 * @param username     lower case letters, digits, point and hyphen
 * @param organisation code of the organisation, for a griffier and nobody else
 */
public record NewAccount(String username, String displayName, Role role, Optional<String> organisation) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,39}");
    private static final int MAX_DISPLAY_NAME = 80;

    public NewAccount {
        username = normalise(username);
        displayName = CleanText.line(displayName);
        if (!isUsername(username)) {
            throw new IllegalArgumentException("Not a user name: " + username);
        }
        if (!isDisplayName(displayName)) {
            throw new IllegalArgumentException("Not a display name: " + displayName);
        }
        if (organisation.isPresent() != (role == Role.CLERK)) {
            throw new IllegalArgumentException("A griffier has an organisation, others have none: " + username);
        }
    }

    /** Whether an account can have this name. */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** Whether an account can be called so on pages. */
    public static boolean isDisplayName(String text) {
        String line = CleanText.line(text);
        return !line.isEmpty() && line.length() <= MAX_DISPLAY_NAME;
    }

    /** User names are compared without regard to case, surrounding blanks and what is not seen. */
    public static String normalise(String username) {
        return CleanText.word(username).toLowerCase(Locale.ROOT);
    }
}
