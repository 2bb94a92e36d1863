package nl.lokaledemocratie.quickscan.organisation.look.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.organisation.look.StyleSheet;
import org.jspecify.annotations.Nullable;

/** Style sheets and logos of organisations. The name of a file changes with its content, so that a browser asks for it once. */
@Path("/huisstijl/{file}")
@PermitAll
@ApplicationScoped
public class LookFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** An address of another version of the service: the content may change. */
    private static final String ASK_AGAIN = "no-cache";

    private static final int MOST = 500;

    /** Also those that were replaced a moment ago: pages that refer to them are still being read. */
    private final Cache<String, Logo> logos =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    Looks looks;

    @GET
    public Response get(@PathParam("file") String file, @Nullable @HeaderParam(HttpHeaders.IF_NONE_MATCH) String kept) {
        return file.endsWith(".css") ? style(file, kept) : logo(file, kept);
    }

    private static Response style(String file, @Nullable String kept) {
        StyleSheet style = StyleSheet.find(file).orElseThrow(NotFoundException::new);
        return answer(
                style.file(),
                "text/css; charset=UTF-8",
                style.content().getBytes(StandardCharsets.UTF_8),
                style.file().equals(file) ? FOR_EVER : ASK_AGAIN,
                kept);
    }

    private Response logo(String file, @Nullable String kept) {
        Logo logo = Optional.ofNullable(logos.getIfPresent(file)).orElseGet(() -> load(file));
        return answer(file, "image/" + logo.format(), logo.content(), FOR_EVER, kept);
    }

    private Logo load(String file) {
        Logo logo = looks.findLogo(file).orElseThrow(NotFoundException::new);
        logos.put(file, logo);
        return logo;
    }

    private static Response answer(String file, String type, byte[] content, String keep, @Nullable String kept) {
        String tag = "\"" + file + "\"";
        boolean isSame = kept != null && kept.contains(file);
        return (isSame ? Response.notModified() : Response.ok(content).header(HttpHeaders.CONTENT_TYPE, type))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, keep)
                .build();
    }
}
