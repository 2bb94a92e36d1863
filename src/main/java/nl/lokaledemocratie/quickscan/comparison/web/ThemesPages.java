package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.web.Choosing.Chosen;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Now and wish of every topic side by side, a small chart for each. */
@Path("/vergelijken")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class ThemesPages {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance themes(ThemesView view, boolean fictional);
    }

    @Inject
    Choosing choosing;

    @Inject
    Page page;

    /** @param sheet which part of the organisations, where there are many */
    @GET
    @Path("themas")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance themes(@Context UriInfo address, @RestQuery("blad") Optional<String> sheet) {
        Optional<Chosen> chosen = choosing.choose(address);
        if (chosen.isEmpty()) {
            return ComparisonPages.Templates.nothing();
        }
        ThemesView view = view(chosen.get(), sheet);
        return Templates.themes(
                view, view.lines().stream().anyMatch(line -> line.scan().fictional()));
    }

    /** The same as a picture, with one, two or three charts side by side. */
    @GET
    @Path("themas.svg")
    @Produces("image/svg+xml")
    public Response picture(
            @Context UriInfo address,
            @RestQuery("blad") Optional<String> sheet,
            @RestQuery("naast-elkaar") Optional<String> columns) {
        Chosen chosen = choosing.choose(address).orElseThrow(NotFoundException::new);
        int across = Choice.columns(columns);
        return Response.ok(view(chosen, sheet).picture(page.getLocale(), across))
                .build();
    }

    private ThemesView view(Chosen chosen, Optional<String> sheet) {
        Choice choice = chosen.choice();
        ComparedTable now = choosing.table(
                chosen, new ComparedView(choice.group().key(), choice.topics().level(), Aspect.NOW));
        ComparedTable wish = choosing.table(
                chosen, new ComparedView(choice.group().key(), choice.topics().level(), Aspect.WISH));
        return ThemesView.of(choice, now, wish, Choice.sheet(ThemesView.sheets(now), sheet));
    }
}
