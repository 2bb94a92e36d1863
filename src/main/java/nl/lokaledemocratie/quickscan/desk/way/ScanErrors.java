package nl.lokaledemocratie.quickscan.desk.way;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.form.Conflict;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.SentText;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the refusals of a scan are in HTTP: what is not there looks like any other page that is not, what came too late leads on. */
public class ScanErrors {

    private static final Logger LOG = Logger.getLogger(ScanErrors.class);
    private static final String SCAN = "id";

    @Inject
    ScanWays ways;

    /** The same whether it was deleted, never was or is another organisation's. */
    @ServerExceptionMapper
    Response notFound(ScanNotFoundException cause, ContainerRequestContext request) {
        return SentText.isFromPage(request)
                ? SavingPages.gone(new Conflict(Conflict.Kind.SCAN_GONE, ways.elsewhere(), SentText.ofRequest()))
                : Response.status(Response.Status.NOT_FOUND).build();
    }

    @ServerExceptionMapper
    Response notOpen(ScanNotOpenException cause, ContainerRequestContext request) {
        boolean draft = cause.status() == ScanStatus.DRAFT;
        return refused(draft ? Conflict.Kind.SCAN_NOT_OPEN_YET : Conflict.Kind.SCAN_CLOSED, cause.status(), request);
    }

    @ServerExceptionMapper
    Response alreadyOpened(ScanAlreadyOpenedException cause, ContainerRequestContext request) {
        boolean closed = cause.status() == ScanStatus.CLOSED;
        return refused(closed ? Conflict.Kind.SCAN_CLOSED : Conflict.Kind.SCAN_OPENED, cause.status(), request);
    }

    @ServerExceptionMapper
    Response notClosed(ScanNotClosedException cause, ContainerRequestContext request) {
        boolean draft = cause.status() == ScanStatus.DRAFT;
        return refused(draft ? Conflict.Kind.SCAN_NOT_OPEN_YET : Conflict.Kind.SCAN_OPEN, cause.status(), request);
    }

    /** The griffier can bring it back; who answers hears that it will pass, and keeps the answers. */
    @ServerExceptionMapper
    Response keyLost(KeyLostException cause, ContainerRequestContext request) {
        LOG.error(cause.getMessage());
        return scan(request).isEmpty()
                ? Response.status(Response.Status.SERVICE_UNAVAILABLE).build()
                : refused(request, id -> new Conflict(Conflict.Kind.KEY_LOST, ways.toKey(id), SentText.ofRequest()));
    }

    private Response refused(Conflict.Kind kind, ScanStatus status, ContainerRequestContext request) {
        return refused(request, id -> new Conflict(kind, ways.from(id, status), SentText.ofRequest()));
    }

    /** A program that asked gets the status only. */
    private static Response refused(ContainerRequestContext request, Function<UUID, Conflict> conflict) {
        return scan(request)
                .filter(id -> SentText.isFromPage(request))
                .map(id -> SavingPages.refused(conflict.apply(id)))
                .orElseGet(() -> Response.status(Response.Status.CONFLICT).build());
    }

    private static Optional<UUID> scan(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst(SCAN))
                .map(UUID::fromString);
    }
}
