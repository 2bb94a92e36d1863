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
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReports;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** The report as PDF. */
@Path("/scans/{id}/rapport.pdf")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces("application/pdf")
@Blocking
public class ReportDownload {

    @Inject
    ReachableScans reachable;

    @Inject
    PrintedReports reports;

    @GET
    public Response download(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id);
        return Response.ok(reports.print(scan))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, "pdf"))
                .build();
    }
}
