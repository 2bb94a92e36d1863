package nl.lokaledemocratie.quickscan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that anyone may read: what this is, privacy, accessibility. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FrontPages {
    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance home();

        static native TemplateInstance privacy(SiteConfig site);

        static native TemplateInstance accessibility(SiteConfig site);
    }

    @Inject
    SiteConfig site;

    @GET
    public TemplateInstance home() {
        return Templates.home();
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy(site);
    }

    @GET
    @Path("toegankelijkheid")
    public TemplateInstance accessibility() {
        return Templates.accessibility(site);
    }
}
