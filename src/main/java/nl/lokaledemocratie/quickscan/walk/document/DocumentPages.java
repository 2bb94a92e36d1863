package nl.lokaledemocratie.quickscan.walk.document;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;
import nl.lokaledemocratie.quickscan.walk.made.MadePages;

/** The whole questionnaire of a group in one page. Nothing of who reads it is in it; a code is asked before and looked at in the end. Once nobody begins any more it is for who had begun. */
@Path("/meedoen/{link}/vragen/{audience}")
@PermitAll
public class DocumentPages {

    @Inject
    Walks walks;

    @Inject
    MadePages made;

    @Inject
    DocumentViews views;

    @Inject
    Begun begun;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response document(@PathParam("link") String link, @PathParam("audience") String key) {
        Walk walk = walks.open(link);
        Audience audience = walk.questionnaire().findAudience(key).orElseThrow(NotFoundException::new);
        if (walk.isEnding() && !begun.isInTime(walk.scan(), key)) {
            throw walks.gone(walk);
        }
        Response page = made.getKept(walk.scan(), walk.document(key), () -> views.document(walk, audience));
        return begun.shown(walk.scan(), key, walk.start())
                .map(cookie -> Response.fromResponse(page).cookie(cookie).build())
                .orElse(page);
    }
}
