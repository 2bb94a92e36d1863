package nl.lokaledemocratie.quickscan.desk.publicity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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
import nl.lokaledemocratie.quickscan.desk.share.ShareViews;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import org.jboss.resteasy.reactive.RestQuery;

/** A poster and texts that tell people of a scan. */
@Path("/scans/{id}/teksten")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PublicityPages {

    private static final List<String> LANGUAGES = List.of(LocalizedText.DUTCH, "en");

    /**
     * What can be placed in one language.
     *
     * @param language its tag
     */
    public record Edition(String language, List<PublicityText> texts) {}

    @CheckedTemplate(basePath = "publicity")
    static class Templates {
        static native TemplateInstance publicity(
                Scan scan, List<Edition> editions, boolean shortened, boolean planned, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ShareViews shared;

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Scan scan = reachable.getNotClosed(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        List<Edition> editions = languages(questionnaire)
                .map(language ->
                        new Edition(language, new PublicityTexts(announcement(scan, questionnaire, language)).all()))
                .toList();
        return Templates.publicity(
                scan, editions, scan.shortName().isPresent(), scan.end().isPresent(), scan.fictional());
    }

    @GET
    @Path("poster.pdf")
    @Produces("application/pdf")
    public Response poster(
            @PathParam("id") UUID id,
            @RestQuery("formaat") @DefaultValue("a4") String wanted,
            @RestQuery("taal") @DefaultValue(LocalizedText.DUTCH) String language) {
        Scan scan = reachable.getNotClosed(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        PosterSize size = PosterSize.find(wanted).orElseThrow(NotFoundException::new);
        if (languages(questionnaire).noneMatch(language::equals)) {
            throw new NotFoundException();
        }
        Poster poster = new Poster(
                announcement(scan, questionnaire, language),
                size,
                looks.of(scan.organisation().code()).colour(),
                LocalDate.now(clock));
        String name = "poster-" + scan.shortName().map(ShortName::text).orElse(scan.link()) + "-" + size.key() + "-"
                + language;
        return Response.ok(poster.render())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }

    private static Stream<String> languages(Questionnaire questionnaire) {
        return LANGUAGES.stream().filter(questionnaire.languages()::contains);
    }

    private Announcement announcement(Scan scan, Questionnaire questionnaire, String language) {
        return new Announcement(
                language,
                scan.organisation().fullName(),
                LocalizedText.DUTCH.equals(language)
                        ? scan.title()
                        : questionnaire.title().in(language),
                shared.address(scan),
                AnsweringTime.promisedMinutes(questionnaire, language),
                scan.opens().filter(moment -> scan.status() == ScanStatus.DRAFT).map(moment -> words(moment, language)),
                scan.end().map(ScanEnd::at).map(moment -> words(moment, language)),
                isCoded(scan, questionnaire),
                scan.fictional());
    }

    private String words(Instant moment, String language) {
        return Notation.in(Locale.forLanguageTag(language)).moment(moment.atZone(clock.getZone()));
    }

    /** Whether nobody can answer without a code. */
    private static boolean isCoded(Scan scan, Questionnaire questionnaire) {
        List<String> open = questionnaire.audiences().stream()
                .filter(audience -> !audience.closed())
                .map(Audience::key)
                .toList();
        return scan.audiences().stream()
                .filter(group -> open.contains(group.audience()))
                .allMatch(group -> group.letters() == Letters.ONLY);
    }
}
