package nl.lokaledemocratie.quickscan.access.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.access.Role;

/** What a key lets a program do: reading or writing in one area. Writing does not let it read. */
public enum TokenScope {
    ORGANISATIONS_READ("organisaties:lezen", Role.values()),
    QUESTIONNAIRES_READ("vragenlijsten:lezen", Role.values()),
    PROGRAMMES_READ("programmas:lezen", Role.ADVISOR),
    SCANS_READ("scans:lezen", Role.CLERK),
    SCANS_WRITE("scans:schrijven", Role.CLERK),
    RESULTS_READ("resultaten:lezen", Role.CLERK, Role.ADVISOR),
    EXPORTS_READ("exports:lezen", Role.CLERK, Role.ADVISOR),
    COMPARISONS_READ("vergelijkingen:lezen", Role.ADVISOR),
    REPORTS_READ("rapporten:lezen", Role.CLERK, Role.ADVISOR),
    REPORTS_WRITE("rapporten:schrijven", Role.CLERK, Role.ADVISOR),
    AGENDA_READ("agenda:lezen", Role.CLERK),
    AGENDA_WRITE("agenda:schrijven", Role.CLERK),
    LOG_READ("logboek:lezen", Role.values());

    private static final String BETWEEN = " ";

    private final String key;
    private final Set<Role> roles;

    TokenScope(String key, Role... roles) {
        this.key = key;
        this.roles = Set.of(roles);
    }

    /** As it stands in pages, documents and the database, such as {@code scans:lezen}. */
    public String key() {
        return key;
    }

    /** Whether somebody with this role can lend it. */
    public boolean isOf(Role role) {
        return roles.contains(role);
    }

    /** Those that somebody with this role can lend. */
    public static List<TokenScope> of(Role role) {
        return Arrays.stream(values()).filter(scope -> scope.isOf(role)).toList();
    }

    public static Optional<TokenScope> find(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }

    static String write(Collection<TokenScope> scopes) {
        return Arrays.stream(values())
                .filter(scopes::contains)
                .map(TokenScope::key)
                .collect(Collectors.joining(BETWEEN));
    }

    /** One that is not known any more lets nothing be done. */
    static Set<TokenScope> read(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .flatMap(key -> find(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
