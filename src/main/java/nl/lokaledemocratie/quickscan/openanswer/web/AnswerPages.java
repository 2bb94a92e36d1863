package nl.lokaledemocratie.quickscan.openanswer.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers.Standing;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswer;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.Card;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.Filter;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Reading answers in people's own words, putting them under themes, and choosing some for the report. */
@Path("/scans/{id}/antwoorden")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AnswerPages {

    private static final String CHOOSE = "kies";

    @CheckedTemplate(basePath = "openanswers")
    static class Templates {
        static native TemplateInstance answers(Scan scan, AnswersView view, String notice, boolean fictional);

        static native TemplateInstance answer(
                Scan scan, Shown shown, AnswerForm form, String version, String notice, boolean fictional);

        static native TemplateInstance chosen(Scan scan, Card card, boolean fictional);
    }

    /**
     * An answer.
     *
     * @param next the next one that nobody put anywhere
     */
    public record Shown(
            OpenAnswer answer,
            String question,
            String group,
            boolean chosen,
            List<Theme> themes,
            Optional<UUID> next) {}

    @Inject
    ReachableScans reachable;

    @Inject
    OpenAnswers answers;

    @Inject
    ChosenAnswers chosen;

    @Inject
    AnswerLists lists;

    @Inject
    TypedBefore typed;

    @Inject
    Page page;

    @GET
    @Audited(Act.WORDS_READ)
    public TemplateInstance list(
            @PathParam("id") UUID id,
            @RestQuery("keuze") Optional<String> filter,
            @RestQuery("pagina") Optional<String> number,
            @RestQuery("melding") Optional<String> notice) {
        Scan scan = reachable.getOwn(id);
        return Templates.answers(
                scan,
                lists.view(scan, filter(filter), number.map(AnswerPages::number).orElse(1)),
                notice(notice),
                scan.fictional());
    }

    private static Filter filter(Optional<String> key) {
        return Stream.of(Filter.values())
                .filter(one -> key.filter(one.key()::equals).isPresent())
                .findFirst()
                .orElse(Filter.ALL);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    @GET
    @Audited(Act.WORDS_READ)
    @Path("{item}")
    public Response show(
            @PathParam("id") UUID id, @PathParam("item") UUID key, @RestQuery("melding") Optional<String> notice) {
        Scan scan = reachable.getOwn(id);
        Optional<OpenAnswer> answer = answers.find(scan, key);
        if (answer.isPresent()) {
            return Response.ok(page(scan, answer.get(), notice(notice))).build();
        }
        return lists.findChosen(scan, key)
                .map(card -> Response.ok(Templates.chosen(scan, card, scan.fictional()))
                        .build())
                .orElseGet(() -> to(scan, "?melding=weg"));
    }

    private TemplateInstance page(Scan scan, OpenAnswer answer, String notice) {
        Standing standing = chosen.standing(scan.id(), answer.key());
        AnswerForm form = typed.take()
                .map(sent -> read(scan, answer, sent))
                .orElseGet(() -> AnswerForm.of(
                        standing, answer.text(), AnswerLists.redactor(scan).propose(answer.text())));
        return page(scan, answer, form, version(standing), notice);
    }

    private AnswerForm read(Scan scan, OpenAnswer answer, MultivaluedMap<String, String> sent) {
        Redaction proposed = AnswerLists.redactor(scan).propose(answer.text());
        return AnswerForm.read(sent, answer.text(), proposed, themes(scan));
    }

    private TemplateInstance page(Scan scan, OpenAnswer answer, AnswerForm form, String version, String notice) {
        Shown shown = new Shown(
                answer,
                lists.question(scan, answer),
                lists.group(scan, answer),
                chosen.standing(scan.id(), answer.key()).words().isPresent(),
                lists.themes(scan),
                lists.next(scan, answer.key()));
        return Templates.answer(scan, shown, form, version, notice, scan.fictional());
    }

    /** Chooses it, or puts it under a theme without. */
    @POST
    @Audited(Act.WORDS_CHOOSE)
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") UUID id, @PathParam("item") UUID key, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOwn(id);
        Optional<OpenAnswer> answer = answers.find(scan, key);
        if (answer.isEmpty()) {
            return withdraw(scan, key);
        }
        AnswerForm form = read(scan, answer.get(), sent);
        boolean isChosen = CHOOSE.equals(sent.getFirst("actie"));
        String version = FormVersion.sent(sent);
        if (isChosen && form.shortened().isEmpty()) {
            return RefusedForm.with(page(scan, answer.get(), form.checked(), version, ""));
        }
        try {
            if (isChosen) {
                Redaction shortened = form.shortened().orElseThrow();
                chosen.choose(id, answer.get(), form.theme(), shortened, now -> isSeen(version, now));
            } else {
                chosen.sort(id, key, form.theme(), now -> isSeen(version, now));
            }
        } catch (ChangedMeanwhileException e) {
            String now = version(chosen.standing(id, key));
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(scan, answer.get(), form, now, "veranderd"))
                    .build();
        }
        String notice = "?melding=" + (isChosen ? "gekozen" : "ingedeeld");
        return lists.next(scan, key).map(next -> to(scan, "/" + next + notice)).orElseGet(() -> to(scan, notice));
    }

    /** Of an answer that is wiped nothing can be done but that. */
    private Response withdraw(Scan scan, UUID key) {
        boolean printed = lists.findChosen(scan, key).isPresent();
        if (printed) {
            chosen.withdraw(scan.id(), key);
        }
        return to(scan, "?melding=" + (printed ? "teruggehaald" : "weg"));
    }

    private boolean isSeen(String version, Standing now) {
        return FormVersion.isSeen(version, AnswerForm.fields(now, words()));
    }

    private String version(Standing standing) {
        return FormVersion.of(AnswerForm.fields(standing, words())).text();
    }

    private List<String> themes(Scan scan) {
        return lists.themes(scan).stream().map(Theme::key).toList();
    }

    private AnswerMessages words() {
        return MessageBundles.get(AnswerMessages.class, Localized.Literal.of(page.getLanguage()));
    }

    /** Only what we write ourselves is said back. */
    private static String notice(Optional<String> key) {
        return key.filter(List.of("gekozen", "ingedeeld", "teruggehaald", "weg", "bewaard", "gewist")::contains)
                .orElse("");
    }

    private static Response to(Scan scan, String rest) {
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/antwoorden" + rest))
                .build();
    }
}
