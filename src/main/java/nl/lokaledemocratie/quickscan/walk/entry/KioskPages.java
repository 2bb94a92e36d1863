package nl.lokaledemocratie.quickscan.walk.entry;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkDrafts;
import nl.lokaledemocratie.quickscan.walk.WalkViews;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.channel.CameBy;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.walk.made.KioskMode;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A device for all, as on a market stall or in a library. Its pages measure by themselves whether anybody is there; where no script runs they
 * lead on after ten minutes without another page.
 */
@Path("/meedoen/{link}/kiosk")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class KioskPages {

    @CheckedTemplate(basePath = "entry")
    static class Templates {
        static native TemplateInstance rest(WalkFrame walk);
    }

    @Inject
    Walks walks;

    @Inject
    WalkViews views;

    @Inject
    KioskMode kiosk;

    @Inject
    WalkDrafts drafts;

    @Inject
    CameBy cameBy;

    /** Makes the device one for all, until the next day. */
    @GET
    public Response on(@PathParam("link") String link, @RestQuery(CameBy.NAME) Optional<String> channel) {
        Walk walk = walks.open(link);
        Response.ResponseBuilder start = Html.seeOther(walk.start()).cookie(kiosk.on(walk.start()));
        channel.flatMap(known -> cameBy.remember(walk.scan(), walk.start(), known))
                .ifPresent(start::cookie);
        return start.build();
    }

    /** Asks whether somebody is still there; who does not say so is wiped by the next page. */
    @GET
    @Path("rust")
    public Response rest(@PathParam("link") String link) {
        Walk walk = walks.underWay(link);
        return kiosk.isOn()
                ? Html.page(Response.Status.OK, Templates.rest(views.frame(walk)))
                : Html.seeOther(walk.start()).build();
    }

    /** The same as the button, for a page without scripts, which cannot press one. */
    @GET
    @Path("wissen")
    public Response wipeAfterRest(@PathParam("link") String link) {
        return wipe(link);
    }

    /** Makes the device as it was before somebody came; on any other device it does nothing. */
    @POST
    @Path("wissen")
    public Response wipe(@PathParam("link") String link) {
        Walk walk = walks.any(link);
        Response.ResponseBuilder start = Html.seeOther(walk.start());
        return kiosk.isOn()
                ? start.cookie(drafts.wipe(walk).toArray(NewCookie[]::new)).build()
                : start.build();
    }
}
