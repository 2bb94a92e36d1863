package nl.lokaledemocratie.quickscan.report.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.catalog.ReportCatalog;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.catalog.Standing;
import nl.lokaledemocratie.quickscan.report.catalog.UsedDefinitions;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** With which definition the reports of a scan are made, and where its griffier chooses another for an edition. */
@Path("/scans/{id}/beschrijving")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DefinitionPages {

    private static final String FIELD = "beschrijving";
    private static final String SAVED = "bewaard";

    @CheckedTemplate(basePath = "definition")
    static class Templates {
        static native TemplateInstance choice(
                Scan scan, List<Line> lines, List<Form> forms, Notice notice, boolean fictional);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE,
        SAVED,
        CHANGED
    }

    /** An edition and what it is made with. */
    public record Line(String edition, String now, Optional<String> gone) {}

    /**
     * Where another one is chosen for an edition.
     *
     * @param version of what it shows
     */
    public record Form(String edition, List<Choice> choices, String version) {}

    /** A definition to choose. */
    public record Choice(String id, String languages, boolean shipped, boolean chosen) {}

    @Inject
    ReachableScans reachable;

    @Inject
    ReportCatalog catalog;

    @Inject
    UsedDefinitions used;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return page(closed(id), notice.filter(SAVED::equals).isPresent() ? Notice.SAVED : Notice.NONE);
    }

    @POST
    @Audited(Act.REPORT_DEFINITION)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("id") UUID id,
            @RestForm("uitgave") @DefaultValue("raad") String key,
            @RestForm(FIELD) @DefaultValue("") String chosen,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = closed(id);
        Optional<ReportEdition> edition = ReportEdition.find(key);
        Optional<ReportDefinition> found = edition.stream()
                .flatMap(one -> catalog.choices(one).stream())
                .filter(definition -> id(definition).equals(chosen))
                .findFirst();
        if (found.isEmpty()) {
            return changed(scan);
        }
        try {
            Predicate<Standing> asSeen = now -> FormVersion.isSeen(version, fields(now));
            used.choose(id, edition.get(), found.get().name(), found.get().version(), asSeen);
        } catch (ChangedMeanwhileException e) {
            return changed(scan);
        }
        return Response.seeOther(URI.create("/scans/" + id + "/beschrijving?melding=" + SAVED))
                .build();
    }

    private Response changed(Scan scan) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(scan, Notice.CHANGED))
                .build();
    }

    private Scan closed(UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        return scan;
    }

    private TemplateInstance page(Scan scan, Notice notice) {
        return Templates.choice(
                scan,
                Stream.of(ReportEdition.values())
                        .map(edition -> line(scan, edition))
                        .toList(),
                Stream.of(ReportEdition.values())
                        .filter(edition -> edition == ReportEdition.COUNCIL
                                || catalog.choices(edition).size() > 1)
                        .map(edition -> form(scan, edition))
                        .toList(),
                notice,
                scan.fictional());
    }

    private Form form(Scan scan, ReportEdition edition) {
        Standing now = used.find(scan.id(), edition, LocalizedText.DUTCH);
        List<ReportDefinition> choices = catalog.choices(edition);
        return new Form(
                edition.key(),
                choices.stream()
                        .map(definition -> new Choice(
                                id(definition),
                                languages(edition, definition),
                                definition == choices.get(0),
                                id(definition).equals(id(now.definition()))))
                        .toList(),
                FormVersion.of(fields(now)).text());
    }

    private Line line(Scan scan, ReportEdition edition) {
        Standing standing = used.find(scan.id(), edition, LocalizedText.DUTCH);
        return new Line(
                edition.key(), id(standing.definition()), standing.gone().map(gone -> gone.id()));
    }

    private String languages(ReportEdition edition, ReportDefinition definition) {
        return String.join(
                ", ",
                catalog.list(edition, definition.name(), definition.version()).stream()
                        .map(ReportDefinition::language)
                        .toList());
    }

    private static String id(ReportDefinition definition) {
        return definition.name() + " " + definition.version();
    }

    private static List<FormField> fields(Standing standing) {
        return List.of(
                new FormField(FIELD, "", id(standing.definition())),
                new FormField(
                        "eerder",
                        "",
                        standing.before()
                                .map(before -> before.id() + before.contentHash())
                                .orElse("")));
    }
}
