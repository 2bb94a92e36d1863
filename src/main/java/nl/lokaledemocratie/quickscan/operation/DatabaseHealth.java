package nl.lokaledemocratie.quickscan.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells operators that the service is ready when its database answers. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements AsyncHealthCheck {

    @Inject
    DatabaseAnswers database;

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(() -> database.ask()).map(answers -> HealthCheckResponse.named(
                        "Database connections health check")
                .status(answers)
                .build());
    }
}
