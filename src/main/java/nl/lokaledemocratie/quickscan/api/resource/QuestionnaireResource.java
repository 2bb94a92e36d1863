package nl.lokaledemocratie.quickscan.api.resource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Fault;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** The published questionnaires: their versions, what each asks, its file, and what changed. */
@Path(MachineAddress.ROOT + "/vragenlijsten")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class QuestionnaireResource {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Needs(TokenScope.QUESTIONNAIRES_READ)
    public Response list(@Context UriInfo address) {
        Query query = Query.of(address);
        Optional<OrganisationKind> kind = query.choice("soort", OrganisationResource.KINDS);
        List<Questionnaire> latest = catalog.list().stream()
                .map(QuestionnaireId::name)
                .distinct()
                .map(catalog::latest)
                .filter(one -> kind.isEmpty()
                        || one.organisationType().equals(kind.get().key()))
                .toList();
        return answers.of(paging.of(query, latest, one -> one.id().name(), QuestionnaireJson.Named::of));
    }

    @GET
    @Path("{naam}")
    @Needs(TokenScope.QUESTIONNAIRES_READ)
    public Response get(@Context UriInfo address, @PathParam("naam") String name) {
        Query.of(address).check();
        versions(name);
        return answers.of(QuestionnaireJson.Named.of(catalog.latest(name)));
    }

    @GET
    @Path("{naam}/versies")
    @Needs(TokenScope.QUESTIONNAIRES_READ)
    public Response versions(@Context UriInfo address, @PathParam("naam") String name) {
        return answers.of(
                paging.of(Query.of(address), versions(name), QuestionnaireResource::key, QuestionnaireJson.Listed::of));
    }

    @GET
    @Path("{naam}/versies/{versie}")
    @Needs(TokenScope.QUESTIONNAIRES_READ)
    public Response version(
            @Context UriInfo address, @PathParam("naam") String name, @PathParam("versie") String version) {
        Query.of(address).check();
        QuestionnaireId id = id(name, version);
        return answers.of(
                QuestionnaireJson.Version.of(catalog.get(id), catalog.contentHash(id), catalog.findPrevious(id)));
    }

    /** The file as it was published. */
    @GET
    @Path("{naam}/versies/{versie}/bestand")
    @Produces("application/yaml; charset=UTF-8")
    @Needs(TokenScope.QUESTIONNAIRES_READ)
    public Response file(
            @Context UriInfo address, @PathParam("naam") String name, @PathParam("versie") String version) {
        Query.of(address).check();
        return catalog.findFile(id(name, version))
                .map(file ->
                        answers.of(file.content().getBytes(StandardCharsets.UTF_8), "application/yaml; charset=UTF-8"))
                .orElseThrow(NotFoundException::new);
    }

    /** What changed since another version, the one before unless another is asked for. */
    @GET
    @Path("{naam}/versies/{versie}/verschillen")
    @Needs(TokenScope.QUESTIONNAIRES_READ)
    public Response changes(
            @Context UriInfo address, @PathParam("naam") String name, @PathParam("versie") String version) {
        QuestionnaireId id = id(name, version);
        Query query = Query.of(address);
        Optional<QuestionnaireId> asked = query.text("met").flatMap(text -> earlier(query, id, text));
        query.check();
        QuestionnaireId before = asked.or(() -> catalog.findPrevious(id)).orElseThrow(NotFoundException::new);
        return answers.of(VersionsJson.of(VersionDiff.of(catalog.get(before), catalog.get(id))));
    }

    private Optional<QuestionnaireId> earlier(Query query, QuestionnaireId id, String version) {
        List<QuestionnaireId> earlier = versions(id.name()).stream()
                .filter(other -> other.compareTo(id) < 0)
                .toList();
        Optional<QuestionnaireId> found = earlier.stream()
                .filter(other -> other.version().equals(version))
                .findFirst();
        return found.isPresent()
                ? found
                : query.refused(
                        "met",
                        Fault.Kind.NO_CHOICE,
                        String.join(
                                ", ",
                                earlier.stream().map(QuestionnaireId::version).toList()));
    }

    /** Older versions first. */
    private static String key(QuestionnaireId id) {
        return Stream.of(id.number().major(), id.number().minor(), id.number().patch())
                .map(Paging::key)
                .collect(Collectors.joining());
    }

    private List<QuestionnaireId> versions(String name) {
        List<QuestionnaireId> versions =
                catalog.list().stream().filter(id -> id.name().equals(name)).toList();
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return versions;
    }

    private QuestionnaireId id(String name, String version) {
        return versions(name).stream()
                .filter(id -> id.version().equals(version))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
