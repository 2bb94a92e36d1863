package nl.lokaledemocratie.quickscan.desk.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.invitation.CodesMadeMeanwhileException;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.invitation.IssuedCodes;
import nl.lokaledemocratie.quickscan.invitation.LettersFixedException;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Making codes for letters to addresses: with one, several people of an open group answer. */
@Path("/scans/{id}/brieven")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LettersPages {

    private static final int CONFLICT = 409;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance letters(
                Scan scan, List<LettersGroup> groups, LettersForm form, boolean withdrawn, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    HouseholdCodes codes;

    @Inject
    CodeHandout handout;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance form(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return form(
                reachable.getNotClosed(id),
                typed.take().map(sent -> LettersForm.read(sent).unjudged()).orElse(LettersForm.BLANK),
                notice.filter(PilePages.WITHDRAWN::equals).isPresent());
    }

    @POST
    @Audited(Act.CODES_MAKE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getNotClosed(id);
        LettersForm form = LettersForm.read(sent);
        Optional<Audience> audience = openGroups(scan).stream()
                .filter(group -> group.key().equals(form.group()))
                .findFirst();
        if (audience.isEmpty() || form.isWrong()) {
            return RefusedForm.with(form(scan, form));
        }
        int round = WholeNumber.parse(
                        Optional.ofNullable(sent.getFirst("ronde")).orElse(""), 0, Integer.MAX_VALUE)
                .orElse(-1);
        try {
            IssuedCodes issued = codes.issue(id, form.group(), round, form.count(), form.household());
            return CodeHandout.AS_FILE.equals(sent.getFirst("vorm"))
                    ? handout.file(scan, audience.get(), issued)
                    : handout.page(scan, audience.get(), issued);
        } catch (CodesMadeMeanwhileException e) {
            return conflict(scan, form.refused(LettersForm.Problem.MADE_MEANWHILE));
        } catch (LettersFixedException e) {
            return conflict(scan, form.refused(LettersForm.Problem.FIXED));
        }
    }

    private Response conflict(Scan scan, LettersForm form) {
        return Response.status(CONFLICT).entity(form(scan, form)).build();
    }

    private TemplateInstance form(Scan scan, LettersForm form) {
        return form(scan, form, false);
    }

    private TemplateInstance form(Scan scan, LettersForm form, boolean withdrawn) {
        List<Audience> groups = openGroups(scan);
        String carried = groups.stream()
                .map(Audience::key)
                .filter(form.group()::equals)
                .findFirst()
                .or(() -> groups.stream().map(Audience::key).findFirst())
                .orElse("");
        List<LettersGroup> shown = QuarkusTransaction.requiringNew().call(() -> groups.stream()
                .map(audience -> LettersGroup.of(
                        audience,
                        codes.made(reachable.getNotClosed(scan.id()), audience.key()),
                        form,
                        scan.status() == ScanStatus.OPEN,
                        audience.key().equals(carried)))
                .toList());
        return Templates.letters(scan, shown, form, withdrawn, scan.fictional());
    }

    private List<Audience> openGroups(Scan scan) {
        return catalog.get(scan.questionnaireId()).audiences().stream()
                .filter(audience -> !audience.closed())
                .toList();
    }
}
