package nl.lokaledemocratie.quickscan.organisation.look.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.Contrast;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import nl.lokaledemocratie.quickscan.organisation.look.LogoReader;
import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException;
import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException.Why;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.organisation.look.LookOvertakenException;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The colour and the logo that residents see of the griffier's organisation. */
@Path("/scans/huisstijl")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LookPages {

    private static final String HERE = "/scans/huisstijl";
    private static final String COLOUR = "kleur";
    private static final String SAVED = "bewaard";
    private static final String REMOVE = "weghalen";

    @CheckedTemplate(basePath = "look")
    static class Templates {
        static native TemplateInstance look(LookView view, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Organisations organisations;

    @Inject
    Looks looks;

    @Inject
    Page page;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance show(@RestQuery("melding") Optional<String> notice) {
        Look look = looks.of(reachable.organisation());
        boolean saved = notice.filter(SAVED::equals).isPresent();
        return typed.take()
                .map(sent -> page(
                        look,
                        Optional.ofNullable(sent.getFirst(COLOUR)).orElse(""),
                        FormVersion.sent(sent),
                        "",
                        "",
                        false))
                .orElseGet(() -> page(look, text(look), version(look), "", "", saved));
    }

    /** Gives the colour; an empty field takes it away. */
    @POST
    @Audited(Act.LOOK_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response colour(
            @RestForm(COLOUR) @DefaultValue("") String sent,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        String organisation = reachable.organisation();
        Optional<Colour> chosen = Colour.parse(sent);
        if (chosen.isEmpty() && !sent.isBlank()) {
            return refused(sent, version, words().colourUnreadable());
        }
        if (chosen.isPresent() && !Contrast.isEnough(chosen.get())) {
            return refused(sent, version, tooLight(chosen.get()));
        }
        try {
            looks.give(organisation, chosen, now -> FormVersion.isSeen(version, fields(text(now))));
        } catch (LookOvertakenException e) {
            Look now = looks.of(organisation);
            return SavingPages.overtaken(StaleForm.of(HERE, HERE, version, fields(text(now)), fields(sent.strip())));
        }
        return saved();
    }

    /** Who reloads or opens the address of the form comes to the page with the form. */
    @GET
    @Path("logo")
    public Response back() {
        return Response.seeOther(URI.create(HERE)).build();
    }

    /** Gives the logo or takes it away. */
    @POST
    @Audited(Act.LOOK_CHANGE)
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response logo(
            @RestForm("bestand") FileUpload file,
            @RestForm("gezien") @DefaultValue("") String seen,
            @RestForm("actie") @DefaultValue("") String action) {
        try {
            Optional<Logo> logo = REMOVE.equals(action) ? Optional.empty() : Optional.of(read(file));
            looks.giveLogo(reachable.organisation(), logo, now -> seen.equals(file(now)));
        } catch (LogoRefusedException e) {
            return refusedLogo(words().logoRefusal(e.why().name()));
        } catch (LookOvertakenException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(refusedLogoPage(words().logoOvertaken()))
                    .build();
        }
        return saved();
    }

    private static Logo read(FileUpload sent) throws LogoRefusedException {
        Optional<FileUpload> file = SentFile.find(sent);
        if (file.isEmpty()) {
            throw new LogoRefusedException(Why.NO_FILE);
        }
        if (file.get().size() > LogoReader.MAX_BYTES) {
            throw new LogoRefusedException(Why.TOO_LARGE);
        }
        try {
            return LogoReader.read(Files.readAllBytes(file.get().uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response saved() {
        return Response.seeOther(URI.create(HERE + "?melding=" + SAVED)).build();
    }

    private Response refused(String typed, String version, String problem) {
        return RefusedForm.with(page(looks.of(reachable.organisation()), typed, version, problem, "", false));
    }

    private Response refusedLogo(String problem) {
        return RefusedForm.with(refusedLogoPage(problem));
    }

    private TemplateInstance refusedLogoPage(String problem) {
        Look look = looks.of(reachable.organisation());
        return page(look, text(look), version(look), "", problem, false);
    }

    private TemplateInstance page(
            Look look, String typed, String version, String problem, String logoProblem, boolean saved) {
        Organisation organisation = organisations.get(reachable.organisation());
        return Templates.look(
                new LookView(organisation.fullName(), look, typed, version, problem, logoProblem, saved),
                organisation.fictional());
    }

    private String tooLight(Colour chosen) {
        Contrast worst = Contrast.worst(chosen);
        return words().colourTooLight(
                        words().place(worst.place().name()),
                        ratio(worst.shown()),
                        ratio(worst.needed()),
                        Contrast.nearest(chosen).text());
    }

    private String ratio(double ratio) {
        return Notation.in(page.getLocale()).decimal(ratio, 1);
    }

    private List<FormField> fields(String colour) {
        return List.of(new FormField(COLOUR, words().colour(), colour));
    }

    private String version(Look look) {
        return FormVersion.of(fields(text(look))).text();
    }

    private static String text(Look look) {
        return look.colour().map(Colour::text).orElse("");
    }

    private static String file(Look look) {
        return look.logo().map(Logo.Mark::file).orElse("");
    }

    private LookMessages words() {
        return MessageBundles.get(LookMessages.class, Localized.Literal.of(page.getLanguage()));
    }
}
