package nl.lokaledemocratie.quickscan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.Test;

/** Who asks while the service stops is told so by the page or problem of every other failure. */
class RunningRequestsTest {

    @Test
    void leavesTheWordsToWhoAnswersFailures() throws Exception {
        RunningRequests running = new RunningRequests();
        running.config = (OperationConfig) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {OperationConfig.class},
                (proxy, method, arguments) -> Duration.ZERO);
        Filters filters = new Filters();
        running.register(filters);
        Vertx vertx = Vertx.vertx();
        try {
            Router router = Router.router(vertx);
            router.route().order(Integer.MIN_VALUE).failureHandler(failed -> failed.response()
                    .setStatusCode(failed.statusCode())
                    .end("even niet"));
            router.route().handler(filters.getFilters().get(0).getHandler());
            router.route().handler(request -> request.response().end("goed"));
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(router)
                    .listen(0, "localhost")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);

            assertThat(ask(server).body()).isEqualTo("goed");
            running.stop(new ShutdownDelayInitiatedEvent());
            assertThat(ask(server).statusCode()).isEqualTo(503);
            assertThat(ask(server).body()).isEqualTo("even niet");
        } finally {
            vertx.close();
        }
    }

    private static HttpResponse<String> ask(HttpServer server) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
