package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import org.jboss.logging.Logger;

/**
 * Where the issuer tells that somebody signed out there (OpenID Connect Back-Channel Logout 1.0): all sessions of that person end, at all
 * instances. It answers the same whether somebody is known here or not.
 */
@ApplicationScoped
class BackChannel {

    /** The address. */
    static final String PATH = "/inloggen/elders/afgemeld";

    private static final Logger LOG = Logger.getLogger(BackChannel.class);
    private static final int MAX_BYTES = 64 << 10;
    private static final int MAX_FIELDS = 10;
    private static final int DONE = 200;
    private static final int BAD_REQUEST = 400;
    private static final int AWAY = 503;

    /** Anybody can send something here, and looking at it may wait for the issuer: what is more at once has to come again. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    @Inject
    ElsewhereConfig config;

    @Inject
    LogoutTokens tokens;

    @Inject
    ElsewhereAccounts accounts;

    void register(@Observes Router router) {
        if (config.isOn()) {
            router.post(PATH)
                    .blockingHandler(
                            request -> request.response()
                                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                    .setStatusCode(answer(request))
                                    .end(),
                            false);
        }
    }

    private int answer(RoutingContext request) {
        Buffer body = request.body().buffer();
        if (body == null || body.length() > MAX_BYTES) {
            return BAD_REQUEST;
        }
        if (!turns.tryAcquire()) {
            return AWAY;
        }
        try {
            Optional<String> subject = token(body).flatMap(tokens::subject);
            subject.ifPresent(accounts::signOut);
            return subject.isPresent() ? DONE : BAD_REQUEST;
        } catch (IssuerAwayException e) {
            LOG.warnf("Could not check that somebody signed out elsewhere: %s", e.getMessage());
            return AWAY;
        } finally {
            turns.release();
        }
    }

    private static Optional<String> token(Buffer body) {
        return new QueryStringDecoder(body.toString(), StandardCharsets.UTF_8, false, MAX_FIELDS)
                .parameters().getOrDefault("logout_token", List.of()).stream().findFirst();
    }
}
