package nl.lokaledemocratie.quickscan.research.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.SentKey;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.research.ResearchGrant;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the griffier gives researchers leave to have the answers of a closed scan, takes it back, and sees what they fetched. */
@Path("/scans/{id}/onderzoek")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ResearchPages {

    private static final String GIVE = "geef";
    private static final String REVOKE = "intrek";

    @CheckedTemplate(basePath = "research")
    static class Templates {
        static native TemplateInstance research(
                Scan scan,
                ResearchView view,
                String rule,
                GrantForm form,
                List<GrantForm.Problem> problems,
                LocalDate today,
                LocalDate latest,
                String notice,
                boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ResearchGrants grants;

    @Inject
    ResearchDownload download;

    @Inject
    CurrentUser user;

    @Inject
    SiteConfig site;

    @Inject
    UriInfo request;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return page(reachable.getOwn(id), GrantForm.EMPTY, List.of(), notice.orElse(""));
    }

    @POST
    @Audited(Act.RESEARCH_GRANT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") UUID id,
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm("onderzoeker") @DefaultValue("") String researcher,
            @RestForm("doel") @DefaultValue("") String purpose,
            @RestForm("tot") @DefaultValue("") String until,
            @RestForm("toestemming") @DefaultValue("") String grant) {
        Scan scan = reachable.getOwn(id);
        if (action.equals(REVOKE)) {
            boolean revoked =
                    SentKey.parse(grant).filter(key -> grants.revoke(id, key)).isPresent();
            return to(scan, revoked ? "?melding=ingetrokken" : "");
        }
        return action.equals(GIVE) ? give(scan, new GrantForm(researcher, purpose, until)) : to(scan, "");
    }

    private Response give(Scan scan, GrantForm form) {
        List<GrantForm.Problem> problems = form.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return RefusedForm.with(page(scan, form, problems, ""));
        }
        if (grants.isBarred(scan.id())) {
            return to(scan, "");
        }
        if (grants.list(scan.id()).size() >= ResearchGrants.MOST) {
            return RefusedForm.with(page(scan, form, List.of(), "vol"));
        }
        grants.give(scan.id(), form.researcher(), form.purpose(), form.day().orElseThrow(), user.getDisplayName());
        return to(scan, "?melding=gegeven");
    }

    /** The file of a group, for the griffier, under leave that was given; without it back to the page. */
    @GET
    @Audited(Act.RESEARCH_FETCH)
    @Path("{item}/{group}.zip")
    @Produces("application/zip")
    public Response file(@PathParam("id") UUID id, @PathParam("item") String grant, @PathParam("group") String group) {
        Scan scan = reachable.getOwn(id);
        return SentKey.parse(grant)
                .flatMap(key -> grants.findActive(id, key))
                .flatMap(active -> download.find(scan, active, group, false))
                .orElseGet(() -> to(scan, ""));
    }

    private TemplateInstance page(Scan scan, GrantForm form, List<GrantForm.Problem> problems, String notice) {
        LocalDate today = LocalDate.now(clock);
        return Templates.research(
                scan,
                new ResearchView(
                        download.groups(scan),
                        grants.list(scan.id()).stream()
                                .map(grant -> shown(grant, today))
                                .toList(),
                        download.wipedOn(scan),
                        grants.isBarred(scan.id())),
                ResearchView.rule(download.language()),
                form,
                problems,
                today,
                GrantForm.latest(today),
                notice,
                scan.fictional());
    }

    private ResearchView.Grant shown(ResearchGrant grant, LocalDate today) {
        boolean active = grant.isActive(today);
        return new ResearchView.Grant(
                grant,
                active,
                grant.link()
                        .filter(link -> active)
                        .map(link -> site.address()
                                .orElseGet(request::getBaseUri)
                                .resolve("/onderzoek/" + link)
                                .toString())
                        .orElse(""));
    }

    private static Response to(Scan scan, String query) {
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/onderzoek" + query))
                .build();
    }
}
