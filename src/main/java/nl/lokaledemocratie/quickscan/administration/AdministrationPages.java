package nl.lokaledemocratie.quickscan.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.administration.questionnaire.QuestionnairePages;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.jboss.resteasy.reactive.RestQuery;

/** What the beheerder can look at; accounts are in {@link AccountPages}, questionnaires in {@link QuestionnairePages}. */
@Path("/beheer")
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AdministrationPages {

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance home(List<ServiceHealth.Part> parts);

        static native TemplateInstance organisations(
                List<OrganisationKind> kinds, OrganisationKind kind, List<Organisation> organisations);
    }

    @Inject
    ServiceHealth health;

    @Inject
    Organisations organisations;

    @GET
    public TemplateInstance home() {
        return Templates.home(health.parts());
    }

    @GET
    @Path("organisaties")
    public TemplateInstance organisations(@RestQuery("soort") Optional<String> key) {
        OrganisationKind kind = Arrays.stream(OrganisationKind.values())
                .filter(candidate -> key.isPresent() && candidate.key().equals(key.get()))
                .findFirst()
                .orElse(OrganisationKind.MUNICIPALITY);
        return Templates.organisations(List.of(OrganisationKind.values()), kind, organisations.listOf(kind));
    }
}
