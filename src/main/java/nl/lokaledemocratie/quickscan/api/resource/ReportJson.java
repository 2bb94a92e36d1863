package nl.lokaledemocratie.quickscan.api.resource;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.api.order.Order;

/** A report that was ordered; where its file is stands there once it is made. */
record ReportJson(
        @JsonProperty("id") UUID id,
        @JsonProperty("scan") UUID scan,
        @JsonProperty("uitgave") String edition,
        @JsonProperty("taal") String language,
        @JsonProperty("status") Status status,
        @JsonProperty("links") Map<String, String> links) {

    private static final String ROOT = "/rapporten/";

    /** How far it is. */
    enum Status {
        @JsonProperty("bezig")
        WAITING,
        @JsonProperty("klaar")
        MADE,
        @JsonProperty("mislukt")
        FAILED
    }

    static ReportJson of(Order order) {
        String self = ROOT + order.id();
        Map<String, String> links = Links.of(Links.SELF, self, "resultaat", ResultJson.path(order.scan()));
        if (order.state() == Order.State.MADE) {
            links.putAll(Links.of("bestand", self + "/bestand"));
        }
        return new ReportJson(
                order.id(),
                order.scan(),
                order.edition().key(),
                order.language(),
                Status.valueOf(order.state().name()),
                links);
    }

    /** Where it is. */
    String self() {
        return Links.self(links);
    }
}
