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
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReport;
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
    @Audited(Act.REPORT_FETCH)
    @Path("rapport.pdf")
    public Response council(@PathParam("id") UUID id, @RestQuery(LANGUAGE) Optional<String> language) {
        return download(id, ReportEdition.COUNCIL, language, "pdf");
    }

    @GET
    @Audited(Act.REPORT_FETCH)
    @Path("inwoners.pdf")
    public Response residents(@PathParam("id") UUID id, @RestQuery(LANGUAGE) Optional<String> language) {
        return download(id, ReportEdition.RESIDENTS, language, "inwoners.pdf");
    }

    @GET
    @Audited(Act.REPORT_FETCH)
    @Path("presentatie.pdf")
    public Response slides(@PathParam("id") UUID id, @RestQuery(LANGUAGE) Optional<String> language) {
        return download(id, ReportEdition.SLIDES, language, "presentatie.pdf");
    }

    /** In Dutch, unless another language is asked for in which there is one. */
    private Response download(UUID id, ReportEdition edition, Optional<String> language, String dutch) {
        Scan scan = reachable.getReadable(id, What.REPORT);
        PrintedReport report =
                reports.print(scan, edition, language.orElse(LocalizedText.DUTCH), reachable.mayReadAnswers(scan));
        String ending = report.language().equals(LocalizedText.DUTCH)
                ? dutch
                : edition.file() + "-" + report.language() + ".pdf";
        return Response.ok(report.file())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, ending))
                .build();
    }
}
