package nl.lokaledemocratie.quickscan.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Whether a copy of a report is as it was given out. With JavaScript the browser reckons the digest itself and the file stays where it is;
 * without it the file comes here, is read once and not kept. Either way the answer has an address of its own, without the file.
 */
@Path("/controle")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CheckPages {

    private static final String HERE = "/controle";

    /** What a digest cannot say: why there is none. */
    private static final List<Verdict> WITHOUT_DIGEST =
            List.of(Verdict.NO_FILE, Verdict.NO_PDF, Verdict.CUT, Verdict.TOO_LARGE);

    @CheckedTemplate(basePath = "check")
    static class Templates {
        static native TemplateInstance check(CheckView view);
    }

    @Inject
    Copies copies;

    @GET
    public TemplateInstance show(
            @RestQuery("som") Optional<String> digest,
            @RestQuery("rapport") Optional<String> said,
            @RestQuery("vingerafdruk") Optional<String> fingerprint,
            @RestQuery("organisatie") Optional<String> organisation,
            @RestQuery("bestand") Optional<String> without) {
        return Templates.check(without.flatMap(CheckPages::withoutDigest)
                .or(() -> digest.filter(Imprint::isFingerprint)
                        .map(sum -> copies.ofFile(sum, said.filter(Imprint::isFingerprint))))
                .or(() -> fingerprint.map(typed -> copies.ofFingerprint(typed, organisation.orElse(""))))
                .orElseGet(CheckView::nothing));
    }

    private static Optional<CheckView> withoutDigest(String key) {
        return WITHOUT_DIGEST.stream()
                .filter(verdict -> key(verdict).equals(key))
                .findFirst()
                .map(verdict -> new CheckView(Optional.of(verdict), List.of(), "", ""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("bestand") FileUpload sent) {
        return Response.seeOther(URI.create(HERE + "?"
                        + SentFile.find(sent).map(CheckPages::answer).orElse("bestand=" + key(Verdict.NO_FILE))))
                .build();
    }

    private static String answer(FileUpload sent) {
        if (sent.size() > SealedFile.MAX_BYTES) {
            return "bestand=" + key(Verdict.TOO_LARGE);
        }
        byte[] bytes = read(sent);
        SealedFile file = SealedFile.read(bytes);
        return switch (file.state()) {
            case NO_PDF -> "bestand=" + key(bytes.length == 0 ? Verdict.NO_FILE : Verdict.NO_PDF);
            case CUT -> "bestand=" + key(Verdict.CUT);
            case WHOLE, CHANGED, NO_SEAL ->
                "som=" + Digest.of(bytes)
                        + file.imprint()
                                .map(imprint -> "&rapport=" + imprint.fingerprint())
                                .orElse("");
        };
    }

    private static byte[] read(FileUpload sent) {
        try {
            return Files.readAllBytes(sent.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
