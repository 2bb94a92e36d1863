package nl.lokaledemocratie.quickscan.scan.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.InvitationService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.staff.ReachableScans;
import org.jboss.resteasy.reactive.RestForm;

/** Making personal codes for the closed groups: shown or downloaded once, by the very request that makes them, and never kept. */
@Path("/scans/{id}/uitnodigingen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class InvitationPages {

    /** More at once is rather a mistake than a group. */
    static final int MOST = 5_000;

    private static final int UNPROCESSABLE = 422;
    private static final String AS_FILE = "bestand";

    @CheckedTemplate(basePath = "scans")
    static class Templates {
        static native TemplateInstance invite(ScanView view, String wrong, int most, boolean fictional);

        static native TemplateInstance codes(
                Scan scan, Audience audience, String link, List<String> codes, boolean fictional);
    }

    @Inject
    PublicLink publicLink;

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    InvitationService invitations;

    @Inject
    ResponseCounts counts;

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return form(notClosed(id), "");
    }

    /** Makes codes; how many and for whom is checked before anything is made. */
    @POST
    public Response issue(
            @PathParam("id") UUID id,
            @RestForm("groep") @DefaultValue("") String group,
            @RestForm("aantal") @DefaultValue("") String number,
            @RestForm("vorm") @DefaultValue("") String form) {
        Scan scan = notClosed(id);
        Optional<Audience> audience =
                catalog.get(scan.questionnaireId()).findAudience(group).filter(Audience::closed);
        OptionalInt count = WholeNumber.parse(number, 1, MOST);
        if (audience.isEmpty() || count.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(form(scan, group)).build();
        }
        List<String> codes = invitations.issue(scan.id, group, count.getAsInt());
        String link = publicLink.of(scan);
        return AS_FILE.equals(form)
                ? file(audience.get(), link, codes)
                : Response.ok(Templates.codes(scan, audience.get(), link, codes, scan.fictional))
                        .build();
    }

    private TemplateInstance form(Scan scan, String wrong) {
        Map<String, Long> open = invitations.countOpen(scan.id);
        ScanView view = ScanView.of(scan, catalog.get(scan.questionnaireId()), counts.listDays(scan.id), open);
        return Templates.invite(view, wrong, MOST, scan.fictional);
    }

    private Scan notClosed(UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status);
        }
        return scan;
    }

    private static Response file(Audience audience, String link, List<String> codes) {
        StringBuilder csv = new StringBuilder("\uFEFFgroep;code;adres\r\n");
        codes.forEach(code -> csv.append(audience.name().dutch().replace(';', ','))
                .append(';')
                .append(code)
                .append(';')
                .append(link)
                .append("\r\n"));
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"uitnodigingen-" + audience.key() + ".csv\"")
                .build();
    }
}
