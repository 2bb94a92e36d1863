package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.web.Choosing.Chosen;
import org.jboss.resteasy.reactive.RestQuery;

/** One topic of the comparison on a map of the Netherlands. */
@Path("/vergelijken/kaart")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class MapPages {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance map(MapView view, boolean fictional);
    }

    @Inject
    Choosing choosing;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance map(@Context UriInfo address, @RestQuery("onderwerp") Optional<String> asked) {
        Optional<Chosen> chosen = choosing.choose(address);
        if (chosen.isEmpty()) {
            return ComparisonPages.Templates.nothing();
        }
        Choice choice = chosen.get().choice();
        ComparedTable table = choosing.table(chosen.get());
        Topic topic = choice.topic(table.topics(), asked.filter(key -> !key.isBlank()));
        return Templates.map(
                MapView.of(choice, table, topic, choosing.ground(chosen.get(), table)), table.isFictional());
    }
}
