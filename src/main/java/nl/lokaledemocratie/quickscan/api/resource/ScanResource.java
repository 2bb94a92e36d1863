package nl.lokaledemocratie.quickscan.api.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import org.jspecify.annotations.Nullable;

/** The scans of the organisation of a griffier: how they are set up, how far they are, how many took part. */
@Path(MachineAddress.ROOT + "/scans")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ScanResource {

    @Inject
    ReachableScans reachable;

    @Inject
    ResponseCounts counts;

    @Inject
    ScanWriting writing;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Needs(TokenScope.SCANS_READ)
    public Response list(@Context UriInfo address) {
        Query query = Query.of(address);
        Optional<ScanJson.Status> status = query.choice("status", ScanJson.Status.BY_KEY);
        Optional<String> questionnaire = query.text("vragenlijst");
        List<Scan> meant = reachable.listOwn().stream()
                .filter(scan -> status.isEmpty() || ScanJson.Status.of(scan.status()) == status.get())
                .filter(scan ->
                        questionnaire.isEmpty() || scan.questionnaireName().equals(questionnaire.get()))
                .toList();
        return answers.of(paging.of(query, meant, scan -> scan.id().toString(), ScanJson::of));
    }

    /** Prepares a scan. */
    @POST
    @Audited(Act.SCAN_MAKE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(TokenScope.SCANS_WRITE)
    public Response create(@Context UriInfo address, @Nullable String body) {
        Query.of(address).check();
        return answers.made(ScanJson.of(reachable.getOwn(writing.create(body))), ScanJson::self);
    }

    /** Describes a scan better, opens it or closes it. */
    @PATCH
    @Audited(Act.SCAN_CHANGE)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(TokenScope.SCANS_WRITE)
    public Response change(@Context UriInfo address, @PathParam("id") UUID id, @Nullable String body) {
        Query.of(address).check();
        writing.change(id, body);
        return answers.changed(ScanJson.of(reachable.getOwn(id)));
    }

    @GET
    @Path("{id}")
    @Needs(TokenScope.SCANS_READ)
    public Response get(@Context UriInfo address, @PathParam("id") UUID id) {
        Query.of(address).check();
        return answers.of(ScanJson.of(reachable.getOwn(id)));
    }

    /**
     * Of an open scan every group is counted as one with codes is on pages: a program can ask every second, and would see when each respondent
     * sent something.
     */
    @GET
    @Path("{id}/aantallen")
    @Needs(TokenScope.SCANS_READ)
    public Response counts(@Context UriInfo address, @PathParam("id") UUID id) {
        Query.of(address).check();
        Scan scan = reachable.getOwn(id);
        List<DayCount> shown =
                scan.status() == ScanStatus.CLOSED ? counts.listDays(id) : counts.listShown(id, everyGroup -> true);
        return answers.of(CountsJson.of(scan, shown));
    }
}
