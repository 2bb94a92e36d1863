package nl.lokaledemocratie.quickscan.access.token.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.access.token.AccessToken;
import nl.lokaledemocratie.quickscan.access.token.AccessTokens;
import nl.lokaledemocratie.quickscan.access.token.NewToken;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.TypedDay;

/**
 * The form that makes a key, as it is filled in.
 *
 * @param rights the keys of those that were ticked
 * @param until  as typed or chosen
 */
public record TokenForm(String name, List<String> rights, String until, Optional<Problem> problem) {

    private static final int USUAL_DAYS = 90;

    public TokenForm {
        rights = List.copyOf(rights);
    }

    /** What can be wrong, in the order in which it is said. */
    public enum Problem {
        NAME,
        RIGHTS,
        DAY,
        MANY
    }

    /** Nothing filled in but a day. */
    static TokenForm blank(LocalDate today) {
        return new TokenForm("", List.of(), today.plusDays(USUAL_DAYS).toString(), Optional.empty());
    }

    static TokenForm of(MultivaluedMap<String, String> sent) {
        return new TokenForm(
                text(sent, "naam"), sent.getOrDefault("recht", List.of()), text(sent, "tot"), Optional.empty());
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return CleanText.line(Optional.ofNullable(sent.getFirst(field)).orElse(""));
    }

    /** With the first thing that is wrong in it. */
    TokenForm checked(List<TokenScope> offered, LocalDate today) {
        if (name.isEmpty() || name.length() > AccessToken.LONGEST_NAME) {
            return with(Problem.NAME);
        }
        if (scopes().isEmpty() || !offered.containsAll(scopes())) {
            return with(Problem.RIGHTS);
        }
        return day().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(AccessTokens.MOST_DAYS)))
                .map(day -> this)
                .orElseGet(() -> with(Problem.DAY));
    }

    /** The same where there are too many keys already. */
    TokenForm tooMany() {
        return with(Problem.MANY);
    }

    private TokenForm with(Problem found) {
        return new TokenForm(name, rights, until, Optional.of(found));
    }

    public boolean isRefused() {
        return problem.isPresent();
    }

    public boolean has(String key) {
        return rights.contains(key);
    }

    /** Whether this is what is to be mended. */
    public boolean isAbout(String what) {
        return problem.filter(found -> found.name().equals(what)).isPresent();
    }

    NewToken token() {
        return new NewToken(name, scopes(), day().orElseThrow());
    }

    private Set<TokenScope> scopes() {
        return rights.stream().flatMap(key -> TokenScope.find(key).stream()).collect(Collectors.toSet());
    }

    private Optional<LocalDate> day() {
        return TypedDay.parse(until);
    }
}
