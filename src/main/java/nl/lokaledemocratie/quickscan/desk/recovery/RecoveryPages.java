package nl.lokaledemocratie.quickscan.desk.recovery;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.ballot.RecoveryCode;
import nl.lokaledemocratie.quickscan.desk.recovery.RecoveryTries.Turn;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** The recovery code of an open scan: made by the very request that shows it, and never kept. */
@Path("/scans/{id}/herstelcode")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RecoveryPages {

    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    /** What is wrong with a code that was sent. */
    public enum Problem {
        NONE,
        /** It is not the code of this scan. */
        WRONG,
        /** It was not read: too many were tried just now. */
        LATER;

        public boolean isRefused() {
            return this != NONE;
        }
    }

    @CheckedTemplate(basePath = "recovery")
    static class Templates {
        static native TemplateInstance recovery(
                Scan scan, KeyState state, Problem problem, String typed, boolean fictional);

        static native TemplateInstance code(Scan scan, String code, String address, boolean opened, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Recovery recovery;

    private final RecoveryTries tries;

    @Inject
    public RecoveryPages(Clock clock) {
        this.tries = new RecoveryTries(clock);
    }

    @GET
    public TemplateInstance explain(@PathParam("id") UUID id) {
        return page(reachable.getOpen(id), Problem.NONE, "");
    }

    /** Makes a code and shows it; a form that does not ask for one makes none. */
    @POST
    @Audited(Act.RECOVERY_CODE)
    public Response make(@PathParam("id") UUID id, @RestForm("maken") @DefaultValue("") String wanted) {
        Scan scan = reachable.getOpen(id);
        if (wanted.isEmpty()) {
            return back(id);
        }
        try {
            return Response.ok(page(scan, recovery.makeCode(scan.id()), false)).build();
        } catch (KeyLostException e) {
            return Response.status(CONFLICT)
                    .entity(page(scan, Problem.NONE, ""))
                    .build();
        }
    }

    /** The code that the page shows already, in another language: the page brings it along. */
    @POST
    @Audited(Act.RECOVERY_CODE)
    @Path("code")
    public Response again(@PathParam("id") UUID id, @RestForm("herstelcode") @DefaultValue("") String shown) {
        Scan scan = reachable.getOpen(id);
        return RecoveryCode.parse(shown)
                .map(code -> Response.ok(page(scan, code, false)).build())
                .orElseGet(() -> back(id));
    }

    /** Who asks for the address of the code, which is not kept, comes to the page that makes it. */
    @GET
    @Path("code")
    public Response back(@PathParam("id") UUID id) {
        return Response.seeOther(URI.create("/scans/" + reachable.getOpen(id).id() + "/herstelcode"))
                .build();
    }

    /** Who signed in again comes to the page that asks for the code. */
    @GET
    @Path("herstel")
    public Response ask(@PathParam("id") UUID id) {
        return back(id);
    }

    /** Brings a lost key back; see {@link RecoveryTries} for how often somebody may try. */
    @POST
    @Audited(Act.RECOVERY)
    @Path("herstel")
    public Uni<Response> recover(@PathParam("id") UUID id, @RestForm("code") @DefaultValue("") String typed) {
        Scan scan = reachable.getOpen(id);
        Turn turn = tries.take(scan.id());
        if (turn == Turn.NONE) {
            return Uni.createFrom()
                    .item(Response.status(TOO_MANY)
                            .header(HttpHeaders.RETRY_AFTER, RecoveryTries.TURN.toSeconds())
                            .entity(page(scan, Problem.LATER, typed))
                            .build());
        }
        boolean right = RecoveryCode.parse(typed)
                .filter(code -> recovery.recover(scan.id(), code))
                .isPresent();
        if (right) {
            return Uni.createFrom()
                    .item(Response.seeOther(URI.create("/scans/" + id)).build());
        }
        Uni<Response> refusal = Uni.createFrom()
                .item(RefusedForm.with(page(scan, Problem.WRONG, typed).render()));
        return turn == Turn.FREE ? refusal : refusal.onItem().delayIt().by(RecoveryTries.TURN);
    }

    private TemplateInstance page(Scan scan, Problem problem, String typed) {
        return Templates.recovery(scan, recovery.state(scan), problem, typed, scan.fictional());
    }

    /**
     * The page with a code that was just made.
     *
     * @param opened whether the scan was opened by the same request
     */
    public static TemplateInstance page(Scan scan, RecoveryCode code, boolean opened) {
        String address = "/scans/" + scan.id() + "/herstelcode/code";
        return Templates.code(scan, code.grouped(), address, opened, scan.fictional());
    }
}
