package nl.lokaledemocratie.quickscan.web.form;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.csrf.reactive.runtime.CsrfTokenUtils;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token of a form, which Quarkus checks (extension rest-csrf): whether the check let a request through, and a token for a page that
 * answers a request which it did not.
 */
@ApplicationScoped
class FormToken {

    private static final String FIELD = "csrf-token";
    private static final String VERIFIED = "csrf_token_verified";
    private static final String TOKEN = "csrf_token";
    private static final int SIZE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @ConfigProperty(name = "quarkus.rest-csrf.token-signature-key")
    Optional<String> signature;

    @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age")
    Duration life;

    static boolean isVerified(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(VERIFIED));
    }

    static boolean is(String field) {
        return FIELD.equals(field);
    }

    /** A token that this browser may send; the one it has stays, for the other pages that are open in it. */
    String give(RoutingContext request) {
        byte[] bytes = brought(request).orElseGet(FormToken::fresh);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.put(TOKEN, token);
        request.response()
                .addCookie(Cookie.cookie(FIELD, cookie(token))
                        .setPath("/")
                        .setMaxAge(life.toSeconds())
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
        return token;
    }

    private String cookie(String token) {
        return signature.map(key -> CsrfTokenUtils.signCsrfToken(token, key)).orElse(token);
    }

    private Optional<byte[]> brought(RoutingContext request) {
        Cookie cookie = request.request().getCookie(FIELD);
        try {
            return Optional.ofNullable(cookie)
                    .filter(any -> signature.isEmpty())
                    .map(any -> Base64.getUrlDecoder().decode(any.getValue()))
                    .filter(bytes -> bytes.length == SIZE);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] fresh() {
        byte[] bytes = new byte[SIZE];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
