package nl.lokaledemocratie.quickscan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** Says in every answer of the interface which version gave it, and what the answer depends on. */
@ApplicationScoped
public class ApiVersion {

    /** The full version; its first number stands in the address. */
    public static final String NUMBER = "1.0.0";

    static final String HEADER = "API-Version";

    private static final int BEFORE_OTHER_FILTERS = 20_000;
    private static final String VARY = "Authorization, Accept, Accept-Language";

    void register(@Observes Filters filters) {
        filters.register(ApiVersion::tell, BEFORE_OTHER_FILTERS);
    }

    private static void tell(RoutingContext request) {
        if (MachineAddress.is(request.request().path())) {
            request.addHeadersEndHandler(ignored ->
                    request.response().putHeader(HEADER, NUMBER).headers().add(HttpHeaders.VARY, VARY));
        }
        request.next();
    }
}
