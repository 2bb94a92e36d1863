package nl.lokaledemocratie.quickscan.preview;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposal;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;

/** Looking through a questionnaire as any of its audiences would see it; nothing is kept. Proposals are for the beheerder only. */
@Path(Preview.ROOT)
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PreviewPages {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    @Inject
    CurrentUser user;

    @Inject
    PreviewViews views;

    @GET
    public TemplateInstance list() {
        return views.list(catalog.list().stream().map(catalog::get).toList());
    }

    /** The audiences and languages to choose from. */
    @GET
    @Path("{name}/{version}")
    public TemplateInstance overview(@PathParam("name") String name, @PathParam("version") String version) {
        Questionnaire questionnaire = find(name, version);
        return views.overview(questionnaire, Preview.ROOT + "/" + questionnaire.id());
    }

    @GET
    @Path("{name}/{version}/{audience}")
    public TemplateInstance start(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @PathParam("audience") String audience) {
        return views.start(preview(name, version, audience));
    }

    @GET
    @Path("{name}/{version}/{audience}/stap/{step}")
    public TemplateInstance step(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @PathParam("audience") String audience,
            @PathParam("step") int number) {
        return views.step(preview(name, version, audience), number);
    }

    @GET
    @Path("{name}/{version}/{audience}/slot")
    public TemplateInstance end(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @PathParam("audience") String audience) {
        return views.end(preview(name, version, audience));
    }

    private Preview preview(String name, String version, String audience) {
        Questionnaire questionnaire = find(name, version);
        return new Preview(questionnaire, questionnaire.findAudience(audience).orElseThrow(NotFoundException::new));
    }

    private Questionnaire find(String name, String version) {
        if (!QuestionnaireId.isName(name) || !QuestionnaireId.isVersion(version)) {
            throw new NotFoundException();
        }
        QuestionnaireId id = new QuestionnaireId(name, version);
        return catalog.find(id)
                .or(() -> user.isAdministrator() ? proposals.find(id).map(Proposal::questionnaire) : Optional.empty())
                .orElseThrow(NotFoundException::new);
    }
}
