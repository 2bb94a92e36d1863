package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.Place;
import nl.lokaledemocratie.quickscan.comparison.web.Choosing.Chosen;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Closed scans side by side: one questionnaire version and one group at a time, never in the order of a score. */
@Path("/vergelijken")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class ComparisonPages {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance compare(ComparisonView view, boolean fictional);

        static native TemplateInstance place(PlaceView view, boolean fictional);

        static native TemplateInstance nothing();
    }

    @Inject
    Choosing choosing;

    @Inject
    Page page;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance compare(@Context UriInfo address) {
        Optional<Chosen> chosen = choosing.choose(address);
        if (chosen.isEmpty()) {
            return Templates.nothing();
        }
        ComparedTable table = choosing.table(chosen.get());
        return Templates.compare(
                ComparisonView.of(chosen.get().choice(), table, chosen.get().left(table), page.getLocale()),
                table.isFictional());
    }

    /** The gaps of the same table as a picture, with one, two or three charts side by side. */
    @GET
    @Path("grafiek.svg")
    @Produces("image/svg+xml")
    public Response picture(@Context UriInfo address, @RestQuery("naast-elkaar") Optional<String> columns) {
        Chosen chosen =
                choosing.choose(address).filter(one -> one.choice().isGap()).orElseThrow(NotFoundException::new);
        int across = Choice.columns(columns);
        return Response.ok(GapPicture.of(chosen.choice(), choosing.table(chosen), page.getLocale(), across))
                .build();
    }

    /** One organisation beside the others of the same table. */
    @GET
    @Path("naast")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance place(
            @Context UriInfo address, @RestQuery("organisatie") @DefaultValue("") String organisation) {
        Optional<Chosen> chosen = choosing.choose(address);
        if (chosen.isEmpty()) {
            return Templates.nothing();
        }
        ComparedTable table = choosing.table(chosen.get());
        ComparedTable.Row row = table.rows().stream()
                .filter(one ->
                        organisation.isEmpty() || one.scan().organisation().equals(organisation))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.place(
                PlaceView.of(chosen.get().choice(), row, Place.listOf(table, row, AnalysisSettings.STANDARD)),
                table.isFictional());
    }
}
