package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.kept.Keeping;
import nl.lokaledemocratie.quickscan.access.kept.KeptForms;
import nl.lokaledemocratie.quickscan.access.kept.ReturnAddress;
import nl.lokaledemocratie.quickscan.web.FormOrigin;
import nl.lokaledemocratie.quickscan.web.form.UnsentForms;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends who is not signed in (any more) to the page to sign in, which leads back to the page asked for with all that was typed there. */
public class SignInFirst {

    private static final int LARGEST = 64 << 10;

    @Inject
    KeptForms forms;

    @Inject
    UnsentForms unsent;

    @ServerExceptionMapper
    Uni<Response> nobody(UnauthorizedException cause, RoutingContext request) {
        return signIn(request);
    }

    @ServerExceptionMapper
    Uni<Response> noLonger(AuthenticationFailedException cause, RoutingContext request) {
        return signIn(request);
    }

    private Uni<Response> signIn(RoutingContext request) {
        Optional<String> address = ReturnAddress.of(request.request().uri());
        boolean ours = FormOrigin.of(request) == FormOrigin.OWN;
        return request.request().method() == HttpMethod.POST && ours && address.isPresent()
                ? keep(request, address.get())
                : Uni.createFrom().item(redirect(address, SignInNotice.NONE));
    }

    private Uni<Response> keep(RoutingContext request, String address) {
        if (isOf(request.request(), MediaType.MULTIPART_FORM_DATA)) {
            return Uni.createFrom().item(redirect(Optional.of(address), SignInNotice.FILE));
        }
        return read(request.request()).map(sent -> sent.map(fields -> keep(request, address, fields))
                .orElseGet(() -> redirect(Optional.of(address), SignInNotice.of(forms.unread(request)))));
    }

    private Response keep(RoutingContext request, String address, Map<String, List<String>> fields) {
        Keeping kept = forms.keep(request, address, fields);
        return kept == Keeping.NOBODY_KNOWN
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                        .entity(unsent.ofNobody(request, fields, ReturnAddress.signInFor(Optional.of(address))))
                        .build()
                : redirect(Optional.of(address), SignInNotice.of(kept));
    }

    /** What is too much is not read. */
    private static Uni<Optional<Map<String, List<String>>>> read(HttpServerRequest request) {
        if (!isOf(request, MediaType.APPLICATION_FORM_URLENCODED)) {
            return Uni.createFrom().item(Optional.of(Map.of()));
        }
        return length(request) > LARGEST
                ? Uni.createFrom().item(Optional.empty())
                : fields(request).map(Optional::of).onFailure().recoverWithItem(Optional.empty());
    }

    private static Uni<Map<String, List<String>>> fields(HttpServerRequest request) {
        return Uni.createFrom().emitter(emitter -> {
            request.exceptionHandler(emitter::fail);
            request.setExpectMultipart(true);
            request.endHandler(ignored -> emitter.complete(fields(request.formAttributes())));
            request.resume();
        });
    }

    private static Map<String, List<String>> fields(MultiMap form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.names().forEach(name -> fields.put(name, form.getAll(name)));
        return fields;
    }

    private static boolean isOf(HttpServerRequest request, String type) {
        String sent = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return sent != null && sent.startsWith(type);
    }

    /** One that does not say how long it is, is none of our forms. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,9}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }

    private static Response redirect(Optional<String> address, SignInNotice notice) {
        return Response.status(Response.Status.FOUND)
                .location(URI.create(notice.at(ReturnAddress.signInFor(address))))
                .build();
    }
}
