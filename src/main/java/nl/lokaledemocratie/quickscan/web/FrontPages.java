package nl.lokaledemocratie.quickscan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.web.term.TermsOfData;

/** The pages that anyone may read: privacy, accessibility. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FrontPages {
    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance privacy(SiteConfig site, TermsOfData terms);

        static native TemplateInstance accessibility(SiteConfig site, AccessibilityFindings found);
    }

    private static final AccessibilityFindings FOUND = AccessibilityFindings.shipped();

    @Inject
    SiteConfig site;

    @Inject
    TermsOfData terms;

    @Inject
    Page page;

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        page.offerEveryone();
        return Templates.privacy(site, terms);
    }

    @GET
    @Path("toegankelijkheid")
    public TemplateInstance accessibility() {
        page.offerEveryone();
        return Templates.accessibility(site, FOUND);
    }
}
