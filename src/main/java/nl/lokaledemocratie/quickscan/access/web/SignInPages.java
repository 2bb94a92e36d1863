package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.SignIn;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SignInPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance signIn(String notice);
    }

    @Inject
    CurrentUser user;

    @Inject
    SignIn signIn;

    @GET
    @Path("inloggen")
    @PermitAll
    public TemplateInstance signIn(@RestQuery("melding") @DefaultValue("") String notice) {
        return Templates.signIn(notice);
    }

    /** Says the same for a wrong name and a wrong password. */
    @POST
    @Path("inloggen")
    @PermitAll
    public Response signIn(
            @RestForm("gebruikersnaam") @DefaultValue("") String username,
            @RestForm("wachtwoord") @DefaultValue("") String password) {
        boolean in = signIn.signIn(username, password);
        return Response.seeOther(URI.create(in ? "/start" : "/inloggen?melding=mislukt"))
                .build();
    }

    @POST
    @Path("uitloggen")
    @PermitAll
    public Response signOut() {
        signIn.signOut();
        return Response.seeOther(URI.create("/inloggen?melding=uit")).build();
    }

    /** Where everyone comes first: the page where the work of the role begins. */
    @GET
    @Path("start")
    @RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER, Role.NEWCOMER})
    public Response start() {
        StaffMember member = user.get();
        return Response.seeOther(URI.create(
                        member.newcomer() ? "/wachtwoord" : member.role().startPage()))
                .build();
    }
}
