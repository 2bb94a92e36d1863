package nl.lokaledemocratie.quickscan.paper.web;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.paper.form.PaperForm;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** The questionnaire of a scan on paper, for each of its groups and in each language that can be printed. */
@Path("/scans/{id}/vragenlijst/papier")
@RolesAllowed(Role.GRIFFIER)
@Blocking
public class FormDownload {

    /** A language by its own name. */
    public record FormLanguage(String tag, String name) {
        static FormLanguage of(String tag) {
            return new FormLanguage(tag, LanguageTag.name(tag, Locale.forLanguageTag(tag)));
        }
    }

    @CheckedTemplate(basePath = "forms")
    static class Templates {
        static native TemplateInstance papers(
                Scan scan,
                Questionnaire questionnaire,
                List<FormLanguage> languages,
                String notPrintable,
                boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Clock clock;

    /** Which papers there are, and how to go about it. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance papers(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        var byPrintable = questionnaire.languages().stream()
                .collect(Collectors.partitioningBy(
                        language -> PaperForm.canPrint(questionnaire, language),
                        Collectors.mapping(FormLanguage::of, Collectors.toList())));
        String notPrintable = requireNonNull(byPrintable.get(false)).stream()
                .map(FormLanguage::name)
                .collect(Collectors.joining(", "));
        return Templates.papers(
                scan, questionnaire, requireNonNull(byPrintable.get(true)), notPrintable, scan.fictional());
    }

    /** One paper; of a language whose letters we cannot print, the page that says so. */
    @GET
    @Path("{audience}/{language}.pdf")
    @Produces("application/pdf")
    public Response paper(
            @PathParam("id") UUID id,
            @PathParam("audience") String audienceKey,
            @PathParam("language") String language) {
        Scan scan = reachable.getOwn(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        Audience audience = questionnaire.findAudience(audienceKey).orElseThrow(NotFoundException::new);
        if (!questionnaire.languages().contains(language)) {
            throw new NotFoundException();
        }
        if (!PaperForm.canPrint(questionnaire, language)) {
            return Response.seeOther(URI.create("/scans/" + id + "/vragenlijst/papier#niet-op-papier"))
                    .build();
        }
        PaperForm form = new PaperForm(
                questionnaire,
                scan.organisation().name(),
                audience,
                language,
                catalog.contentHash(scan.questionnaireId()),
                LocalDate.now(clock));
        return Response.ok(form.render())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"vragenlijst-" + audienceKey + "-" + language + ".pdf\"")
                .build();
    }
}
