package nl.lokaledemocratie.quickscan.administration;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import io.smallrye.health.SmallRyeHealthReporter;

/** The state of the parts of this instance, as the health endpoints report it. */
@ApplicationScoped
class ServiceHealth {

    /** One part that is checked. */
    public record Part(String name, boolean up) {}

    @Inject
    SmallRyeHealthReporter reporter;

    List<Part> parts() {
        return reporter.getHealth().getPayload().getJsonArray("checks").stream()
                .map(JsonValue::asJsonObject)
                .map(ServiceHealth::part)
                .toList();
    }

    private static Part part(JsonObject check) {
        return new Part(check.getString("name"), "UP".equals(check.getString("status")));
    }
}
