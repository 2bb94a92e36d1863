package nl.lokaledemocratie.quickscan.desk.invitation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.desk.invitation.InviteProblem.Kind;
import nl.lokaledemocratie.quickscan.invitation.CodesMadeMeanwhileException;
import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.invitation.IssuedCodes;
import nl.lokaledemocratie.quickscan.invitation.TooManyCodesException;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** Making personal codes for the closed groups: shown or downloaded once, by the very request that makes them, and never kept. */
@Path("/scans/{id}/uitnodigingen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class InvitationPages {

    /** More at once is rather a mistake than a group. */
    static final int MOST = 5_000;

    private static final int CONFLICT = 409;
    private static final String AGAIN = "opnieuw";

    @CheckedTemplate(basePath = "invitations")
    static class Templates {
        static native TemplateInstance invite(
                Scan scan, List<InviteGroup> groups, String carried, InviteProblem problem, boolean fictional);
    }

    @Inject
    CodeHandout handout;

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    InvitationService invitations;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        Scan scan = reachable.getNotClosed(id);
        return form(
                scan,
                typed.take()
                        .map(sent -> InviteProblem.typed(
                                Optional.ofNullable(sent.getFirst("groep")),
                                Optional.ofNullable(sent.getFirst("aantal"))))
                        .orElse(InviteProblem.NONE));
    }

    /**
     * Makes codes; how many and for whom is checked before anything is made.
     *
     * @param round  of the form: the same one sent again makes nothing
     * @param agreed that unused codes may go; then everyone who did not answer gets a new one
     */
    @POST
    @Audited(Act.CODES_MAKE)
    public Response issue(
            @PathParam("id") UUID id,
            @RestForm("groep") @DefaultValue("") String group,
            @RestForm("aantal") @DefaultValue("") String number,
            @RestForm("soort") @DefaultValue("") String kind,
            @RestForm("vervallen") @DefaultValue("") String agreed,
            @RestForm("ronde") @DefaultValue("0") String round,
            @RestForm("vorm") @DefaultValue("") String form) {
        Scan scan = reachable.getNotClosed(id);
        Optional<Audience> audience =
                catalog.get(scan.questionnaireId()).findAudience(group).filter(Audience::closed);
        if (audience.isEmpty()) {
            return refused(scan, new InviteProblem(group, Kind.NUMBER, number));
        }
        if (AGAIN.equals(kind) && agreed.isEmpty()) {
            return refused(scan, new InviteProblem(group, Kind.NOT_AGREED, number));
        }
        try {
            IssuedCodes issued = AGAIN.equals(kind)
                    ? invitations.renew(scan.id(), group, whole(round), wanted(number))
                    : issue(scan, group, whole(round), whole(number));
            return shown(scan, audience.get(), issued, form);
        } catch (CodesMadeMeanwhileException e) {
            return Response.status(CONFLICT)
                    .entity(form(scan, new InviteProblem(group, Kind.MADE_MEANWHILE, number)))
                    .build();
        } catch (TooManyCodesException e) {
            return refused(scan, new InviteProblem(group, Kind.NUMBER, number));
        }
    }

    /** Only for a group of known size: else nobody knows when there are enough. */
    private IssuedCodes issue(Scan scan, String group, int round, int count) {
        GroupCodes codes = invitations.shown(scan.id(), group);
        if (codes.round() != round) {
            throw new CodesMadeMeanwhileException();
        }
        if (codes.size().isEmpty() || count < 1 || count > MOST) {
            throw new TooManyCodesException(count, codes.extra());
        }
        return invitations.issue(scan.id(), group, round, count);
    }

    private Response shown(Scan scan, Audience audience, IssuedCodes issued, String form) {
        return CodeHandout.AS_FILE.equals(form)
                ? handout.file(scan, audience, issued)
                : handout.page(scan, audience, issued);
    }

    /** Who asks for the address of the codes, which are not kept, comes to the page that makes them. */
    @GET
    @Path("codes")
    public Response back(@PathParam("id") UUID id) {
        return Response.seeOther(
                        URI.create("/scans/" + reachable.getNotClosed(id).id() + "/uitnodigingen"))
                .build();
    }

    /** The codes that the page shows already, in another language: the page brings them along. */
    @POST
    @Audited(Act.CODES_FETCH)
    @Path("codes")
    public Response again(
            @PathParam("id") UUID id,
            @RestForm("groep") @DefaultValue("") String group,
            @RestForm("codes") List<String> parts,
            @RestForm("ingetrokken") @DefaultValue("0") String withdrawn,
            @RestForm("gemaakt") @DefaultValue("") String proof) {
        Scan scan = reachable.getNotClosed(id);
        IssuedCodes shown = IssuedCodes.ofParts(parts, whole(withdrawn), proof);
        return catalog.get(scan.questionnaireId())
                .findAudience(group)
                .filter(audience -> !shown.codes().isEmpty())
                .map(audience -> handout.page(scan, audience, shown))
                .orElseGet(() -> back(id));
    }

    private Response refused(Scan scan, InviteProblem problem) {
        return RefusedForm.with(form(scan, problem));
    }

    private TemplateInstance form(Scan scan, InviteProblem problem) {
        List<InviteGroup> groups = InviteGroup.carrying(
                catalog.get(scan.questionnaireId()).audiences().stream()
                        .filter(Audience::closed)
                        .map(audience -> new InviteGroup(audience, invitations.shown(scan.id(), audience.key()), false))
                        .toList(),
                problem.group());
        boolean carries = groups.stream().anyMatch(InviteGroup::carried);
        return Templates.invite(scan, groups, carries ? "formulier" : "", problem, scan.fictional());
    }

    /** 0 when it is not a number that can be meant. */
    private static int whole(String typed) {
        return WholeNumber.parse(typed, 0, MOST).orElse(0);
    }

    /** How many of those who did not answer get a new code: all of them, unless somebody says fewer. */
    private static int wanted(String typed) {
        int number = whole(typed);
        return number == 0 ? MOST : number;
    }
}
