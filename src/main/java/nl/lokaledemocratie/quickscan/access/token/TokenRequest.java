package nl.lokaledemocratie.quickscan.access.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key as it came in. */
final class TokenRequest extends BaseAuthenticationRequest {

    private final String secret;

    TokenRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
