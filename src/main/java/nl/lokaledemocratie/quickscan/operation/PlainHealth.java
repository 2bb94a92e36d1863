package nl.lokaledemocratie.quickscan.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Whether the service lives and is ready, without any detail, for a proxy that shares requests out; needs no worker. */
@ApplicationScoped
class PlainHealth {

    private static final String UP = "{\"status\":\"UP\"}";
    private static final String DOWN = "{\"status\":\"DOWN\"}";
    private static final int UNAVAILABLE = 503;

    @Inject
    DatabaseAnswers database;

    void register(@Observes Router router) {
        router.get("/q/health/live").handler(request -> answer(request, true));
        router.get("/q/health/ready").handler(request -> Future.fromCompletionStage(
                        database.ask(), request.vertx().getOrCreateContext())
                .onSuccess(answers -> answer(request, answers)));
    }

    private static void answer(RoutingContext request, boolean up) {
        if (!up) {
            request.response().setStatusCode(UNAVAILABLE);
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(up ? UP : DOWN);
    }
}
