package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.Place;
import nl.lokaledemocratie.quickscan.comparison.service.ClosedScans;
import nl.lokaledemocratie.quickscan.comparison.web.ComparisonView.Left;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.Programmes;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Closed scans side by side: one questionnaire version and one group at a time, never in the order of a score. */
@Path("/vergelijken")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class ComparisonPages {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance compare(ComparisonView view, boolean fictional);

        static native TemplateInstance place(PlaceView view, boolean fictional);

        static native TemplateInstance nothing();
    }

    @Inject
    ClosedScans closed;

    @Inject
    ReachableScans reachable;

    @Inject
    Programmes programmes;

    @Inject
    Grants grants;

    @Inject
    CurrentUser user;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Page page;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance compare(@Context UriInfo address) {
        List<Scan> readable = reachable.listReadable();
        Optional<Choice> choice = choose(address, readable);
        if (choice.isEmpty()) {
            return Templates.nothing();
        }
        List<Scan> meant = meant(choice.get(), readable);
        ComparedTable table = table(choice.get(), meant);
        return Templates.compare(
                ComparisonView.of(choice.get(), table, left(meant, table), page.getLocale()), table.isFictional());
    }

    /** The gaps of the same table as a picture, with one, two or three charts side by side. */
    @GET
    @Path("grafiek.svg")
    @Produces("image/svg+xml")
    public Response picture(@Context UriInfo address, @RestQuery("naast-elkaar") Optional<String> columns) {
        List<Scan> readable = reachable.listReadable();
        Choice choice = choose(address, readable).filter(Choice::isGap).orElseThrow(NotFoundException::new);
        int across = Choice.columns(columns);
        return Response.ok(GapPicture.of(choice, table(choice, meant(choice, readable)), page.getLocale(), across))
                .build();
    }

    /** One organisation beside the others of the same table. */
    @GET
    @Path("naast")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance place(
            @Context UriInfo address, @RestQuery("organisatie") @DefaultValue("") String organisation) {
        List<Scan> readable = reachable.listReadable();
        Optional<Choice> choice = choose(address, readable);
        if (choice.isEmpty()) {
            return Templates.nothing();
        }
        List<Scan> meant = meant(choice.get(), readable);
        ComparedTable table = table(choice.get(), meant);
        ComparedTable.Row row = table.rows().stream()
                .filter(one ->
                        organisation.isEmpty() || one.scan().organisation().equals(organisation))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.place(
                PlaceView.of(choice.get(), row, Place.listOf(table, row, AnalysisSettings.STANDARD)),
                table.isFictional());
    }

    private Optional<Choice> choose(UriInfo address, List<Scan> readable) {
        List<QuestionnaireId> versions = closed.listVersions(readable);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        Questionnaire questionnaire = catalog.get(Choice.version(versions, asked(address, "vragenlijst")));
        List<Questionnaire> all = versions.stream().map(catalog::get).toList();
        List<Programme> own = programmes.listOf(user.getUsername());
        return Optional.of(new Choice(
                versions,
                questionnaire,
                Choice.group(questionnaire, all, asked(address, "groep")),
                Choice.View.of(asked(address, "beeld")),
                Choice.Topics.of(asked(address, "per")),
                Choice.SortKey.of(asked(address, "volgorde")),
                Stream.of(Filter.Kind.values())
                        .map(kind -> Filter.of(kind, readable, asked(address, kind.key())))
                        .toList(),
                own,
                Choice.programme(own, asked(address, Choice.PROGRAMME))));
    }

    private static Optional<String> asked(UriInfo address, String field) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(field));
    }

    private ComparedTable table(Choice choice, List<Scan> meant) {
        Questionnaire questionnaire = choice.questionnaire();
        ComparedTable table = ComparedTable.of(
                choice.compared(),
                closed.list(questionnaire.id(), choice.compared(), meant),
                topics(questionnaire, choice.topics().level()),
                choice.sort().order());
        Set<UUID> compared = table.rows().stream().map(row -> row.scan().id()).collect(Collectors.toSet());
        reachable.noteCompared(
                meant.stream().filter(scan -> compared.contains(scan.id())).toList());
        return table;
    }

    private List<Scan> meant(Choice choice, List<Scan> readable) {
        Optional<Set<String>> members =
                choice.programme().map(programme -> grants.listTo(programme).keySet());
        return readable.stream()
                .filter(scan -> choice.filters().stream().allMatch(filter -> filter.keeps(scan)))
                .filter(scan -> members.isEmpty()
                        || members.get().contains(scan.organisation().code()))
                .toList();
    }

    /** Organisations of which nothing stands in the table, because they were asked something else. */
    private static List<Left> left(List<Scan> meant, ComparedTable table) {
        Set<String> shown =
                table.rows().stream().map(row -> row.scan().organisation()).collect(Collectors.toSet());
        return meant.stream()
                .filter(scan -> !shown.contains(scan.organisation().code()))
                .map(scan -> new Left(
                        scan.organisation().fullName(),
                        scan.title(),
                        scan.questionnaireId().toString()))
                .toList();
    }

    static List<Topic> topics(Questionnaire questionnaire, Level level) {
        return Topic.listOf(questionnaire, level);
    }
}
