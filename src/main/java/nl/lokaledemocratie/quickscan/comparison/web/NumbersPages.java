package nl.lokaledemocratie.quickscan.comparison.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.service.ClosedScans;
import nl.lokaledemocratie.quickscan.comparison.web.Choosing.Chosen;
import nl.lokaledemocratie.quickscan.export.PublishedNumbers;
import nl.lokaledemocratie.quickscan.export.ResultTables;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.export.compared.About;
import nl.lokaledemocratie.quickscan.export.compared.ComparedFiles;
import nl.lokaledemocratie.quickscan.export.compared.ComparedReport;
import nl.lokaledemocratie.quickscan.web.Page;

/** The comparison of one group as files: now, wish and gap of every theme and core value, with the same filters as the pages. */
@Path("/vergelijken/cijfers")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class NumbersPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance numbers(Choice choice, List<Table> tables, boolean fictional);
    }

    @Inject
    Choosing choosing;

    @Inject
    ClosedScans closed;

    @Inject
    Page page;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@Context UriInfo address) {
        Optional<Chosen> chosen = choosing.choose(address);
        if (chosen.isEmpty()) {
            return ComparisonPages.Templates.nothing();
        }
        ComparedTable table = choosing.table(chosen.get());
        return Templates.numbers(
                chosen.get().choice(),
                files(chosen.get(), new ComparedTable(table.view(), table.topics(), List.of()))
                        .separate(),
                table.isFictional());
    }

    /** All tables in one file. */
    @GET
    @Path("data.xlsx")
    @Produces(XLSX)
    public Response workbook(@Context UriInfo address) {
        Chosen chosen = chosen(address);
        return file(chosen, "data.xlsx", files(chosen).workbook());
    }

    /** The same for a program. */
    @GET
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Context UriInfo address) {
        Chosen chosen = chosen(address);
        return file(chosen, "data.json", files(chosen).json());
    }

    /** The same to read and to print. */
    @GET
    @Path("rapport.pdf")
    @Produces("application/pdf")
    public Response report(@Context UriInfo address) {
        Chosen chosen = chosen(address);
        ComparedTable table = choosing.table(chosen);
        ComparedNumbers numbers = closed.numbers(table, chosen.choice().questionnaire());
        if (numbers.entries().isEmpty()) {
            throw new NotFoundException();
        }
        byte[] report = ComparedReport.render(
                numbers,
                chosen.choice().group().inText().in(page.getLanguage()),
                about(chosen.choice()),
                choosing.ground(chosen, table),
                page.getLanguage());
        return file(chosen, "rapport.pdf", report);
    }

    /** One table as text. */
    @GET
    @Path("{compared}.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response table(@Context UriInfo address, @PathParam("compared") String key) {
        Chosen chosen = chosen(address);
        PublishedNumbers files = files(chosen);
        Table table = files.separate().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        // Written by way of Rows.
        String text = new ResultTables(files.language(), files.tables()).csv(table);
        return file(chosen, key + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Chosen chosen(UriInfo address) {
        return choosing.choose(address).orElseThrow(NotFoundException::new);
    }

    private PublishedNumbers files(Chosen chosen) {
        return files(chosen, choosing.table(chosen));
    }

    private PublishedNumbers files(Chosen chosen, ComparedTable table) {
        Choice choice = chosen.choice();
        return ComparedFiles.of(
                closed.numbers(table, choice.questionnaire()),
                choice.group().name().in(page.getLanguage()),
                about(choice),
                page.getLanguage());
    }

    /** What was chosen, in words. */
    private List<About.Line> about(Choice choice) {
        ComparisonMessages words =
                MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(page.getLanguage()));
        List<About.Line> lines = new ArrayList<>();
        lines.add(new About.Line(words.group(), choice.group().name().in(page.getLanguage())));
        choice.programmes().stream()
                .filter(choice::isOf)
                .forEach(programme -> lines.add(new About.Line(words.programme(), programme.name())));
        choice.filters().forEach(filter -> {
            String key = filter.kind().key();
            filter.chosen()
                    .ifPresent(chosen -> lines.add(new About.Line(words.filter(key), words.option(key, chosen))));
        });
        return List.copyOf(lines);
    }

    private static Response file(Chosen chosen, String ending, byte[] content) {
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"quickscan-vergelijking-"
                                + chosen.choice().group().key() + "-" + ending + "\"")
                .build();
    }
}
