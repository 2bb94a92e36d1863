package nl.lokaledemocratie.quickscan.access.token;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a key is going to be.
 *
 * @param name    of 1 to {@link AccessToken#LONGEST_NAME} characters
 * @param scopes  at least one
 * @param lastDay the last day on which it works
 */
public record NewToken(String name, Set<TokenScope> scopes, LocalDate lastDay) {

    public NewToken {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || name.length() > AccessToken.LONGEST_NAME) {
            throw new IllegalArgumentException("A name of 1 to " + AccessToken.LONGEST_NAME + " characters is needed");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A key that lets nothing be done");
        }
    }
}
