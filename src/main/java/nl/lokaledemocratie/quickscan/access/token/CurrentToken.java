package nl.lokaledemocratie.quickscan.access.token;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** The key of the present request. */
@RequestScoped
public class CurrentToken {

    static final String ATTRIBUTE = "nl.lokaledemocratie.token";

    @Inject
    SecurityIdentity identity;

    /** What a key lends. */
    record Lent(UUID id, Set<TokenScope> scopes) {}

    /**
     * Which key it is.
     *
     * @throws UnauthorizedException when the request brings none
     */
    public UUID id() {
        return lent().orElseThrow(UnauthorizedException::new).id();
    }

    /** Whether a program makes the request. */
    public boolean isPresent() {
        return lent().isPresent();
    }

    /** Whether the request brings a key that lends this. */
    public boolean lends(TokenScope scope) {
        return lent().filter(lent -> lent.scopes().contains(scope)).isPresent();
    }

    private Optional<Lent> lent() {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
