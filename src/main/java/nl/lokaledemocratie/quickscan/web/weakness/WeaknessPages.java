package nl.lokaledemocratie.quickscan.web.weakness;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.web.SiteConfig;

/** How somebody reports a weakness and what they may expect, in Dutch and English. */
@Path(WeaknessPages.ADDRESS)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WeaknessPages {

    static final String ADDRESS = "/kwetsbaarheid-melden";

    private static final String MAIL = "mailto:";

    @CheckedTemplate(basePath = "weakness")
    static class Templates {
        static native TemplateInstance report(String contact);
    }

    @Inject
    SiteConfig site;

    @GET
    public TemplateInstance report() {
        String contact = site.securityContact();
        return Templates.report(contact.startsWith(MAIL) ? contact.substring(MAIL.length()) : contact);
    }
}
