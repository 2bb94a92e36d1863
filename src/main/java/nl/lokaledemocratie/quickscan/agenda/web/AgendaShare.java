package nl.lokaledemocratie.quickscan.agenda.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.agenda.SharedAgendas;
import nl.lokaledemocratie.quickscan.agenda.SharedAgendas.Shared;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the griffier lets others read the agenda, by an address of its own, and takes it back. */
@Path("/scans/{id}/agenda/delen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AgendaShare {

    private static final String SHARE = "deel";
    private static final String WITHDRAW = "intrekken";
    private static final String SAVED = "bewaard";

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance share(
                Scan scan,
                Optional<Shared> shared,
                String address,
                String version,
                boolean open,
                boolean saved,
                boolean changed,
                boolean fictional);
    }

    @Inject
    AgendaScans scans;

    @Inject
    SharedAgendas agendas;

    @Inject
    OnlineEditions editions;

    @Inject
    SiteConfig site;

    @Inject
    UriInfo request;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return page(scans.get(id), notice.filter(SAVED::equals).isPresent(), false);
    }

    @POST
    @Audited(Act.AGENDA_SHARE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") UUID id,
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = scans.get(id);
        Predicate<Optional<Shared>> asSeen = now -> FormVersion.isSeen(version, fields(now));
        String here = "/scans/" + id + "/agenda/delen";
        try {
            switch (action) {
                case SHARE -> agendas.share(id, asSeen);
                case WITHDRAW -> agendas.withdraw(id, asSeen);
                default -> {
                    return Response.seeOther(URI.create(here)).build();
                }
            }
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(scan, false, true))
                    .build();
        }
        return Response.seeOther(URI.create(here + "?melding=" + SAVED)).build();
    }

    private TemplateInstance page(Scan scan, boolean saved, boolean changed) {
        Optional<Shared> shared = agendas.find(scan.id());
        return Templates.share(
                scan,
                shared,
                shared.map(found -> site.address()
                                .orElseGet(request::getBaseUri)
                                .resolve("/agenda/" + found.link())
                                .toString())
                        .orElse(""),
                FormVersion.of(fields(shared)).text(),
                editions.findPublic(scan.id()).isPresent(),
                saved,
                changed,
                scan.fictional());
    }

    private static List<FormField> fields(Optional<Shared> shared) {
        return List.of(new FormField("adres", "", shared.map(Shared::link).orElse("")));
    }
}
