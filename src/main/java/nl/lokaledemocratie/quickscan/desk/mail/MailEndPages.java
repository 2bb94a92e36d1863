package nl.lokaledemocratie.quickscan.desk.mail;

import java.util.Arrays;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.MailWipe;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jboss.resteasy.reactive.RestForm;

/** What came back by mail, and wiping addresses before their day. */
@Path("/scans/{id}/mail")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MailEndPages {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance wipe(MailView view, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    MailViews views;

    @Inject
    MailPages pages;

    @Inject
    MailAddresses addresses;

    @Inject
    MailWipe wiping;

    /** Notes addresses that letters came back from; no more go there. */
    @POST
    @Audited(Act.MAIL_RETURNED)
    @Path("terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response returned(@PathParam("id") UUID id, @RestForm("adressen") @DefaultValue("") String typed) {
        Scan scan = reachable.getNotClosed(id);
        List<EmailAddress> returned = Arrays.stream(typed.split("[\\s,;<>]+"))
                .map(EmailAddress::parse)
                .flatMap(Optional::stream)
                .toList();
        if (returned.isEmpty()) {
            return pages.refused(scan, MailOutcome.typed(MailNotice.NO_ADDRESSES, typed));
        }
        int found = addresses.noteReturned(id, returned);
        return found == 0
                ? pages.refused(scan, MailOutcome.typed(MailNotice.UNKNOWN_ADDRESSES, typed))
                : MailPages.to(scan, MailNotice.RETURNED, found);
    }

    @GET
    @Path("wissen")
    public Response mayWipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        MailView view = views.of(scan);
        return view.getTotal() == 0
                ? MailPages.to(scan, MailNotice.NONE, 0)
                : Response.ok(Templates.wipe(view, scan.fictional())).build();
    }

    /** Wipes addresses and what waits to be sent; what is wiped already is what was asked for. */
    @POST
    @Audited(Act.MAIL_WIPE)
    @Path("wissen")
    public Response wipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        wiping.wipe(id);
        return MailPages.to(scan, MailNotice.NONE, 0);
    }
}
