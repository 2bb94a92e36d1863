package nl.lokaledemocratie.quickscan.programme.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.ProgrammeNameTakenException;
import nl.lokaledemocratie.quickscan.programme.ProgrammeNotFoundException;
import nl.lokaledemocratie.quickscan.programme.Programmes;
import nl.lokaledemocratie.quickscan.web.form.NoticeWord;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an adviseur makes programmes, asks organisations for their results and lets other advisers read along. */
@Path("/programmas")
@RolesAllowed(Role.ADVISEUR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProgrammePages {

    private static final String ROOT = "/programmas";
    private static final String NOTICE = "?melding=";

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance programmes(List<ProgrammeView> programmes, ProgrammeForm form, boolean ended);

        static native TemplateInstance programme(
                ProgrammeView view, List<String> provinces, AskForm form, Notice notice);
    }

    /** What the page of a programme says above all. */
    public enum Notice {
        NONE(""),
        MADE("gemaakt"),
        ASKED("gevraagd"),
        ASKED_NO_MORE("niet-meer"),
        ADDED("erbij"),
        REMOVED("eraf"),
        UNKNOWN(""),
        NOBODY(""),
        NO_ADVISER(""),
        LAST_ADVISER(""),
        NOT_SURE("");

        private final String key;

        Notice(String key) {
            this.key = key;
        }

        static Notice of(String key) {
            return NoticeWord.find(values(), notice -> notice.key, key, NONE);
        }

        /** Whether something is to be mended. */
        public boolean isRefusal() {
            return this != NONE && key.isEmpty();
        }
    }

    @Inject
    CurrentAct act;

    @Inject
    Programmes programmes;

    @Inject
    Grants grants;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance list(@RestQuery("melding") @DefaultValue("") String notice) {
        return page(typed.take().map(ProgrammeForm::of).orElse(ProgrammeForm.EMPTY), "beeindigd".equals(notice));
    }

    @POST
    @Audited(Act.PROGRAMME_MAKE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        ProgrammeForm form = ProgrammeForm.of(sent).checked();
        act.on(form.name());
        if (form.isRefused()) {
            return RefusedForm.with(page(form, false));
        }
        try {
            Programme made = programmes.create(form.name(), form.purpose(), user.getUsername());
            return to(made.id(), Notice.MADE);
        } catch (ProgrammeNameTakenException e) {
            return RefusedForm.with(page(form.taken(), false));
        }
    }

    @GET
    @Path("{programme}")
    public TemplateInstance show(
            @PathParam("programme") UUID id, @RestQuery("melding") @DefaultValue("") String notice) {
        return page(own(id), typed.take().map(AskForm::of).orElse(AskForm.EMPTY), Notice.of(notice));
    }

    @POST
    @Audited(Act.PROGRAMME_CHANGE)
    @Path("{programme}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("programme") UUID id,
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm("gebruikersnaam") @DefaultValue("") String username,
            @RestForm("organisatie") @DefaultValue("") String organisation,
            @RestForm("klopt-einde") @DefaultValue("") String sure,
            MultivaluedMap<String, String> sent) {
        Programme programme = own(id);
        act.on(programme.name());
        String self = user.getUsername();
        AskForm form = AskForm.of(sent);
        switch (action) {
            case "vraag":
                return ask(programme, form);
            case "niet-meer":
                programmes.askNoMore(id, self, organisation);
                return to(id, Notice.ASKED_NO_MORE);
            case "erbij":
                return programmes.addAdviser(id, self, form.adviser().strip())
                        ? to(id, Notice.ADDED)
                        : refused(programme, form, Notice.NO_ADVISER);
            case "eraf":
                return removed(programme, form, username);
            case "einde":
                if (sure.isEmpty()) {
                    return refused(programme, form, Notice.NOT_SURE);
                }
                programmes.end(id, self);
                return Response.seeOther(URI.create(ROOT + NOTICE + "beeindigd"))
                        .build();
            default:
                return to(id, Notice.NONE);
        }
    }

    private Response ask(Programme programme, AskForm form) {
        List<Organisation> all = organisations.listAll();
        NamedOrganisations named = NamedOrganisations.of(form.organisations(), all);
        if (!named.unknown().isEmpty()) {
            return refused(programme, form.without(named.unknown()), Notice.UNKNOWN);
        }
        Set<String> codes = new HashSet<>(named.codes());
        all.stream()
                .filter(one -> form.isOf(one.figures().province()) && !one.fictional())
                .map(Organisation::code)
                .forEach(codes::add);
        if (codes.isEmpty()) {
            return refused(programme, form, Notice.NOBODY);
        }
        programmes.ask(programme.id(), user.getUsername(), codes);
        return to(programme.id(), Notice.ASKED);
    }

    /** Who leaves does not read the programme any more. */
    private Response removed(Programme programme, AskForm form, String username) {
        if (!programmes.removeAdviser(programme.id(), user.getUsername(), username)) {
            return refused(programme, form, Notice.LAST_ADVISER);
        }
        return username.equals(user.getUsername())
                ? Response.seeOther(URI.create(ROOT)).build()
                : to(programme.id(), Notice.REMOVED);
    }

    private Programme own(UUID id) {
        return programmes.find(id, user.getUsername()).orElseThrow(() -> new ProgrammeNotFoundException(id));
    }

    private Response refused(Programme programme, AskForm form, Notice notice) {
        return RefusedForm.with(page(programme, form, notice));
    }

    private static Response to(UUID id, Notice notice) {
        String query = notice == Notice.NONE ? "" : NOTICE + notice.key;
        return Response.seeOther(URI.create(ROOT + "/" + id + query)).build();
    }

    private TemplateInstance page(ProgrammeForm form, boolean ended) {
        return Templates.programmes(
                programmes.listOf(user.getUsername()).stream().map(this::view).toList(), form, ended);
    }

    private TemplateInstance page(Programme programme, AskForm form, Notice notice) {
        List<String> provinces = organisations.listAll().stream()
                .flatMap(one -> one.figures().province().stream())
                .distinct()
                .sorted()
                .toList();
        return Templates.programme(view(programme), provinces, form, notice);
    }

    private ProgrammeView view(Programme programme) {
        Map<String, Grant> given = grants.listTo(programme.id());
        List<String> codes = new ArrayList<>(programme.asked().keySet());
        codes.addAll(given.keySet());
        return ProgrammeView.of(
                programme,
                codes.isEmpty() ? List.of() : organisations.list("code in ?1", codes),
                given,
                programme.advisers().stream()
                        .map(accounts::find)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
