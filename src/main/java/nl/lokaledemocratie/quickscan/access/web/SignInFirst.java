package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.kept.Keeping;
import nl.lokaledemocratie.quickscan.access.kept.KeptForms;
import nl.lokaledemocratie.quickscan.access.kept.ReturnAddress;
import nl.lokaledemocratie.quickscan.web.FormOrigin;
import nl.lokaledemocratie.quickscan.web.form.UnsentForms;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends who is not signed in (any more) to the page to sign in, which leads back to the page asked for with all that was typed there. */
public class SignInFirst {

    private static final int LARGEST = 64 << 10;
    private static final int MOST_FIELDS = 1_000;

    @Inject
    KeptForms forms;

    @Inject
    UnsentForms unsent;

    @ServerExceptionMapper
    Response nobody(UnauthorizedException cause, RoutingContext request) {
        return signIn(request);
    }

    @ServerExceptionMapper
    Response noLonger(AuthenticationFailedException cause, RoutingContext request) {
        return signIn(request);
    }

    private Response signIn(RoutingContext request) {
        if (MachineAddress.is(request.request().path())) {
            return Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        Optional<String> address = ReturnAddress.of(request.request().uri());
        boolean ours = FormOrigin.of(request) == FormOrigin.OWN;
        return request.request().method() == HttpMethod.POST && ours && address.isPresent()
                ? keep(request, address.get())
                : redirect(address, SignInNotice.NONE);
    }

    private Response keep(RoutingContext request, String address) {
        if (isOf(request.request(), MediaType.MULTIPART_FORM_DATA)) {
            return redirect(Optional.of(address), SignInNotice.FILE);
        }
        return read(request)
                .map(fields -> keep(request, address, fields))
                .orElseGet(() -> redirect(Optional.of(address), SignInNotice.of(forms.unread(request))));
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

    /** The whole body is there before anybody looks who sent it; what is too much is not read. */
    private static Optional<Map<String, List<String>>> read(RoutingContext request) {
        Buffer body = request.body().buffer();
        if (body == null || !isOf(request.request(), MediaType.APPLICATION_FORM_URLENCODED)) {
            return Optional.of(Map.of());
        }
        return body.length() > LARGEST ? Optional.empty() : fields(body.toString());
    }

    private static Optional<Map<String, List<String>>> fields(String form) {
        if (form.chars().filter(sign -> sign == '&').count() >= MOST_FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new QueryStringDecoder(form, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters());
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isOf(HttpServerRequest request, String type) {
        String sent = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return sent != null && sent.startsWith(type);
    }

    private static Response redirect(Optional<String> address, SignInNotice notice) {
        return Response.status(Response.Status.FOUND)
                .location(URI.create(notice.at(ReturnAddress.signInFor(address))))
                .build();
    }
}
