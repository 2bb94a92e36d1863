package nl.lokaledemocratie.quickscan.agenda.web;

import java.net.URI;
import java.time.LocalDate;
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
import nl.lokaledemocratie.quickscan.agenda.AgendaFullException;
import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaFindings.Finding;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.SentKey;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
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

/** The agenda that follows a result: what is on it, and writing it. */
@Path("/scans/{id}/agenda")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AgendaPages {

    private static final String SAVED = "bewaard";

    /** The key of something new: a form that is sent twice adds it once. */
    private static final String KEY = "kenmerk";

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance agenda(Scan scan, AgendaView view, boolean saved, boolean fictional);

        static native TemplateInstance item(
                Scan scan,
                String address,
                AgendaForm form,
                String version,
                String key,
                Optional<LocalDate> corrected,
                boolean fictional);

        static native TemplateInstance remove(
                Scan scan, AgendaItem item, String version, boolean changed, boolean fictional);
    }

    @Inject
    AgendaScans scans;

    @Inject
    Agendas agendas;

    @Inject
    TypedBefore typed;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = scans.get(id);
        return Templates.agenda(
                scan, scans.view(scan), notice.filter(SAVED::equals).isPresent(), scan.fictional());
    }

    /**
     * Something new.
     *
     * @param number of what the result gives to talk about, from 1; else it is something else
     * @param before what was on the agenda of the scan before
     */
    @GET
    @Path("nieuw")
    public TemplateInstance blank(
            @PathParam("id") UUID id,
            @RestQuery("nummer") Optional<String> number,
            @RestQuery("vervolg") Optional<String> before) {
        Scan scan = scans.get(id);
        return typed.take()
                .map(sent -> blank(scan, read(scan, sent), key(sent)))
                .orElseGet(() -> blank(
                        scan, suggested(scan, number, before), UUID.randomUUID().toString()));
    }

    private static TemplateInstance blank(Scan scan, AgendaForm form, String key) {
        return Templates.item(scan, address(scan.id()) + "/nieuw", form, "", key, Optional.empty(), scan.fictional());
    }

    private AgendaForm suggested(Scan scan, Optional<String> number, Optional<String> before) {
        int revision = scans.revision(scan);
        Optional<AgendaForm> earlier = before.flatMap(SentKey::parse)
                .flatMap(item -> scans.earlier(scan, item))
                .map(item -> AgendaForm.goingOnFrom(item, scans.found(scan, item), revision));
        List<Finding> findings = number.isPresent() ? scans.findings(scan) : List.of();
        return earlier.or(() -> number.flatMap(text -> find(findings, text))
                        .map(finding -> AgendaForm.of(finding.theme(), finding.text(), revision)))
                .orElseGet(() -> AgendaForm.of("", "", revision));
    }

    private static Optional<Finding> find(List<Finding> findings, String number) {
        return findings.stream()
                .filter(finding -> number.equals(Integer.toString(finding.number())))
                .findFirst();
    }

    @POST
    @Audited(Act.AGENDA_CHANGE)
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = scans.get(id);
        AgendaForm form = read(scan, sent);
        if (form.isRefused()) {
            return RefusedForm.with(blank(scan, form, key(sent)));
        }
        UUID key = SentKey.parse(key(sent)).orElseGet(UUID::randomUUID);
        AgendaPlan plan = plan(scan, form);
        try {
            Optional<AgendaItem> other =
                    agendas.add(id, key, plan).filter(item -> !item.plan().equals(plan));
            if (other.isPresent()) {
                return overtaken(id, other.get().id(), form, "");
            }
        } catch (AgendaFullException e) {
            return SavingPages.refused(new Conflict(Conflict.Kind.AGENDA_FULL, ways(id), SentText.of(sent)));
        }
        return saved(id);
    }

    @GET
    @Path("{item}")
    public Response edit(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        Scan scan = scans.get(id);
        return agendas.find(id, item)
                .map(found -> edit(scan, found))
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> SavingPages.refused(new Conflict(Conflict.Kind.AGENDA_GONE, ways(id), List.of())));
    }

    private TemplateInstance edit(Scan scan, AgendaItem item) {
        AgendaForm form = AgendaForm.of(item.plan());
        return typed.take()
                .map(sent -> item(scan, item, read(scan, sent, item), FormVersion.sent(sent)))
                .orElseGet(() -> item(scan, item, form.seeing(scans.revision(scan)), version(form)));
    }

    @POST
    @Audited(Act.AGENDA_CHANGE)
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("item") UUID item, MultivaluedMap<String, String> sent) {
        Scan scan = scans.get(id);
        Optional<AgendaItem> shown = agendas.find(id, item);
        AgendaForm form = shown.map(found -> read(scan, sent, found)).orElseGet(() -> read(scan, sent));
        if (form.isRefused() && shown.isPresent()) {
            return RefusedForm.with(item(scan, shown.get(), form, FormVersion.sent(sent)));
        }
        try {
            boolean there = agendas.change(
                    id,
                    item,
                    plan(scan, form),
                    now -> FormVersion.isSeen(FormVersion.sent(sent), fields(AgendaForm.of(now))));
            return there
                    ? saved(id)
                    : SavingPages.refused(new Conflict(Conflict.Kind.AGENDA_GONE, ways(id), SentText.of(sent)));
        } catch (ChangedMeanwhileException e) {
            return overtaken(id, item, form, FormVersion.sent(sent));
        }
    }

    private AgendaForm read(Scan scan, MultivaluedMap<String, String> sent) {
        return AgendaForm.read(sent, scans.themes(scan));
    }

    private AgendaForm read(Scan scan, MultivaluedMap<String, String> sent, AgendaItem before) {
        return read(scan, sent).orSeeing(before.plan().revision());
    }

    private AgendaPlan plan(Scan scan, AgendaForm form) {
        return form.plan(
                scans.revision(scan), before -> scans.earlier(scan, before).isPresent());
    }

    /** Sets what stands beside what was sent. */
    private Response overtaken(UUID id, UUID item, AgendaForm form, String version) {
        AgendaForm now = AgendaForm.of(agendas.find(id, item).orElseThrow().plan());
        return SavingPages.overtaken(
                StaleForm.of(address(id) + "/" + item, address(id), version, fields(now), fields(form)));
    }

    /** Asks first. */
    @GET
    @Path("{item}/verwijderen")
    public Response confirm(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        Scan scan = scans.get(id);
        return agendas.find(id, item)
                .map(found -> Response.ok(remove(scan, found, false)).build())
                .orElseGet(() -> Response.seeOther(URI.create(address(id))).build());
    }

    @POST
    @Audited(Act.AGENDA_CHANGE)
    @Path("{item}/verwijderen")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = scans.get(id);
        try {
            agendas.remove(id, item, now -> FormVersion.isSeen(version, fields(AgendaForm.of(now))));
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(remove(scan, agendas.find(id, item).orElseThrow(), true))
                    .build();
        }
        return saved(id);
    }

    private TemplateInstance remove(Scan scan, AgendaItem item, boolean changed) {
        return Templates.remove(scan, item, version(AgendaForm.of(item.plan())), changed, scan.fictional());
    }

    private TemplateInstance item(Scan scan, AgendaItem item, AgendaForm form, String version) {
        return Templates.item(
                scan,
                address(scan.id()) + "/" + item.id(),
                form,
                version,
                "",
                scans.corrected(scan, item),
                scan.fictional());
    }

    private List<FormField> fields(AgendaForm form) {
        return form.fields(words(page.getLanguage()));
    }

    private String version(AgendaForm form) {
        return FormVersion.of(fields(form)).text();
    }

    private static String key(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(KEY)).orElse("");
    }

    private List<Way> ways(UUID scan) {
        return List.of(new Way(address(scan), words(page.getLanguage()).back()));
    }

    private static Response saved(UUID scan) {
        return Response.seeOther(URI.create(address(scan) + "?melding=" + SAVED))
                .build();
    }

    private static String address(UUID scan) {
        return "/scans/" + scan + "/agenda";
    }

    static AgendaMessages words(String language) {
        return MessageBundles.get(AgendaMessages.class, Localized.Literal.of(language));
    }
}
