package nl.lokaledemocratie.quickscan.access;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cookie of somebody who is signed in says.
 *
 * @param stamp the {@link Account#sessionStamp} at signing in; the session ends when the account has another
 * @param since when that was, to the second
 */
public record Session(String username, int stamp, Instant since) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,12}):(.+)");

    public static Session of(Account account, Instant now) {
        return new Session(account.username(), account.sessionStamp(), Instant.ofEpochSecond(now.getEpochSecond()));
    }

    public static Optional<Session> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Session(
                        matcher.group(3),
                        Integer.parseInt(matcher.group(1)),
                        Instant.ofEpochSecond(Long.parseLong(matcher.group(2)))))
                : Optional.empty();
    }

    public String text() {
        return stamp + ":" + since.getEpochSecond() + ":" + username;
    }
}
