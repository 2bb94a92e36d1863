package nl.lokaledemocratie.quickscan.walk.entry;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.invitation.CodeFinder;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanLink;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.walk.CodeGuesses;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestForm;

/** The front page, with a field for whoever has a code or remembers a word of the address and lost the letter. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private static final String MISSING = "MISSING";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String LANGUAGE = "taal";

    @CheckedTemplate(basePath = "entry")
    static class Templates {
        /**
         * The page.
         *
         * @param problem what is wrong with what was typed, empty for nothing
         */
        static native TemplateInstance home(String typed, String problem);
    }

    @Inject
    Page page;

    @Inject
    CodeFinder codes;

    @Inject
    Scans scans;

    @Inject
    ScanSharing sharing;

    @Inject
    CodeGuesses guesses;

    @Inject
    HttpServerRequest request;

    @GET
    public TemplateInstance home() {
        return home("", "");
    }

    /** Who reloads or opens the address of the form comes to the page with the form. */
    @GET
    @Path("code")
    public Response back() {
        return Html.seeOther("/").build();
    }

    /**
     * Leads to the scan. A code goes along in the form itself, never in an address; there the page of that scan says what it is about
     * before anything begins.
     */
    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<Response> find(
            @RestForm("code") @DefaultValue("") String typed, @RestForm("actie") List<String> actions) {
        if (actions.contains(LANGUAGE)) {
            return now(Response.ok(home(typed, "").render()).build());
        }
        if (typed.isBlank()) {
            return now(refused(typed, MISSING));
        }
        Optional<Response> found = findByCode(typed).or(() -> findByName(typed));
        return found.map(HomePages::now).orElseGet(() -> guesses.refuse(request, refused(typed, UNKNOWN)));
    }

    private Optional<Response> findByCode(String typed) {
        return codes.findLink(typed).map(link -> Response.temporaryRedirect(URI.create("/meedoen/" + link + "/code"))
                .build());
    }

    private Optional<Response> findByName(String typed) {
        return ScanLink.parse(typed)
                .flatMap(scans::findByLink)
                .or(() -> ShortName.parse(typed).flatMap(sharing::find))
                .map(Scan::link)
                .map(link -> Html.seeOther("/meedoen/" + link).build());
    }

    private Response refused(String typed, String problem) {
        return Html.page(Response.Status.BAD_REQUEST, home(typed, problem));
    }

    private TemplateInstance home(String typed, String problem) {
        page.offerEveryone();
        return Templates.home(typed, problem);
    }

    private static Uni<Response> now(Response response) {
        return Uni.createFrom().item(response);
    }
}
