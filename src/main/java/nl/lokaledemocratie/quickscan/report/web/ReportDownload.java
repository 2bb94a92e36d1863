package nl.lokaledemocratie.quickscan.report.web;

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

/** The report as PDF: that for the council, the two pages for residents, and slides. */
@Path("/scans/{id}")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces("application/pdf")
@Blocking
public class ReportDownload {

    @Inject
    ReachableScans reachable;

    @Inject
    PrintedReports reports;

    @GET
    @Path("rapport.pdf")
    public Response council(@PathParam("id") UUID id) {
        return download(id, ReportDefinition.standard(), "pdf");
    }

    @GET
    @Path("inwoners.pdf")
    public Response residents(@PathParam("id") UUID id) {
        return download(id, ReportDefinition.residents(), "inwoners.pdf");
    }

    @GET
    @Path("presentatie.pdf")
    public Response slides(@PathParam("id") UUID id) {
        return download(id, ReportDefinition.slides(), "presentatie.pdf");
    }

    private Response download(UUID id, ReportDefinition definition, String ending) {
        Scan scan = reachable.getReadable(id);
        return Response.ok(reports.print(scan, definition))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, ending))
                .build();
    }
}
