package nl.lokaledemocratie.quickscan.walk.made;

import java.net.URI;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

/** Answers with a page or sends the browser on to one. */
public final class Html {

    public static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Html() {}

    public static Response page(Response.StatusType status, TemplateInstance page) {
        return page(status, page.render());
    }

    public static Response page(Response.StatusType status, String rendered) {
        return Response.status(status).type(TYPE).entity(rendered).build();
    }

    public static Response.ResponseBuilder seeOther(String path) {
        return Response.seeOther(URI.create(path));
    }
}
