package nl.lokaledemocratie.quickscan.export.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.export.Figure;
import nl.lokaledemocratie.quickscan.export.PublishedNumbers;
import nl.lokaledemocratie.quickscan.export.ResultTables;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.export.file.ExportFiles;
import nl.lokaledemocratie.quickscan.export.file.ExportKind;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;

/** The numbers of a published result as tables and the figures of its report one by one, for who may see the report. */
@Path("/scans/{id}/cijfers")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Blocking
public class ExportPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance export(
                Scan scan, List<Table> tables, List<Table> numbers, List<Figure> figures, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ExportFiles files;

    @Inject
    Page page;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        ReportSource source = source(scan);
        return Templates.export(
                scan,
                tables(source).tables(),
                numbers(scan, source).separate(),
                Figure.of(ScanReport.compose(source)),
                scan.fictional());
    }

    /** All tables in one file. */
    @GET
    @Audited(Act.NUMBERS_FETCH)
    @Path("bijlage.xlsx")
    @Produces(XLSX)
    public Response workbook(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return file(scan, "cijfers.xlsx", make(ExportKind.ANNEX_XLSX, scan));
    }

    /** Everything number by number, for who reckons on. */
    @GET
    @Audited(Act.NUMBERS_FETCH)
    @Path("data.xlsx")
    @Produces(XLSX)
    public Response numbers(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return file(scan, "data.xlsx", make(ExportKind.DATA_XLSX, scan));
    }

    /** The same for a program. */
    @GET
    @Audited(Act.NUMBERS_FETCH)
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return file(scan, "data.json", make(ExportKind.DATA_JSON, scan));
    }

    /** The scan as data archives describe it; no answers. */
    @GET
    @Path("ddi.xml")
    @Produces("application/xml; charset=UTF-8")
    public Response description(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return file(scan, "ddi.xml", make(ExportKind.DDI, scan));
    }

    /** The file of the questionnaire, as it was published; own questions of the organisation are in the description. */
    @GET
    @Path("vragenlijst.yaml")
    @Produces("application/yaml; charset=UTF-8")
    public Response questionnaire(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return Response.ok(make(ExportKind.QUESTIONNAIRE, scan))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + scan.questionnaireName() + "-" + scan.questionnaireVersion()
                                + ".yaml\"")
                .build();
    }

    /** One table as text. */
    @GET
    @Audited(Act.NUMBERS_FETCH)
    @Path("{table}.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response table(@PathParam("id") UUID id, @PathParam("table") String key) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        ReportSource source = source(scan);
        ResultTables tables = tables(source);
        Table table = Stream.concat(tables.tables().stream(), numbers(scan, source).separate().stream())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        // Written by way of Rows.
        return file(scan, key + ".csv", tables.csv(table).getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("{figure}.svg")
    @Produces("image/svg+xml")
    public Response svg(@PathParam("id") UUID id, @PathParam("figure") String number) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return file(scan, "figuur-" + number + ".svg", figure(scan, number).svg());
    }

    @GET
    @Path("{figure}.png")
    @Produces("image/png")
    public Response png(@PathParam("id") UUID id, @PathParam("figure") String number) {
        Scan scan = reachable.getReadable(id, What.NUMBERS);
        return file(scan, "figuur-" + number + ".png", figure(scan, number).png());
    }

    private Figure figure(Scan scan, String number) {
        return Figure.of(ScanReport.compose(source(scan))).stream()
                .filter(figure -> Integer.toString(figure.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private ReportSource source(Scan scan) {
        return files.source(scan);
    }

    private byte[] make(ExportKind kind, Scan scan) {
        return files.make(kind, scan, page.getLanguage());
    }

    private ResultTables tables(ReportSource source) {
        return ResultTables.of(source, page.getLanguage());
    }

    private PublishedNumbers numbers(Scan scan, ReportSource source) {
        return files.numbers(scan, source, page.getLanguage());
    }

    private static Response file(Scan scan, String ending, byte[] content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, ending))
                .build();
    }
}
