package nl.lokaledemocratie.quickscan.desk.talk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses.TalkList;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Asking for addresses, and after closing the list of them. Before that the griffier sees not even how many there are: together with the
 * number of sheets that would tell whose are whose.
 */
@Path("/scans/{id}/gesprek")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AddressPages {

    private static final String ON = "aan";
    private static final String OFF = "uit";
    private static final String SAVED = "bewaard";

    @CheckedTemplate(basePath = "addresses")
    static class Templates {
        static native TemplateInstance asking(Scan scan, int days, Notice notice, boolean fictional);

        static native TemplateInstance addresses(Scan scan, Optional<TalkList> list, boolean fictional);

        static native TemplateInstance wipe(Scan scan, TalkList list, boolean fictional);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE,
        SAVED,
        CHANGED
    }

    @Inject
    ReachableScans reachable;

    @Inject
    TalkAddresses addresses;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = reachable.getOwn(id);
        return scan.status() == ScanStatus.CLOSED
                ? Templates.addresses(scan, addresses.find(id), scan.fictional())
                : asking(scan, notice.filter(SAVED::equals).isPresent() ? Notice.SAVED : Notice.NONE);
    }

    /**
     * Asks from now on, or no more.
     *
     * @param stood how it stood when the page was made
     */
    @POST
    @Audited(Act.TALK_ASK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") UUID id,
            @RestForm("eerder") @DefaultValue("") String stood,
            @RestForm("actie") @DefaultValue("") String action) {
        Scan scan = reachable.getNotClosed(id);
        if (!List.of(ON, OFF).contains(action)) {
            return to(scan, "");
        }
        try {
            addresses.ask(id, stood.equals(ON), action.equals(ON));
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(asking(scan, Notice.CHANGED))
                    .build();
        }
        return to(scan, "?melding=" + SAVED);
    }

    /** The list as a table to invite people with. */
    @GET
    @Audited(Act.TALK_FETCH)
    @Path("adressen.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response file(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return listLeft(scan).map(this::file).orElseGet(() -> to(scan, ""));
    }

    private Response file(TalkList list) {
        AddressMessages words = MessageBundles.get(AddressMessages.class, Localized.Literal.of(page.getLanguage()));
        StringBuilder csv = new StringBuilder("\uFEFF").append(Rows.SPREADSHEET.row(List.of(words.column())));
        list.left().forEach(address -> csv.append(Rows.SPREADSHEET.row(List.of(address))));
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"adressen-gesprek.csv\"")
                .build();
    }

    @GET
    @Path("wissen")
    public Response mayWipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return listLeft(scan)
                .map(list -> Response.ok(Templates.wipe(scan, list, scan.fictional()))
                        .build())
                .orElseGet(() -> to(scan, ""));
    }

    /** Wipes the list; one that is wiped already is what was asked for. */
    @POST
    @Audited(Act.TALK_WIPE)
    @Path("wissen")
    public Response wipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        addresses.wipe(id);
        return to(scan, "");
    }

    /** Before closing there is nothing to read, nor after wiping: the page itself says so. */
    private Optional<TalkList> listLeft(Scan scan) {
        return addresses.find(scan.id()).filter(list -> !list.left().isEmpty());
    }

    private static TemplateInstance asking(Scan scan, Notice notice) {
        return Templates.asking(scan, TalkAddresses.DAYS, notice, scan.fictional());
    }

    private static Response to(Scan scan, String query) {
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/gesprek" + query))
                .build();
    }
}
