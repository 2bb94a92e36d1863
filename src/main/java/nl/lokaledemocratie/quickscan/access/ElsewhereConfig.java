package nl.lokaledemocratie.quickscan.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of signing in at one's own organisation, by OpenID Connect. Without an issuer there is nothing of it. */
@ConfigMapping(prefix = "quickscan.oidc")
public interface ElsewhereConfig {

    /** Address of who tells who somebody is, such as {@code https://login.example.org/realms/staff}. */
    Optional<String> issuer();

    /** As what this service is known there. */
    Optional<String> clientId();

    /** A file that holds the secret of the client and nothing else. */
    Optional<Path> secretFile();

    /** A PEM file with a private key (PKCS 8), by which the client proves who it is instead ({@code private_key_jwt}). */
    Optional<Path> keyFile();

    /** How the page to sign in calls it. */
    @WithDefault("uw organisatie")
    String name();

    /** What else is asked for, beside {@code openid}; with commas. */
    @WithDefault("profile")
    String scopes();

    /** The level of assurance that is asked for and must be told ({@code acr}); any when there is none. */
    Optional<String> acr();

    /** The claim with what somebody is there: one text or more; inside others with slashes, as in {@code realm_access/roles}. */
    @WithDefault("roles")
    String roleClaim();

    /** Which value of it gives which role: griffier, adviseur or beheerder. */
    Map<String, String> roles();

    /** The claim with the organisation of a griffier. */
    @WithDefault("organisation")
    String organisationClaim();

    /** Which value of it is which code of an organisation; a value that is not here is a code itself. */
    Map<String, String> organisations();

    /** Whether accounts of our own cannot sign in. */
    @WithDefault("false")
    boolean only();

    /** How far the clock there may be from ours. */
    @WithDefault("30s")
    Duration clockSkew();

    /** So many days after signing in last, keys for programs of who signs in there stop working. */
    @WithDefault("30")
    int keyDays();

    default boolean isOn() {
        return issuer().isPresent();
    }
}
