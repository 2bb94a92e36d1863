package nl.lokaledemocratie.quickscan.api.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Listing;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Row;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.Order;
import nl.lokaledemocratie.quickscan.comparison.service.ClosedScans;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.programme.Programmes;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/**
 * Published scores of organisations side by side, as an adviser may read them: in the order of their codes, never of a score. A filter leaves
 * out rows that may be read anyway, so nothing follows from the difference.
 */
@Path(MachineAddress.ROOT + "/vergelijkingen")
@RolesAllowed(Role.ADVISEUR)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ComparisonResource {

    private static final String PROGRAMME = "programma";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private static final Map<String, Aspect> ASPECTS =
            inOrder(Map.entry("kloof", Aspect.GAP), Map.entry("nu", Aspect.NOW), Map.entry("wens", Aspect.WISH));
    private static final Map<String, Level> LEVELS =
            inOrder(Map.entry("themas", Level.THEME), Map.entry("kernwaarden", Level.VALUE));

    private static final Map<String, Urbanity> URBANITIES = Stream.of(Urbanity.values())
            .collect(Collectors.toMap(Urbanity::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    @Inject
    ClosedScans closed;

    @Inject
    ReachableScans reachable;

    @Inject
    Programmes programmes;

    @Inject
    CurrentUser user;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @SafeVarargs
    private static <T> Map<String, T> inOrder(Map.Entry<String, T>... entries) {
        Map<String, T> map = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    /** What can be compared. */
    @GET
    @Needs(TokenScope.COMPARISONS_READ)
    public Response list(@Context UriInfo address) {
        Query query = Query.of(address);
        Optional<UUID> programme = programme(query);
        String rest = programme.map(id -> "?" + PROGRAMME + "=" + id).orElse("");
        return answers.of(paging.of(
                query,
                closed.listVersions(reachable.inProgramme(programme, reachable.listReadable())),
                QuestionnaireId::toString,
                id -> ComparisonJson.Offered.of(catalog.get(id), rest)));
    }

    /** The rows of one comparison. */
    @GET
    @Path("{naam}/{versie}/{groep}")
    @Needs(TokenScope.COMPARISONS_READ)
    public Response rows(
            @Context UriInfo address,
            @PathParam("naam") String name,
            @PathParam("versie") String version,
            @PathParam("groep") String group) {
        Query query = Query.of(address);
        List<Scan> meant = filtered(query, reachable.inProgramme(programme(query), reachable.listReadable()));
        Aspect aspect = query.choice("aspect", ASPECTS).orElse(Aspect.GAP);
        Level level = query.choice("per", LEVELS).orElse(Level.THEME);
        Questionnaire questionnaire = questionnaire(name, version, group);
        ComparedView view = new ComparedView(group, level, aspect);
        List<Topic> topics = Topic.listOf(questionnaire, level);
        ComparedTable table = ComparedTable.of(view, closed.list(questionnaire.id(), view, meant), topics, Order.NAME);
        Listing<Row> part = paging.of(query, table.rows(), row -> row.scan().organisation(), Function.identity());
        reachable.noteCompared(
                meant, part.items().stream().map(row -> row.scan().id()));
        return answers.of(part.map(row -> ComparisonJson.Line.of(row, topics)));
    }

    private static List<Scan> filtered(Query query, List<Scan> scans) {
        Optional<OrganisationKind> kind = query.choice("soort", OrganisationResource.KINDS);
        Optional<String> province = query.text("provincie");
        Optional<String> sizeClass = query.text("grootteklasse");
        Optional<Urbanity> urbanity = query.choice("stedelijkheid", URBANITIES);
        int year = query.number("jaar", FIRST_YEAR, LAST_YEAR, 0);
        return scans.stream()
                .filter(scan -> kind.isEmpty() || scan.organisation().kind() == kind.get())
                .filter(scan -> province.isEmpty()
                        || scan.organisation().figures().province().equals(province))
                .filter(scan -> sizeClass.isEmpty()
                        || scan.organisation().figures().sizeClass().equals(sizeClass))
                .filter(scan -> urbanity.isEmpty()
                        || scan.organisation().figures().urbanity().equals(urbanity))
                .filter(scan -> year == 0 || scan.closedOn().orElseThrow().getYear() == year)
                .toList();
    }

    /** One of the adviser's own; another looks the same as none. */
    private Optional<UUID> programme(Query query) {
        Map<String, UUID> own = new LinkedHashMap<>();
        programmes
                .listOf(user.getUsername())
                .forEach(programme -> own.put(programme.id().toString(), programme.id()));
        return query.choice(PROGRAMME, own);
    }

    private Questionnaire questionnaire(String name, String version, String group) {
        return closed.listVersions(reachable.listReadable()).stream()
                .filter(id -> id.name().equals(name) && id.version().equals(version))
                .findFirst()
                .map(catalog::get)
                .filter(found -> found.findAudience(group).isPresent())
                .orElseThrow(NotFoundException::new);
    }
}
