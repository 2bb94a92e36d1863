package nl.lokaledemocratie.quickscan.desk.share;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.qr.QrCode;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.scan.ShortNameRefusedException;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The short address of a scan, its QR codes, and the channels by which its organisation tells of it. */
@Path("/scans/{id}/delen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SharePages {

    private static final String SAVED = "bewaard";

    @CheckedTemplate(basePath = "share")
    static class Templates {
        static native TemplateInstance share(
                ShareView view, ShareForm form, String version, boolean saved, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanSharing sharing;

    @Inject
    ShareViews views;

    @Inject
    Page page;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = reachable.getNotClosed(id);
        String version = FormVersion.of(fields(ShareForm.of(scan))).text();
        return typed.take()
                .map(sent -> page(scan, read(sent), version(sent), false))
                .orElseGet(() -> page(
                        scan,
                        proposed(scan),
                        version,
                        notice.filter(SAVED::equals).isPresent()));
    }

    /** Until there is an address the form proposes one; it counts when somebody saves it. */
    private ShareForm proposed(Scan scan) {
        ShareForm form = ShareForm.of(scan);
        return form.name().isEmpty()
                ? new ShareForm(sharing.propose(scan).map(ShortName::text).orElse(""), form.channels(), "", "")
                : form;
    }

    @POST
    @Audited(Act.SCAN_SHARING)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getNotClosed(id);
        ShareForm form = read(sent);
        String version = version(sent);
        if (form.isRefused()) {
            return refused(scan, form, version);
        }
        try {
            sharing.share(
                    id,
                    form.shortName(),
                    form.channelList(),
                    now -> FormVersion.isSeen(version, fields(ShareForm.of(now))));
        } catch (ShortNameRefusedException e) {
            return refused(scan, form.refused(e.why().name()), version);
        } catch (ChangedMeanwhileException e) {
            return overtaken(reachable.getOwn(id), form, version);
        }
        return Response.seeOther(URI.create(address(scan) + "?melding=" + SAVED))
                .build();
    }

    private Response overtaken(Scan scan, ShareForm form, String version) {
        return SavingPages.overtaken(
                StaleForm.of(address(scan), "/scans/" + scan.id(), version, fields(ShareForm.of(scan)), fields(form)));
    }

    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    public Response svg(@PathParam("id") UUID id, @RestQuery("via") @DefaultValue("") String channel) {
        return picture(id, channel, "svg", QrCode.of(address(id, channel)).svg().getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("qr.png")
    @Produces("image/png")
    public Response png(@PathParam("id") UUID id, @RestQuery("via") @DefaultValue("") String channel) {
        return picture(id, channel, "png", QrCode.of(address(id, channel)).png());
    }

    private String address(UUID id, String channel) {
        Scan scan = reachable.getOwn(id);
        String address = views.address(scan);
        return scan.channels().contains(channel) ? address + "?via=" + channel : address;
    }

    private Response picture(UUID id, String channel, String kind, byte[] content) {
        Scan scan = reachable.getOwn(id);
        String name = "qr-" + scan.shortName().map(ShortName::text).orElse(scan.link())
                + (scan.channels().contains(channel) ? "-" + channel : "") + "." + kind;
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }

    private static ShareForm read(MultivaluedMap<String, String> sent) {
        return ShareForm.read(text(sent, ShareForm.NAME), text(sent, ShareForm.CHANNELS));
    }

    private static String version(MultivaluedMap<String, String> sent) {
        return text(sent, FormVersion.FIELD);
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }

    private Response refused(Scan scan, ShareForm form, String version) {
        return RefusedForm.with(page(scan, form, version, false));
    }

    private TemplateInstance page(Scan scan, ShareForm form, String version, boolean saved) {
        return Templates.share(views.of(scan), form, version, saved, scan.fictional());
    }

    private static String address(Scan scan) {
        return "/scans/" + scan.id() + "/delen";
    }

    private List<FormField> fields(ShareForm form) {
        ShareMessages words = MessageBundles.get(ShareMessages.class, Localized.Literal.of(page.getLanguage()));
        return List.of(
                new FormField(ShareForm.NAME, words.name(), form.name()),
                new FormField(ShareForm.CHANNELS, words.channels(), form.channels()));
    }
}
