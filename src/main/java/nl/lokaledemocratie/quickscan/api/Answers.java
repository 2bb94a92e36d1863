package nl.lokaledemocratie.quickscan.api;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.web.Page;

/** Answers with what is asked, or says that it has not changed. */
@RequestScoped
public class Answers {

    private static final int TAG_BYTES = 18;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Page page;

    /** The answer as JSON, with its tag. */
    public Response of(Object answer) {
        return of(write(answer), MediaType.APPLICATION_JSON, tagOf(answer));
    }

    /** The answer in another form. */
    public Response of(byte[] content, String type) {
        return of(content, type, tag(content));
    }

    private Response of(byte[] content, String type, String tag) {
        Response.ResponseBuilder answer = isKnown(tag)
                ? Response.notModified()
                : Response.ok(content).type(type).header(HttpHeaders.CONTENT_LANGUAGE, page.getLanguage());
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    /** The answer to what was made, and where it is. */
    public <T> Response made(T answer, Function<T, String> pathOf) {
        return Response.status(Response.Status.CREATED)
                .location(URI.create(pathOf.apply(answer)))
                .entity(write(answer))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, tagOf(answer))
                .build();
    }

    /** The answer to what was changed: how it is now. */
    public Response changed(Object answer) {
        return Response.ok(write(answer))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, tagOf(answer))
                .build();
    }

    /** What names the state of something: the same for the same content. */
    public String tagOf(Object answer) {
        return tag(write(answer instanceof Listing<?> part ? part.withoutChance() : answer));
    }

    private byte[] write(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write an answer", e);
        }
    }

    private boolean isKnown(String tag) {
        return request.getCurrent().request().headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
