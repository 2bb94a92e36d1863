package nl.lokaledemocratie.quickscan.api.resource;

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
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Listing;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.export.file.ExportFiles;
import nl.lokaledemocratie.quickscan.export.file.ExportKind;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/**
 * What was published of scans that a key may read: number by number and as files, and nothing that the report does not tell. That an adviser
 * reads it is written down for the organisation.
 */
@Path(MachineAddress.ROOT + "/resultaten")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ResultResource {

    private static final String NUMBERS = "tidy";

    @Inject
    ReachableScans reachable;

    @Inject
    Publications publications;

    @Inject
    ExportFiles files;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @Inject
    Page page;

    @GET
    @Needs(TokenScope.RESULTS_READ)
    public Response list(@Context UriInfo address) {
        Query query = Query.of(address);
        Optional<String> organisation = query.text("organisatie");
        Optional<String> questionnaire = query.text("vragenlijst");
        int year = query.number("jaar", 2000, 9999, 0);
        List<Scan> meant = reachable.listReadable().stream()
                .filter(scan ->
                        organisation.isEmpty() || scan.organisation().code().equals(organisation.get()))
                .filter(scan ->
                        questionnaire.isEmpty() || scan.questionnaireName().equals(questionnaire.get()))
                .filter(scan -> year == 0 || scan.closedOn().orElseThrow().getYear() == year)
                .toList();
        Listing<Scan> part = paging.of(query, meant, scan -> scan.id().toString(), scan -> scan);
        Map<UUID, Publication> results = publications
                .list(part.items().stream().map(Scan::id).toList())
                .stream()
                .collect(Collectors.toMap(Publication::scanId, Function.identity()));
        return answers.of(new Listing<>(
                part.links(),
                part.items().stream()
                        .flatMap(scan -> Stream.ofNullable(results.get(scan.id()))
                                .map(publication -> ResultJson.of(scan, publication)))
                        .toList()));
    }

    @GET
    @Path("{id}")
    @Needs(TokenScope.RESULTS_READ)
    public Response get(@Context UriInfo address, @PathParam("id") UUID id) {
        Query.of(address).check();
        Scan scan = reachable.findReadable(id);
        Publication publication = publications.find(id).orElseThrow(() -> new ScanNotClosedException(scan.status()));
        reachable.noteRead(scan, What.RESULTS);
        return answers.of(ResultJson.of(scan, publication));
    }

    @GET
    @Audited(Act.NUMBERS_FETCH)
    @Path("{id}/cijfers")
    @Needs(TokenScope.RESULTS_READ)
    public Response numbers(@Context UriInfo address, @PathParam("id") UUID id) {
        Scan scan = reachable.findReadable(id);
        Query query = Query.of(address);
        Optional<String> group = query.text("groep");
        Optional<String> kind = query.text("soort");
        Optional<String> aspect = query.text("aspect");
        Optional<String> statistic = query.text("maat");
        List<NumbersJson> meant = NumbersJson.of(tidy(scan)).stream()
                .filter(row -> row.says("group", group)
                        && row.says("kind", kind)
                        && row.says("aspect", aspect)
                        && row.says("statistic", statistic))
                .toList();
        return read(scan, paging.of(query, meant, NumbersJson::key, NumbersJson::cells));
    }

    private Table tidy(Scan scan) {
        return files.numbers(scan, files.source(scan), page.getLanguage()).separate().stream()
                .filter(table -> table.key().equals(NUMBERS))
                .findFirst()
                .orElseThrow();
    }

    /** The files there are. Answers of respondents are in none of them. */
    @GET
    @Path("{id}/exports")
    @Needs(TokenScope.EXPORTS_READ)
    public Response exports(@Context UriInfo address, @PathParam("id") UUID id) {
        Scan scan = reachable.findReadable(id);
        files.source(scan);
        return read(
                scan,
                paging.of(
                        Query.of(address),
                        List.of(ExportKind.values()),
                        ExportKind::key,
                        kind -> ExportJson.of(id, kind)));
    }

    @GET
    @Audited(Act.NUMBERS_FETCH)
    @Path("{id}/exports/{bestand}")
    @Produces(MediaType.WILDCARD)
    @Needs(TokenScope.EXPORTS_READ)
    public Response export(@Context UriInfo address, @PathParam("id") UUID id, @PathParam("bestand") String file) {
        Query.of(address).check();
        Scan scan = reachable.findReadable(id);
        ExportKind kind = ExportKind.find(file).orElseThrow(NotFoundException::new);
        byte[] made = files.make(kind, scan, page.getLanguage());
        reachable.noteRead(scan, What.NUMBERS);
        return answers.of(made, kind.type());
    }

    /** What is refused was not read. */
    private Response read(Scan scan, Listing<?> numbers) {
        reachable.noteRead(scan, What.NUMBERS);
        return answers.of(numbers);
    }
}
