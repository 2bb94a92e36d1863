package nl.lokaledemocratie.quickscan.lesson.web;

import java.net.URI;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.lesson.Circles;
import nl.lokaledemocratie.quickscan.lesson.Circles.Circle;
import nl.lokaledemocratie.quickscan.lesson.Lessons;
import nl.lokaledemocratie.quickscan.lesson.LessonsFullException;
import nl.lokaledemocratie.quickscan.lesson.web.LessonView.Filling;
import nl.lokaledemocratie.quickscan.notation.SentKey;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.Conflict;
import nl.lokaledemocratie.quickscan.web.form.Conflict.Way;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.SentText;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a griffier tells other organisations what went well with a finding and what did not, sees who reads that, and takes it back. */
@Path("/scans/{id}/ervaringen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LessonPages {

    private static final String SAVED = "bewaard";
    private static final String GONE = "ingetrokken";
    private static final String KEY = "kenmerk";

    @CheckedTemplate(basePath = "lessons")
    static class Templates {
        static native TemplateInstance lessons(Scan scan, LessonView view, String notice, boolean fictional);

        static native TemplateInstance lesson(Scan scan, Filling filling, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Lessons lessons;

    @Inject
    Circles circles;

    @Inject
    Agendas agendas;

    @Inject
    LessonFilling filling;

    @Inject
    TypedBefore typed;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = closed(id);
        List<Circle> all = circles.listOf(scan.organisation());
        return Templates.lessons(
                scan,
                new LessonView(
                        lessons.listOf(id).stream()
                                .map(lesson -> filling.own(scan, lesson, all))
                                .toList(),
                        all),
                notice.filter(List.of(SAVED, GONE)::contains).orElse(""),
                scan.fictional());
    }

    /** @param item of the agenda that it is about */
    @GET
    @Path("nieuw")
    public TemplateInstance blank(
            @PathParam("id") UUID id,
            @RestQuery("thema") @DefaultValue("") String theme,
            @RestQuery("punt") Optional<UUID> item) {
        Scan scan = closed(id);
        return typed.take()
                .map(sent -> blank(scan, LessonForm.read(sent), key(sent), false))
                .orElseGet(() -> blank(
                        scan,
                        item.flatMap(one -> agendas.find(id, one))
                                .map(found -> LessonForm.about(
                                        found.plan().theme(),
                                        "",
                                        found.id().toString(),
                                        found.plan().finding() + "\n\n"))
                                .orElseGet(() -> LessonForm.about(theme, "", "", "")),
                        UUID.randomUUID().toString(),
                        false));
    }

    @POST
    @Audited(Act.LESSON_CHANGE)
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = closed(id);
        LessonForm form = LessonForm.read(sent);
        if (filling.isRefused(scan, form)) {
            return RefusedForm.with(blank(scan, form, key(sent), false));
        }
        try {
            lessons.add(id, SentKey.parse(key(sent)).orElseGet(UUID::randomUUID), filling.plan(scan, form));
        } catch (LessonsFullException e) {
            return RefusedForm.with(blank(scan, form, key(sent), true));
        }
        return to(id, SAVED);
    }

    @GET
    @Path("{item}")
    public Response edit(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        Scan scan = closed(id);
        return lessons.find(id, item)
                .map(lesson -> LessonForm.of(lesson.plan()))
                .map(now -> typed.take()
                        .map(sent -> changed(scan, item, LessonForm.read(sent), FormVersion.sent(sent)))
                        .orElseGet(() -> changed(scan, item, now, version(now))))
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> gone(id, List.of()));
    }

    @POST
    @Audited(Act.LESSON_CHANGE)
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("item") UUID item, MultivaluedMap<String, String> sent) {
        Scan scan = closed(id);
        LessonForm form = LessonForm.read(sent);
        if (filling.isRefused(scan, form) && lessons.find(id, item).isPresent()) {
            return RefusedForm.with(changed(scan, item, form, FormVersion.sent(sent)));
        }
        try {
            boolean there = lessons.change(
                    id,
                    item,
                    () -> filling.plan(scan, form),
                    now -> FormVersion.isSeen(FormVersion.sent(sent), fields(LessonForm.of(now))));
            return there ? to(id, SAVED) : gone(id, SentText.of(sent));
        } catch (ChangedMeanwhileException e) {
            LessonForm now = LessonForm.of(lessons.find(id, item).orElseThrow().plan());
            return SavingPages.overtaken(StaleForm.of(
                    address(id) + "/" + item, address(id), FormVersion.sent(sent), fields(now), fields(form)));
        }
    }

    /** At once and without asking: whoever takes something back wants it gone. */
    @POST
    @Audited(Act.LESSON_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, @RestForm("ingetrokken") Optional<UUID> lesson) {
        closed(id);
        lesson.ifPresent(one -> lessons.withdraw(id, one));
        return to(id, GONE);
    }

    private Scan closed(UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        return scan;
    }

    private Response gone(UUID scan, List<String> sent) {
        return SavingPages.refused(
                new Conflict(Conflict.Kind.LESSON_GONE, List.of(new Way(address(scan), words().back())), sent));
    }

    private TemplateInstance blank(Scan scan, LessonForm form, String key, boolean full) {
        return Templates.lesson(
                scan, filling.of(scan, address(scan.id()) + "/nieuw", key, "", form, full), scan.fictional());
    }

    private TemplateInstance changed(Scan scan, UUID item, LessonForm form, String version) {
        return Templates.lesson(
                scan, filling.of(scan, address(scan.id()) + "/" + item, "", version, form, false), scan.fictional());
    }

    private List<FormField> fields(LessonForm form) {
        return form.fields(words());
    }

    private String version(LessonForm form) {
        return FormVersion.of(fields(form)).text();
    }

    private static String key(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(KEY)).orElse("");
    }

    private LessonMessages words() {
        return MessageBundles.get(LessonMessages.class, Localized.Literal.of(page.getLanguage()));
    }

    private static Response to(UUID scan, String notice) {
        return Response.seeOther(URI.create(address(scan) + "?melding=" + notice))
                .build();
    }

    private static String address(UUID scan) {
        return "/scans/" + scan + "/ervaringen";
    }
}
