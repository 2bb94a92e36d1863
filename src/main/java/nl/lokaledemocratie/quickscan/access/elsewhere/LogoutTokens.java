package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the issuer sends when somebody signed out there: signed by it, for us, lately, an event of that kind, and no token with which
 * somebody signs in.
 */
@ApplicationScoped
class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int OLDEST_SECONDS = 300;
    private static final int LONGEST_MILLIS = 5_000;

    @Inject
    ElsewhereConfig config;

    @Inject
    ObjectMapper json;

    @Nullable
    private volatile JwtConsumer reader;

    /**
     * Who signed out; empty when it is no such token.
     *
     * @throws IssuerAwayException when its keys cannot be had
     */
    Optional<String> subject(String token) {
        try {
            JwtClaims claims = reader().processToClaims(token);
            return isOfSigningOut(claims) ? Optional.of(claims.getSubject()) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException e) {
            if (e.getCause() instanceof UnresolvableKeyException away && away.getCause() instanceof IOException) {
                throw new IssuerAwayException("the keys of the issuer cannot be had", e);
            }
            LOG.debug("Something that is no token of the issuer was sent to where it tells who signed out");
            return Optional.empty();
        }
    }

    private static boolean isOfSigningOut(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof Map<?, ?> events
                && events.get(EVENT) instanceof Map<?, ?>
                && !claims.hasClaim("nonce");
    }

    private JwtConsumer reader() {
        JwtConsumer made = reader;
        if (made == null) {
            made = make();
            reader = made;
        }
        return made;
    }

    private JwtConsumer make() {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(fetched()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedIssuer(config.issuer().orElseThrow())
                .setExpectedAudience(config.clientId().orElseThrow())
                .setRequireSubject()
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setIssuedAtRestrictions(
                        (int) config.clockSkew().toSeconds(),
                        OLDEST_SECONDS + (int) config.clockSkew().toSeconds())
                .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                .build();
    }

    /** Asked for anew at most once a minute, whatever keys somebody makes up. */
    private HttpsJwks fetched() {
        Get get = new Get();
        get.setConnectTimeout(LONGEST_MILLIS);
        get.setReadTimeout(LONGEST_MILLIS);
        get.setRetries(0);
        HttpsJwks keys = new HttpsJwks(keys());
        keys.setSimpleHttpGet(get);
        keys.setRefreshReprieveThreshold(Duration.ofMinutes(1).toMillis());
        return keys;
    }

    /** Where the keys of the issuer are, by its own word. */
    private String keys() {
        String issuer = config.issuer().orElseThrow();
        try {
            URLConnection asked = URI.create(issuer + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            asked.setConnectTimeout(LONGEST_MILLIS);
            asked.setReadTimeout(LONGEST_MILLIS);
            try (InputStream told = asked.getInputStream()) {
                return json.readTree(told).required("jwks_uri").asText();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IssuerAwayException("the issuer tells nothing of itself", e);
        }
    }
}
