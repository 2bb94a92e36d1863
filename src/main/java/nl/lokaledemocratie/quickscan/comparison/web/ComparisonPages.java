package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.comparison.GapTable;
import nl.lokaledemocratie.quickscan.comparison.service.ClosedScans;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Closed scans side by side: one questionnaire version and one group at a time, never in the order of a score. */
@Path("/vergelijken")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class ComparisonPages {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance compare(Choice choice, GapTable table, boolean fictional);

        static native TemplateInstance nothing();
    }

    @Inject
    ClosedScans closed;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Page page;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance compare(
            @RestQuery("vragenlijst") Optional<String> version,
            @RestQuery("groep") Optional<String> group,
            @RestQuery("volgorde") Optional<String> order) {
        Optional<Choice> choice = choose(version, group, order);
        if (choice.isEmpty()) {
            return Templates.nothing();
        }
        GapTable table = table(choice.get());
        return Templates.compare(choice.get(), table, table.isFictional());
    }

    /** The same table as a picture, with one, two or three charts side by side. */
    @GET
    @Path("grafiek.svg")
    @Produces("image/svg+xml")
    public Response picture(
            @RestQuery("vragenlijst") Optional<String> version,
            @RestQuery("groep") Optional<String> group,
            @RestQuery("volgorde") Optional<String> order,
            @RestQuery("naast-elkaar") Optional<String> columns) {
        Choice choice = choose(version, group, order).orElseThrow(NotFoundException::new);
        int across = Choice.columns(columns);
        return Response.ok(GapPicture.of(choice, table(choice), page.getLocale(), across))
                .build();
    }

    private Optional<Choice> choose(Optional<String> version, Optional<String> group, Optional<String> order) {
        List<QuestionnaireId> versions = closed.listVersions();
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        Questionnaire questionnaire = catalog.get(Choice.version(versions, version));
        List<Questionnaire> all = versions.stream().map(catalog::get).toList();
        return Optional.of(
                new Choice(versions, questionnaire, Choice.group(questionnaire, all, group), Choice.SortKey.of(order)));
    }

    private GapTable table(Choice choice) {
        Questionnaire questionnaire = choice.questionnaire();
        return GapTable.of(
                closed.list(questionnaire.id()),
                choice.group().key(),
                questionnaire.themes(),
                choice.sort().order());
    }
}
