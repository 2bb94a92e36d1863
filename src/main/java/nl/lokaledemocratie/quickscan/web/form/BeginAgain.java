package nl.lokaledemocratie.quickscan.web.form;

import java.util.Optional;

import io.vertx.ext.web.RoutingContext;

/** Knows forms that are part of something bigger, which a cookie holds: without that cookie it is no use to send them once more. */
public interface BeginAgain {

    /** Where to begin again; empty when the form of this request can be sent once more. */
    Optional<String> address(RoutingContext request);
}
