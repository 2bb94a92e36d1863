package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.FirstLink;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Passwords;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** Makes the first administrator of an empty installation, for who read the link on the console. Without it there is no such page. */
@Path(FirstPages.ROOT + "/{key}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FirstPages {

    static final String ROOT = "/eerste-beheerder";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance first(String key, String problem, String username, String name, int min);
    }

    @Inject
    AuditLog log;

    @Inject
    FirstLink link;

    @GET
    public TemplateInstance form(@PathParam("key") String key) {
        requireOpen(key);
        return Templates.first(key, "", "", "", Passwords.MIN_LENGTH);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("key") String key,
            @RestForm("gebruikersnaam") @DefaultValue("") String username,
            @RestForm("naam") @DefaultValue("") String name,
            @RestForm("nieuw") @DefaultValue("") String password,
            @RestForm("herhaling") @DefaultValue("") String repeated) {
        requireOpen(key);
        String problem = problem(username, name, password, repeated);
        if (!problem.isEmpty()) {
            return RefusedForm.with(Templates.first(key, problem, username, name, Passwords.MIN_LENGTH));
        }
        if (!link.use(key, account(username, name), password)) {
            throw new NotFoundException();
        }
        log.done(Act.FIRST_ACCOUNT_MAKE, member(username, name));
        return Response.seeOther(URI.create(SignInNotice.MADE.at("/inloggen"))).build();
    }

    private void requireOpen(String key) {
        if (!link.opens(key)) {
            throw new NotFoundException();
        }
    }

    private static String problem(String username, String name, String password, String repeated) {
        if (!NewAccount.isUsername(NewAccount.normalise(username))) {
            return "username";
        }
        if (!NewAccount.isDisplayName(name)) {
            return "name";
        }
        return PasswordPages.problem(password, repeated, List.of(username, name));
    }

    private static StaffMember member(String username, String name) {
        return new StaffMember(NewAccount.normalise(username), name, Role.ADMINISTRATOR, Optional.empty(), false);
    }

    private static NewAccount account(String username, String name) {
        return new NewAccount(username, name, Role.ADMINISTRATOR, Optional.empty());
    }
}
