package nl.lokaledemocratie.quickscan.walk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.web.asset.Assets;
import nl.lokaledemocratie.quickscan.web.asset.Lean;
import nl.lokaledemocratie.quickscan.web.asset.Packed;
import org.jspecify.annotations.Nullable;

/**
 * The service worker that loads the questions where there is no connection. It knows the version of the scripts and what must be in them, so
 * that it keeps nothing of two versions together. Where its address is, it reaches no further than the pages of respondents.
 */
@Path("/meedoen/zonder-verbinding.js")
@PermitAll
@ApplicationScoped
public class WorkerScript {

    private static final String RESOURCE = "walk/worker.js";

    private final Packed script;

    @Inject
    WorkerScript(Assets assets) {
        String files = DeviceFiles.all().stream()
                .map(file -> "\"/" + file + "?v=" + assets.version() + "\": \"" + assets.integrity(file) + "\"")
                .collect(Collectors.joining(",\n  ", "{\n  ", ",\n}"));
        this.script = Packed.of(
                "const VERSION = \"" + assets.version() + "\";\nconst FILES = " + files + ";\n" + Lean.script(read()));
    }

    @GET
    @Produces("text/javascript;charset=UTF-8")
    public Response script(@Nullable @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String accepted) {
        boolean unpacks = accepted != null && accepted.contains("gzip");
        Response.ResponseBuilder response = Response.ok(unpacks ? script.gzip() : script.plain())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return (unpacks ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response).build();
    }

    private static String read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
