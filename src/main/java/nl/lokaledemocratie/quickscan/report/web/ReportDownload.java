package nl.lokaledemocratie.quickscan.report.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReports;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jboss.resteasy.reactive.RestQuery;

/** The report as PDF: that for the council, the two pages for residents, and slides; each in Dutch or English. */
@Path("/scans/{id}")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces("application/pdf")
@Blocking
public class ReportDownload {

    private static final String LANGUAGE = "taal";

    @Inject
    ReachableScans reachable;

    @Inject
    PrintedReports reports;

    @GET
    @Path("rapport.pdf")
    public Response council(@PathParam("id") UUID id, @RestQuery(LANGUAGE) Optional<String> language) {
        return download(id, ReportDefinition.standard(), language, "rapport", "pdf");
    }

    @GET
    @Path("inwoners.pdf")
    public Response residents(@PathParam("id") UUID id, @RestQuery(LANGUAGE) Optional<String> language) {
        return download(id, ReportDefinition.residents(), language, "inwoners", "inwoners.pdf");
    }

    @GET
    @Path("presentatie.pdf")
    public Response slides(@PathParam("id") UUID id, @RestQuery(LANGUAGE) Optional<String> language) {
        return download(id, ReportDefinition.slides(), language, "presentatie", "presentatie.pdf");
    }

    /** In Dutch, unless another language is asked for in which there is one. */
    private Response download(UUID id, ReportDefinition dutch, Optional<String> language, String name, String ending) {
        Scan scan = reachable.getReadable(id);
        ReportDefinition definition = language.flatMap(dutch::in).orElse(dutch);
        String file = definition == dutch ? ending : name + "-" + definition.language() + ".pdf";
        return Response.ok(reports.print(scan, definition))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, file))
                .build();
    }
}
