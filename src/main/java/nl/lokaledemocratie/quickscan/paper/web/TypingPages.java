package nl.lokaledemocratie.quickscan.paper.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.SentKey;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.paper.PaperImport;
import nl.lokaledemocratie.quickscan.paper.PendingGoneException;
import nl.lokaledemocratie.quickscan.paper.TypedForms;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Typing a few forms of paper instead of making a file: one by one, checked at once, taken in together as a file is. */
@Path("/scans/{id}/papier/typen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TypingPages {

    private static final String TICKET = "getypt";
    private static final String BEFORE = "eerst.";
    private static final String DIFFERENT = "verschil";
    private static final int MOST = 10_000;

    @CheckedTemplate(basePath = "typing")
    static class Templates {
        static native TemplateInstance typing(Scan scan, Questionnaire questionnaire, int number, boolean fictional);

        static native TemplateInstance typed(Scan scan, TypedForm form, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    TypedForms forms;

    @Inject
    PaperImport paper;

    @Inject
    TypedBefore before;

    @Inject
    UriInfo uri;

    /** The groups to choose from, or an empty form of one of them, or the form that was typed before the session ended. */
    @GET
    public TemplateInstance form(
            @PathParam("id") UUID id,
            @CookieParam(TICKET) Optional<String> cookie,
            @RestQuery("groep") Optional<String> group,
            @RestQuery("dubbel") Optional<String> twice) {
        Scan scan = reachable.getOpen(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        int number = forms.count(id, ticket(cookie));
        Optional<TypedForm> kept = before.take().flatMap(sent -> kept(questionnaire, sent));
        if (kept.isPresent()) {
            return page(scan, kept.get());
        }
        return group.flatMap(questionnaire::findAudience)
                .map(audience -> page(scan, blank(questionnaire, audience, number, twice.isPresent())))
                .orElseGet(() -> Templates.typing(scan, questionnaire, number, scan.fictional()));
    }

    /** Adds a form; asks first when fields are empty, and for the same form again when every form is typed twice. */
    @POST
    @Audited(Act.PAPER_TYPE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("id") UUID id,
            @CookieParam(TICKET) Optional<String> cookie,
            MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOpen(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        Optional<Audience> audience = questionnaire.findAudience(first(sent, "groep"));
        if (audience.isEmpty()) {
            return to(id, "").build();
        }
        TypedForm form = read(questionnaire, audience.get(), sent);
        Map<String, FileProblem> wrong = check(questionnaire, form);
        if (!wrong.isEmpty()) {
            return asked(scan, form.with(form.typed(), form.first(), wrong, 0));
        }
        int empty = form.countEmpty();
        if (empty > 0 && empty != form.empty() && !form.isSecond()) {
            return asked(scan, form.with(form.typed(), form.first(), Map.of(), empty));
        }
        if (form.twice() && !form.isSecond()) {
            return asked(scan, form.with(Map.of(), form.typed(), Map.of(), 0));
        }
        if (form.isDifferent() && !sent.containsKey(DIFFERENT)) {
            return asked(scan, form);
        }
        DraftTicket kept =
                forms.add(id, ticket(cookie), form.receipt(), audience.get().key(), form.cells());
        return to(id, "?groep=" + audience.get().key() + (form.twice() ? "&dubbel=ja" : ""))
                .cookie(cookie(id, kept.text(), NewCookie.DEFAULT_MAX_AGE))
                .build();
    }

    /** Who asks for the address of the button, as after signing in anew, comes to the page with the button. */
    @GET
    @Path("klaar")
    public Response back(@PathParam("id") UUID id) {
        return to(reachable.getOpen(id).id(), "").build();
    }

    /** What the forms would add, as for a file. */
    @POST
    @Audited(Act.PAPER_TYPE)
    @Path("klaar")
    public Response finish(@PathParam("id") UUID id, @CookieParam(TICKET) Optional<String> cookie) {
        Scan scan = reachable.getOpen(id);
        try {
            return ticket(cookie)
                    .map(ticket -> paper.preview(id, ticket))
                    .map(preview -> Response.ok(PaperPages.Templates.preview(scan, preview, false, scan.fictional())))
                    .orElseGet(() -> to(id, ""))
                    .build();
        } catch (PendingGoneException e) {
            return to(id, "").cookie(cookie(id, "", 0)).build();
        }
    }

    private TypedForm blank(Questionnaire questionnaire, Audience audience, int number, boolean twice) {
        return TypedForm.blank(audience, TypedQuestion.of(questionnaire, audience.key()), number, twice);
    }

    private Optional<TypedForm> kept(Questionnaire questionnaire, MultivaluedMap<String, String> sent) {
        return questionnaire.findAudience(first(sent, "groep")).map(audience -> read(questionnaire, audience, sent));
    }

    private TypedForm read(Questionnaire questionnaire, Audience audience, MultivaluedMap<String, String> sent) {
        int number = WholeNumber.parse(first(sent, "nummer"), 0, MOST).orElse(0);
        int empty = WholeNumber.parse(first(sent, "leeg"), 0, MOST).orElse(0);
        TypedForm blank =
                blank(questionnaire, audience, number, !first(sent, "dubbel").isEmpty());
        Map<String, String> typed = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        blank.columns().forEach(column -> {
            typed.put(column, CleanText.text(first(sent, column)).strip());
            if (sent.containsKey(BEFORE + column)) {
                before.put(column, first(sent, BEFORE + column));
            }
        });
        TypedForm form = blank.with(typed, before, Map.of(), empty);
        return SentKey.parse(first(sent, "bon")).map(form::as).orElse(form);
    }

    /** What is wrong, by column; about the whole form at its first field. */
    private Map<String, FileProblem> check(Questionnaire questionnaire, TypedForm form) {
        List<String> names = AnswerColumns.of(questionnaire).names();
        Map<String, FileProblem> wrong = new HashMap<>();
        try {
            forms.check(questionnaire, form.audience().key(), form.cells());
        } catch (FilesRefusedException e) {
            e.problems()
                    .forEach(problem -> wrong.putIfAbsent(
                            problem.column() > 2
                                    ? names.get(problem.column() - 1)
                                    : form.columns().get(0),
                            problem));
        }
        return wrong;
    }

    private static TemplateInstance page(Scan scan, TypedForm form) {
        return Templates.typed(scan, form, scan.fictional());
    }

    private static Response asked(Scan scan, TypedForm form) {
        return Response.status(form.problems().isEmpty() ? Response.Status.OK.getStatusCode() : RefusedForm.STATUS)
                .entity(page(scan, form))
                .build();
    }

    private static Optional<DraftTicket> ticket(Optional<String> cookie) {
        return cookie.flatMap(DraftTicket::parse);
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    private static Response.ResponseBuilder to(UUID id, String query) {
        return Response.seeOther(URI.create("/scans/" + id + "/papier/typen" + query));
    }

    private NewCookie cookie(UUID id, String value, int maxAge) {
        return new NewCookie.Builder(TICKET)
                .value(value)
                .path("/scans/" + id + "/papier")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
