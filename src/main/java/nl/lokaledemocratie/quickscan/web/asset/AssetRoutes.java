package nl.lokaledemocratie.quickscan.web.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Gives style sheets and scripts from memory, packed beforehand, on the thread of the connection. */
@ApplicationScoped
class AssetRoutes {

    /** Pages name the version in the address: another version is another address. */
    private static final String A_DAY = "public, immutable, max-age=86400";

    private static final int NOT_MODIFIED = 304;

    @Inject
    Assets assets;

    void register(@Observes Router router) {
        assets.names().forEach(name -> assets.find(name).ifPresent(file -> router.route("/" + name)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(request -> answer(request, file))));
    }

    private static void answer(RoutingContext request, Assets.File file) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, A_DAY)
                .putHeader(HttpHeaders.ETAG, file.content().tag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String kept = request.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (kept != null && kept.contains(file.content().tag())) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type());
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .end(Buffer.buffer(file.content().gzip()));
        } else {
            response.end(Buffer.buffer(file.content().plain()));
        }
    }
}
