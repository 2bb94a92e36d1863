package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.kept.Keeping;
import nl.lokaledemocratie.quickscan.access.kept.KeptForms;
import nl.lokaledemocratie.quickscan.access.kept.OneTimeNotice;
import nl.lokaledemocratie.quickscan.access.kept.ReturnAddress;
import nl.lokaledemocratie.quickscan.web.LanguageAddress;
import nl.lokaledemocratie.quickscan.web.form.SentText;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows a page in another language with all that was typed in its form. The frame of the pages remembers the language. */
@Path(LanguageAddress.CARRY)
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LanguagePages {

    private static final String HOME = "/";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance tooLong(String back, List<String> typed);
    }

    @Inject
    KeptForms forms;

    @Inject
    OneTimeNotice once;

    @Inject
    CurrentVertxRequest request;

    @GET
    public Response back(@RestQuery(LanguageAddress.BACK) String page) {
        return to(address(page));
    }

    /** What is more than a browser can carry is shown to be copied. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response carry(@RestQuery(LanguageAddress.BACK) String page, MultivaluedMap<String, String> typed) {
        String address = address(page);
        Optional.ofNullable(typed.remove(OneTimeNotice.FIELD))
                .ifPresent(shown -> once.give(address.split("[?]", 2)[0], shown.get(0)));
        return forms.carry(request.getCurrent(), address, typed) == Keeping.TOO_MUCH
                ? Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                        .entity(Templates.tooLong(address, SentText.of(typed)))
                        .build()
                : to(address);
    }

    private static String address(String page) {
        return ReturnAddress.ofPage(page).orElse(HOME);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
