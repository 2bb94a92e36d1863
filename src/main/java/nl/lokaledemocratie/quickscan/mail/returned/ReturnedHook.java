package nl.lokaledemocratie.quickscan.mail.returned;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * Where a mail provider tells which letters came back: {@code POST} with {@code Authorization: Bearer SECRET} and a {@link ReturnedList}. It is
 * not there unless a secret is configured. It answers the same whether an address is known here or not.
 */
@ApplicationScoped
public class ReturnedHook {

    /** The address. */
    static final String PATH = "/mail/teruggekomen";

    private static final Logger LOG = Logger.getLogger(ReturnedHook.class);

    private static final int MAX_BYTES = 256 << 10;
    private static final int DONE = 204;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 503;

    private final ReturnedLetters letters;
    private final Optional<ReturnedSecret> secret;

    @Inject
    ReturnedHook(ReturnedConfig config, ReturnedLetters letters) {
        this.letters = letters;
        this.secret = config.secretFile().map(ReturnedSecret::read);
    }

    void register(@Observes Router router) {
        secret.ifPresent(
                shown -> router.post(PATH).blockingHandler(request -> end(request, answer(request, shown)), false));
    }

    private int answer(RoutingContext request, ReturnedSecret expected) {
        if (!expected.isShownBy(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            return UNAUTHORIZED;
        }
        Buffer body = request.body().buffer();
        if (body != null && body.length() > MAX_BYTES) {
            return TOO_LARGE;
        }
        Optional<ReturnedList> told = body == null ? Optional.empty() : ReturnedList.read(body);
        if (told.isEmpty()) {
            return BAD_REQUEST;
        }
        if (!letters.note(told.get().forGood())) {
            return BUSY;
        }
        LOG.info("A mail provider told of letters that came back");
        return DONE;
    }

    private static void end(RoutingContext request, int status) {
        request.response().setStatusCode(status);
        if (status == UNAUTHORIZED) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        } else if (status == BUSY) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (status == DONE) {
            request.response().end();
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(new JsonObject()
                            .put("status", status)
                            .put("title", title(status))
                            .encode());
        }
    }

    private static String title(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "Show the secret as Authorization: Bearer";
            case TOO_LARGE -> "At most " + MAX_BYTES + " bytes";
            case BUSY -> "Others are being noted: try again";
            default ->
                "Expected {\"returned\":[{\"address\":\"...\",\"kind\":\"hard\" or \"soft\"}]}, at most "
                        + ReturnedList.MOST;
        };
    }
}
