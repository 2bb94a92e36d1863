package nl.lokaledemocratie.quickscan.desk.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.mail.Envelope;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
import nl.lokaledemocratie.quickscan.mail.TooManyToWriteToException;
import nl.lokaledemocratie.quickscan.mail.file.AddressFile;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How mail of a scan stands, the addresses it goes to, and whom to ask. */
@Path("/scans/{id}/mail")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MailPages {

    /** Fifty thousand lines of an address, a group and a language. */
    static final int MAX_BYTES = 3_500_000;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance mail(MailView view, MailOutcome outcome, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    MailViews views;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSetups setups;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(
            @PathParam("id") UUID id,
            @RestQuery("melding") Optional<String> notice,
            @RestQuery("aantal") Optional<Integer> number) {
        return page(reachable.getOwn(id), MailOutcome.of(MailNotice.of(notice), number.orElse(0)));
    }

    /** Who opens the address of a form comes to the page with the forms. */
    @GET
    @Path("{form: adressen|contact|terug|proef}")
    public Response back(@PathParam("id") UUID id) {
        return to(reachable.getOwn(id), MailNotice.NONE, 0);
    }

    /** Takes the addresses of a file, all or none. */
    @POST
    @Audited(Act.MAIL_ADDRESSES)
    @Path("adressen")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("id") UUID id,
            @RestForm("bestand") FileUpload file,
            @RestForm("groep") @DefaultValue("") String group) {
        Scan scan = reachable.getNotClosed(id);
        if (SentFile.find(file).isEmpty()) {
            return refused(scan, MailOutcome.of(MailNotice.NO_FILE));
        }
        if (file.size() > MAX_BYTES) {
            return refused(scan, MailOutcome.of(MailNotice.TOO_LARGE));
        }
        List<String> groups = views.groups(scan);
        AddressFile read = AddressFile.read(
                file.fileName(), read(file), questionnaire(scan), groups, groups.contains(group) ? group : "");
        return read.problems().isEmpty() ? add(scan, read) : refused(scan, MailOutcome.file(read.problems()));
    }

    private Response add(Scan scan, AddressFile file) {
        try {
            return to(
                    scan,
                    MailNotice.ADDED,
                    addresses.add(scan.id(), file.groups()).added());
        } catch (TooManyToWriteToException e) {
            String group = e.group().isEmpty()
                    ? ""
                    : questionnaire(scan).audience(e.group()).name().in(page.getLanguage());
            MailNotice notice = group.isEmpty() ? MailNotice.TOO_MANY : MailNotice.TOO_MANY_OF_GROUP;
            return refused(scan, new MailOutcome(notice, e.addresses(), e.most(), group, "", List.of()));
        }
    }

    /** Says whom to ask about the scan. */
    @POST
    @Audited(Act.MAIL_CONTACT)
    @Path("contact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response contact(
            @PathParam("id") UUID id,
            @RestForm("vragen") @DefaultValue("") String typed,
            @RestForm("eerder") @DefaultValue("") String stood) {
        Scan scan = reachable.getNotClosed(id);
        Optional<EmailAddress> contact = EmailAddress.parse(typed)
                .filter(address -> Envelope.ascii(address).isPresent());
        if (contact.isEmpty()) {
            return refused(scan, MailOutcome.typed(MailNotice.NO_CONTACT, typed));
        }
        try {
            setups.ask(id, contact.get(), stood::equals);
            return to(scan, MailNotice.CONTACT, 0);
        } catch (ChangedMeanwhileException e) {
            return conflict(scan, MailOutcome.typed(MailNotice.CHANGED, typed));
        }
    }

    /** The file to fill in. */
    @GET
    @Path("voorbeeld.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response example(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        StringBuilder table =
                new StringBuilder("\uFEFF").append(Rows.SPREADSHEET.row(List.of("e-mail", "groep", "taal")));
        views.groups(scan)
                .forEach(group -> table.append(Rows.SPREADSHEET.row(List.of("naam@voorbeeld.example", group, "nl"))));
        return Response.ok(table.toString().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"adressen.csv\"")
                .build();
    }

    private TemplateInstance page(Scan scan, MailOutcome outcome) {
        return Templates.mail(views.of(scan), outcome, scan.fictional());
    }

    Response refused(Scan scan, MailOutcome outcome) {
        return RefusedForm.with(page(scan, outcome));
    }

    Response conflict(Scan scan, MailOutcome outcome) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(scan, outcome))
                .build();
    }

    static Response to(Scan scan, MailNotice notice, int number) {
        String query =
                notice == MailNotice.NONE ? "" : "?melding=" + notice.text() + (number > 0 ? "&aantal=" + number : "");
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/mail" + query))
                .build();
    }

    private Questionnaire questionnaire(Scan scan) {
        return catalog.get(scan.questionnaireId());
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
