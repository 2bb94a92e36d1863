package nl.lokaledemocratie.quickscan.desk.invitation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.lokaledemocratie.quickscan.invitation.LetterPiles;
import nl.lokaledemocratie.quickscan.invitation.LetterPiles.Pile;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** Withdrawing a pile of letter codes that was lost or printed wrongly, after a page that says what that means. */
@Path("/scans/{id}/brieven/{group}/{pile}")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PilePages {

    /** Says that a pile was withdrawn. */
    static final String WITHDRAWN = "ingetrokken";

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance withdraw(Scan scan, String group, Pile pile, boolean last, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    LetterPiles piles;

    /** One that is withdrawn already has nothing to ask. */
    @GET
    public Response mayWithdraw(
            @PathParam("id") UUID id, @PathParam("group") String group, @PathParam("pile") String number) {
        Scan scan = reachable.getNotClosed(id);
        List<Pile> left =
                piles.list(id, group).stream().filter(pile -> !pile.withdrawn()).toList();
        Pile pile = find(scan, group, number);
        return pile.withdrawn()
                ? toLetters(id)
                : Response.ok(Templates.withdraw(scan, group, pile, left.size() == 1, scan.fictional()))
                        .build();
    }

    /** Of two who do it at the same time both are told that it is done. */
    @POST
    @Audited(Act.CODES_END)
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("group") String group, @PathParam("pile") String number) {
        Pile pile = find(reachable.getNotClosed(id), group, number);
        piles.withdraw(id, group, pile.number());
        return toLetters(id);
    }

    private Pile find(Scan scan, String group, String number) {
        Optional<Integer> wanted =
                WholeNumber.parse(number, 1, Integer.MAX_VALUE).stream().boxed().findFirst();
        return piles.list(scan.id(), group).stream()
                .filter(pile -> wanted.filter(one -> one == pile.number()).isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Response toLetters(UUID scan) {
        return Response.seeOther(URI.create("/scans/" + scan + "/brieven?melding=" + WITHDRAWN))
                .build();
    }
}
