package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.NotProposedException;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.ProposalDoesNotFitException;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.web.form.Conflict;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One version of a questionnaire: what is in it, what changed, and for a proposal publishing and withdrawing. */
@Path(QuestionnairePages.ROOT + "/{name}/{version}")
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class VersionPages {

    @CheckedTemplate(basePath = "versions")
    static class Templates {
        static native TemplateInstance version(VersionView view, VersionNotice notice);

        static native TemplateInstance publish(VersionView view);

        static native TemplateInstance withdraw(VersionView view);
    }

    @Inject
    CurrentAct act;

    @Inject
    VersionViews views;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    @Inject
    ProposalWays ways;

    @GET
    public TemplateInstance version(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @RestQuery("melding") @DefaultValue("") String notice) {
        return Templates.version(view(id(name, version)), VersionNotice.of(notice));
    }

    /** The file of a published version, as it was published. */
    @GET
    @Path("bestand.yaml")
    @Produces("application/yaml;charset=UTF-8")
    public Response download(@PathParam("name") String name, @PathParam("version") String version) {
        QuestionnaireId id = id(name, version);
        QuestionnaireFile file = catalog.findFile(id).orElseThrow(NotFoundException::new);
        return Response.ok(file.content().getBytes(StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id.name() + "-" + id.version() + ".yaml\"")
                .build();
    }

    /** Says what publishing means, before it is done. */
    @GET
    @Path("vaststellen")
    public Response confirm(@PathParam("name") String name, @PathParam("version") String version) {
        VersionView view = view(id(name, version));
        return view.published() || !view.problems().isEmpty()
                ? changed(view.address())
                : Response.ok(Templates.publish(view)).build();
    }

    @POST
    @Audited(Act.QUESTIONNAIRE_PUBLISH)
    @Path("vaststellen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @RestForm("kenmerk") @DefaultValue("") String hash) {
        Optional<VersionView> found = views.find(id(name, version));
        act.on(name + " " + version);
        return found.isPresent() ? publish(found.get(), hash) : gone();
    }

    private Response publish(VersionView view, String hash) {
        try {
            proposals.publish(view.questionnaire().id(), hash);
            return Response.seeOther(VersionNotice.PUBLISHED.at(view.address())).build();
        } catch (NotProposedException | ProposalDoesNotFitException e) {
            return changed(view.address());
        }
    }

    /** Asks first. */
    @GET
    @Path("intrekken")
    public Response ask(@PathParam("name") String name, @PathParam("version") String version) {
        VersionView view = view(id(name, version));
        return view.published()
                ? changed(view.address())
                : Response.ok(Templates.withdraw(view)).build();
    }

    @POST
    @Audited(Act.QUESTIONNAIRE_WITHDRAW)
    @Path("intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @RestForm("kenmerk") @DefaultValue("") String hash) {
        Optional<VersionView> found = views.find(id(name, version));
        act.on(name + " " + version);
        return found.isPresent() ? withdraw(found.get(), hash) : gone();
    }

    private Response withdraw(VersionView view, String hash) {
        try {
            proposals.withdraw(view.questionnaire().id(), hash);
            return Response.seeOther(VersionNotice.WITHDRAWN.at(QuestionnairePages.ROOT))
                    .build();
        } catch (NotProposedException e) {
            return changed(view.address());
        }
    }

    /** Somebody else withdrew it first. */
    private Response gone() {
        return SavingPages.refused(new Conflict(Conflict.Kind.PROPOSAL_GONE, List.of(ways.toList()), List.of()));
    }

    /** It is not (any more) what the administrator looked at: show how it is now. */
    private static Response changed(String address) {
        return Response.seeOther(VersionNotice.CHANGED.at(address)).build();
    }

    private VersionView view(QuestionnaireId id) {
        return views.find(id).orElseThrow(NotFoundException::new);
    }

    private static QuestionnaireId id(String name, String version) {
        if (!QuestionnaireId.isName(name) || !QuestionnaireId.isVersion(version)) {
            throw new NotFoundException();
        }
        return new QuestionnaireId(name, version);
    }
}
