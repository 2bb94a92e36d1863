package nl.lokaledemocratie.quickscan.desk.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import nl.lokaledemocratie.quickscan.desk.announcement.Announcements;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.post.PostalAddress;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Gathers what is printed, and hands it over while it is drawn. */
@RequestScoped
class PostViews {

    /** Enough for the most addresses there may be. */
    static final long MAX_BYTES = 3L << 20;

    @Inject
    Announcements announcements;

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    List<String> languages(Scan scan) {
        return announcements.printed(scan);
    }

    /** Whether people can answer in a language that cannot be printed. */
    boolean isAnyUnwritten(Scan scan) {
        return languages(scan).size() < announcements.languages(scan).size();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Printing printing(Scan scan, PostForm form, int places) {
        Look look = looks.of(scan.organisation().code());
        Optional<Logo> logo = look.logo().flatMap(mark -> looks.findLogo(mark.file()));
        return new Printing(
                announcements.of(scan, form.language(), Optional.empty()), look.colour(), logo, form, places, today());
    }

    static List<PostPiece> labels(List<PostalAddress> addresses) {
        return addresses.stream()
                .map(address -> new PostPiece(address.lines(), ""))
                .toList();
    }

    static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response pdf(Document document, String name) {
        StreamingOutput drawn = target -> TaggedPdf.writePost(document, target);
        return Response.ok(drawn)
                .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}
