package nl.lokaledemocratie.quickscan.report.bundle.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.bundle.Bundle;
import nl.lokaledemocratie.quickscan.report.bundle.BundleChoice;
import nl.lokaledemocratie.quickscan.report.bundle.BundleMaker;
import nl.lokaledemocratie.quickscan.report.bundle.Bundles;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.form.NoticeWord;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The reports of all closed scans that an adviseur may read, in one file for each choice. */
@jakarta.ws.rs.Path("/rapporten")
@RolesAllowed(Role.ADVISEUR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BundlePages {

    private static final URI HERE = URI.create("/rapporten");

    @CheckedTemplate(basePath = "bundle")
    static class Templates {
        static native TemplateInstance bundles(BundleForm form, List<Bundle> bundles, Notice notice);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE(""),
        ASKED("gevraagd"),
        REMOVED("gewist"),
        UPDATING("bijgewerkt"),
        NO_EDITION(""),
        NO_SCANS("");

        private final String key;

        Notice(String key) {
            this.key = key;
        }

        static Notice of(String key) {
            return NoticeWord.find(values(), notice -> notice.key, key, NONE);
        }

        /** Whether something is to be mended. */
        public boolean isRefusal() {
            return this == NO_EDITION || this == NO_SCANS;
        }
    }

    @Inject
    CurrentUser user;

    @Inject
    Bundles bundles;

    @Inject
    BundleMaker maker;

    @Inject
    ReachableScans reachable;

    @GET
    public TemplateInstance show(@RestQuery("melding") @DefaultValue("") String notice) {
        return page(BundleForm.empty(reachable.listReadable()), Notice.of(notice));
    }

    @POST
    @Audited(Act.REPORTS_ORDER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestForm("vragenlijst") @DefaultValue("") String questionnaire,
            @RestForm("jaar") @DefaultValue("") String year,
            @RestForm("uitgave") List<String> editions,
            @RestForm("taal-rapport") @DefaultValue("") String language,
            @RestForm("bundel") Optional<UUID> bundle,
            @RestForm("actie") @DefaultValue("") String action) {
        return switch (action) {
            case "maak" -> ask(BundleForm.sent(reachable.listReadable(), questionnaire, year, editions, language));
            case "werk-bij" -> again(own(bundle));
            case "wis" -> remove(own(bundle));
            default -> Response.seeOther(HERE).build();
        };
    }

    /** The file of one of one's own. */
    @GET
    @jakarta.ws.rs.Path("rapporten.zip")
    @Produces("application/zip")
    public Response file(@RestQuery("bundel") Optional<UUID> id) {
        if (id.isEmpty()) {
            return Response.seeOther(HERE).build();
        }
        Optional<Path> file = maker.findFile(own(id));
        return file.map(found -> Response.ok(found.toFile())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quickscan-rapporten.zip\"")
                        .build())
                .orElseGet(() -> noticed(Notice.UPDATING));
    }

    private Bundle own(Optional<UUID> id) {
        return id.flatMap(key -> bundles.find(key, user.getUsername())).orElseThrow(NotFoundException::new);
    }

    private Response ask(BundleForm form) {
        if (form.editions().isEmpty()) {
            return RefusedForm.with(page(form, Notice.NO_EDITION));
        }
        List<Scan> chosen = form.scans();
        if (chosen.isEmpty()) {
            return RefusedForm.with(page(form, Notice.NO_SCANS));
        }
        bundles.ask(user.getUsername(), form.choice(), chosen);
        return noticed(Notice.ASKED);
    }

    private Response again(Bundle bundle) {
        BundleChoice choice = bundle.choice();
        bundles.ask(user.getUsername(), choice, choice.of(reachable.listReadable()));
        return noticed(Notice.ASKED);
    }

    private Response remove(Bundle bundle) {
        bundles.remove(bundle.id(), user.getUsername());
        maker.wipe();
        return noticed(Notice.REMOVED);
    }

    private static Response noticed(Notice notice) {
        return Response.seeOther(URI.create(HERE + "?melding=" + notice.key)).build();
    }

    private TemplateInstance page(BundleForm form, Notice notice) {
        return Templates.bundles(form, bundles.list(user.getUsername()), notice);
    }
}
