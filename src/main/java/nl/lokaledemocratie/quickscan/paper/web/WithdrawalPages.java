package nl.lokaledemocratie.quickscan.paper.web;

import java.net.URI;
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
import nl.lokaledemocratie.quickscan.paper.PaperImport;
import nl.lokaledemocratie.quickscan.paper.TakenBatch;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import org.jboss.resteasy.reactive.RestForm;

/** Taking an import of paper answers back, whole: asks first. */
@Path("/scans/{id}/papier/intrekken/{batch}")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class WithdrawalPages {

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance withdraw(
                Scan scan, Questionnaire questionnaire, TakenBatch batch, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    PaperImport paper;

    @Inject
    PaperPages pages;

    /** Leads back to the list when the batch is not there any more. */
    @GET
    public Response ask(@PathParam("id") UUID id, @PathParam("batch") String number) {
        Scan scan = reachable.getOpen(id);
        return find(id, number)
                .map(batch -> Response.ok(Templates.withdraw(scan, questionnaires.of(scan), batch, scan.fictional())))
                .orElseGet(() -> Response.seeOther(URI.create("/scans/" + id + "/papier")))
                .build();
    }

    /**
     * Withdraws what the page showed and nothing else.
     *
     * @param receipt of the batch that was shown
     */
    @POST
    @Audited(Act.PAPER_WITHDRAW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, @RestForm("bon") @DefaultValue("") String receipt) {
        Scan scan = reachable.getOpen(id);
        return paper.withdraw(id, receipt)
                ? Response.seeOther(URI.create("/scans/" + id + "/papier?ingetrokken=ja"))
                        .build()
                : pages.withdrawnBefore(scan);
    }

    private Optional<TakenBatch> find(UUID id, String number) {
        return paper.list(id).stream()
                .filter(batch -> String.valueOf(batch.number()).equals(number))
                .findFirst();
    }
}
