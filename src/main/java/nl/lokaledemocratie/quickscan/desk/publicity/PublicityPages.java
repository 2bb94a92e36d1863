package nl.lokaledemocratie.quickscan.desk.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import nl.lokaledemocratie.quickscan.desk.announcement.Announcement;
import nl.lokaledemocratie.quickscan.desk.announcement.Announcements;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.web.PageLanguage;
import org.jboss.resteasy.reactive.RestQuery;

/** A poster, pictures and texts that tell people of a scan. */
@Path("/scans/{id}/teksten")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PublicityPages {

    /** The language of what is placed; {@code taal} is that of the page. */
    private static final String LANGUAGE = "brieftaal";

    private static final String CHANNEL = "via";

    /**
     * What can be placed in one language, for one channel.
     *
     * @param languages   that can be chosen
     * @param language    its tag
     * @param channel     by which people come; empty when nobody counts
     * @param written     whether a poster and pictures can be in it
     * @param unchecked   whether no native reader saw it
     * @param alternative what to say of a picture to who cannot see it
     */
    public record Edition(
            List<String> languages,
            String language,
            String channel,
            boolean written,
            boolean unchecked,
            List<PublicityText> texts,
            PublicityText alternative) {

        /** What makes the address of a file that of this edition. */
        public String query() {
            return LANGUAGE + "=" + language + (channel.isEmpty() ? "" : "&" + CHANNEL + "=" + channel);
        }
    }

    @CheckedTemplate(basePath = "publicity")
    static class Templates {
        static native TemplateInstance publicity(
                Scan scan, Edition edition, boolean shortened, boolean planned, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Announcements announcements;

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(
            @PathParam("id") UUID id,
            @RestQuery(LANGUAGE) @DefaultValue(LocalizedText.DUTCH) String wanted,
            @RestQuery(CHANNEL) @DefaultValue("") String via) {
        Scan scan = reachable.getNotClosed(id);
        List<String> languages = announcements.languages(scan);
        String language = languages.contains(wanted) ? wanted : LocalizedText.DUTCH;
        Optional<String> channel = Optional.of(via).filter(scan.channels()::contains);
        PublicityTexts texts = new PublicityTexts(announcements.of(scan, language, channel));
        Edition edition = new Edition(
                languages,
                language,
                channel.orElse(""),
                announcements.printed(scan).contains(language),
                PageLanguage.UNCHECKED.contains(language),
                texts.all(),
                texts.alternative());
        return Templates.publicity(
                scan, edition, scan.shortName().isPresent(), scan.end().isPresent(), scan.fictional());
    }

    @GET
    @Path("poster.pdf")
    @Produces("application/pdf")
    public Response poster(
            @PathParam("id") UUID id,
            @RestQuery("formaat") @DefaultValue("a4") String wanted,
            @RestQuery(LANGUAGE) @DefaultValue(LocalizedText.DUTCH) String language,
            @RestQuery(CHANNEL) Optional<String> channel) {
        Scan scan = reachable.getNotClosed(id);
        PosterSize size = PosterSize.find(wanted).orElseThrow(NotFoundException::new);
        Poster poster = new Poster(
                told(scan, language, channel),
                size,
                looks.of(scan.organisation().code()).colour(),
                LocalDate.now(clock));
        return file(poster.render(), name("poster", scan, size.key(), language, channel) + ".pdf");
    }

    @GET
    @Path("plaatje.png")
    @Produces("image/png")
    public Response picture(
            @PathParam("id") UUID id,
            @RestQuery("formaat") @DefaultValue("breed") String wanted,
            @RestQuery(LANGUAGE) @DefaultValue(LocalizedText.DUTCH) String language,
            @RestQuery(CHANNEL) Optional<String> channel) {
        Scan scan = reachable.getNotClosed(id);
        PictureSize size = PictureSize.find(wanted).orElseThrow(NotFoundException::new);
        Picture picture = new Picture(
                told(scan, language, channel),
                size,
                looks.of(scan.organisation().code()).colour());
        return file(picture.png(), name("plaatje", scan, size.key(), language, channel) + ".png");
    }

    private Announcement told(Scan scan, String language, Optional<String> channel) {
        boolean known = channel.map(scan.channels()::contains).orElse(true);
        if (!known || !announcements.printed(scan).contains(language)) {
            throw new NotFoundException();
        }
        return announcements.of(scan, language, channel);
    }

    private static String name(String kind, Scan scan, String size, String language, Optional<String> channel) {
        return kind + "-" + scan.shortName().map(ShortName::text).orElse(scan.link()) + "-" + size + "-" + language
                + channel.map(via -> "-" + via).orElse("");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
