package nl.lokaledemocratie.quickscan.openanswer.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.TypedDay;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.words.WordsTerm;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** Until when the words of a closed scan are kept: another day, or wiping them at once. */
@Path("/scans/{id}/antwoorden")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TermPages {

    @CheckedTemplate(basePath = "openanswers")
    static class Templates {
        static native TemplateInstance term(
                Scan scan, WordsTerm term, LocalDate first, String typed, String problem, boolean fictional);

        static native TemplateInstance wipe(Scan scan, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    WordsTerms terms;

    @Inject
    Clock clock;

    @GET
    @Path("termijn")
    public Response term(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return find(scan)
                .map(term -> Response.ok(term(scan, term, term.wipeOn().toString(), ""))
                        .build())
                .orElseGet(() -> to(scan, ""));
    }

    /** @param stood the day that was shown */
    @POST
    @Audited(Act.WORDS_TERM)
    @Path("termijn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id,
            @RestForm("dag") @DefaultValue("") String day,
            @RestForm("eerder") @DefaultValue("") String stood) {
        Scan scan = reachable.getOwn(id);
        Optional<WordsTerm> found = find(scan);
        if (found.isEmpty()) {
            return to(scan, "");
        }
        WordsTerm term = found.get();
        if (!term.wipeOn().toString().equals(stood)) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(term(scan, term, day, "CHANGED"))
                    .build();
        }
        Optional<LocalDate> typed =
                TypedDay.parse(day).filter(chosen -> !chosen.isBefore(first()) && !chosen.isAfter(term.latest()));
        if (typed.isEmpty()) {
            return RefusedForm.with(term(scan, term, day, "DAY"));
        }
        terms.change(id, typed.get());
        return to(scan, "?melding=bewaard");
    }

    @GET
    @Path("wissen")
    public Response mayWipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return find(scan).isPresent()
                ? Response.ok(Templates.wipe(scan, scan.fictional())).build()
                : to(scan, "");
    }

    /** Wipes the words; those that are wiped already are what was asked for. */
    @POST
    @Audited(Act.WORDS_WIPE)
    @Path("wissen")
    public Response wipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        terms.wipe(id);
        return to(scan, "?melding=gewist");
    }

    private Optional<WordsTerm> find(Scan scan) {
        return terms.find(scan.id()).filter(term -> !term.ended());
    }

    private LocalDate first() {
        return LocalDate.now(clock).plusDays(1);
    }

    private TemplateInstance term(Scan scan, WordsTerm term, String typed, String problem) {
        return Templates.term(scan, term, first(), typed, problem, scan.fictional());
    }

    private static Response to(Scan scan, String query) {
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/antwoorden" + query))
                .build();
    }
}
