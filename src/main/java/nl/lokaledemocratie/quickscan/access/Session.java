package nl.lokaledemocratie.quickscan.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cookie of somebody who is signed in says.
 *
 * @param stamp the {@link Account#sessionStamp} at signing in; the session ends when the account has another
 */
public record Session(String username, int stamp) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(.+)");

    public static Session of(Account account) {
        return new Session(account.username(), account.sessionStamp());
    }

    public static Optional<Session> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Session(matcher.group(2), Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    public String text() {
        return stamp + ":" + username;
    }
}
