package nl.lokaledemocratie.quickscan.desk.flood;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.flood.Flood;
import nl.lokaledemocratie.quickscan.response.flood.Floods;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What came in during floods, to be set aside before closing or taken back. */
@Path("/scans/{id}/overloop")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FloodPages {

    private static final int MOST = 1_000_000;
    private static final String ASIDE = "opzij";
    private static final String SAVED = "bewaard";

    @CheckedTemplate(basePath = "floods")
    static class Templates {
        static native TemplateInstance floods(Scan scan, List<Flood> floods, Notice notice, boolean fictional);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE,
        SAVED,
        CHANGED
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Floods floods;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return page(reachable.getOpen(id), notice.filter(SAVED::equals).isPresent() ? Notice.SAVED : Notice.NONE);
    }

    /**
     * Sets one aside or takes it back.
     *
     * @param stood how it stood when the page was made
     */
    @POST
    @Audited(Act.FLOOD_DECIDE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") UUID id,
            @RestForm("nummer") @DefaultValue("") String number,
            @RestForm("eerder") @DefaultValue("") String stood,
            @RestForm("actie") @DefaultValue("") String action) {
        Scan scan = reachable.getOpen(id);
        int flood = WholeNumber.parse(number, 1, MOST).orElseThrow(NotFoundException::new);
        try {
            floods.setAside(id, flood, stood.equals(ASIDE), action.equals(ASIDE));
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(scan, Notice.CHANGED))
                    .build();
        }
        return Response.seeOther(URI.create("/scans/" + id + "/overloop?melding=" + SAVED))
                .build();
    }

    private TemplateInstance page(Scan scan, Notice notice) {
        return Templates.floods(scan, floods.listOpen(scan), notice, scan.fictional());
    }
}
