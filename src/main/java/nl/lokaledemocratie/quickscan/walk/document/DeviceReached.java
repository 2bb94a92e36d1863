package nl.lokaledemocratie.quickscan.walk.document;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.web.RecentPlaces;
import nl.lokaledemocratie.quickscan.web.RemotePlace;
import org.jboss.resteasy.reactive.RestForm;

/** Hears from devices which steps somebody saw since the last time: no cookie, no key of a sheet and no answer comes with it. */
@Path("/meedoen/{link}/vragen/{audience}/gezien")
@PermitAll
@ApplicationScoped
public class DeviceReached {

    /** A device says so when its page is left and when it sends; from one address come those of a whole town hall. */
    private static final int OFTEN = 300;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Walks walks;
    private final StepIntake steps;
    private final RecentPlaces places = new RecentPlaces(OFTEN, WINDOW);

    @Inject
    DeviceReached(Walks walks, StepIntake steps) {
        this.walks = walks;
        this.steps = steps;
    }

    /** Who opens the address comes to where one begins. */
    @GET
    public Response back(@PathParam("link") String link) {
        return Html.seeOther(walks.open(link).start()).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hear(
            @PathParam("link") String link,
            @PathParam("audience") String key,
            @RestForm("stap") List<String> seen,
            @RestForm("taal") @DefaultValue("") String language,
            @Context HttpServerRequest request) {
        Walk walk = walks.open(link);
        Audience audience = walk.questionnaire().findAudience(key).orElseThrow(NotFoundException::new);
        if (!walk.questionnaire().languages().contains(language)) {
            throw new BadRequestException();
        }
        if (!audience.closed() && places.count(RemotePlace.of(request))) {
            Stream<String> all = Stream.concat(
                    Step.all(walk.questionnaire(), key).stream()
                            .map(step -> step.page().key()),
                    Stream.of(StepIntake.OVERVIEW));
            all.filter(seen::contains).forEach(step -> steps.take(walk.scan().id(), key, language, step));
        }
        return Response.noContent().build();
    }
}
