package nl.lokaledemocratie.quickscan.administration.facts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.retention.Retention;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which data there are, where, how long and who can reach them, by the settings of this installation. */
@Path("/beheer/verwerking")
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
public class FactsPages {

    private static final Pattern HOST = Pattern.compile("//([^/:?]+)");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    @CheckedTemplate(basePath = "facts")
    static class Templates {
        static native TemplateInstance page(FactsView view);
    }

    @Inject
    Retention retention;

    @Inject
    SiteConfig site;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "quickscan.mail.host")
    Optional<String> mailHost;

    @ConfigProperty(name = "quickscan.mail.returned.host")
    Optional<String> returnedHost;

    @GET
    public TemplateInstance page() {
        return Templates.page(new FactsView(
                retention.general(),
                site.operator(),
                site.contact(),
                otherMachine(database),
                mailHost.orElse(""),
                returnedHost.orElse("")));
    }

    /** The machine that an address of a database names; empty when it is this one. */
    static String otherMachine(String address) {
        Matcher host = HOST.matcher(address);
        return host.find() && !THIS_MACHINE.contains(host.group(1)) ? host.group(1) : "";
    }
}
