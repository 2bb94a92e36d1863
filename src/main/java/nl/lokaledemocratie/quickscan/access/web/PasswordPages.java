package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;
import java.util.List;

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
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.EasyPasswords;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.Passwords;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.session.SignIn;
import nl.lokaledemocratie.quickscan.web.form.Busy;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Choosing a password of one's own. */
@Path("/wachtwoord")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER, Role.NEWCOMER})
@Blocking
public class PasswordPages {

    private static final String SAVED = "opgeslagen";
    private static final String BUSY = "busy";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance password(String problem, boolean saved, int min, String elsewhere);
    }

    @Inject
    CurrentUser user;

    @Inject
    Accounts accounts;

    @Inject
    ElsewhereConfig config;

    @Inject
    SignIn signIn;

    @GET
    public TemplateInstance form(@RestQuery("melding") @DefaultValue("") String notice) {
        return Templates.password("", SAVED.equals(notice), Passwords.MIN_LENGTH, elsewhere());
    }

    @POST
    public Response change(
            @RestForm("huidig") @DefaultValue("") String current,
            @RestForm("nieuw") @DefaultValue("") String replacement,
            @RestForm("herhaling") @DefaultValue("") String repeated) {
        String problem = problem(current, replacement, repeated);
        if (problem.isEmpty()) {
            return Response.seeOther(URI.create("/wachtwoord?melding=" + SAVED)).build();
        }
        TemplateInstance page = Templates.password(problem, false, Passwords.MIN_LENGTH, elsewhere());
        return problem.equals(BUSY) ? Busy.with(page) : RefusedForm.with(page);
    }

    /** Where somebody signs in who has no password here; empty for others. */
    private String elsewhere() {
        return accounts.get(user.getUsername()).elsewhere() ? config.name() : "";
    }

    /**
     * What is wrong with a password that somebody chose; empty when nothing is.
     *
     * @param around what others know of who chose it
     */
    static String problem(String replacement, String repeated, List<String> around) {
        if (!Passwords.isAcceptable(replacement)) {
            return "length";
        }
        if (EasyPasswords.isEasy(replacement, around)) {
            return "easy";
        }
        return replacement.equals(repeated) ? "" : "repeat";
    }

    private String problem(String current, String replacement, String repeated) {
        String chosen = problem(replacement, repeated, List.of(user.getUsername(), user.getDisplayName()));
        if (!chosen.isEmpty()) {
            return chosen;
        }
        String username = user.get().username();
        return switch (signIn.changePassword(username, current, replacement)) {
            case DONE -> "";
            case WRONG, CODE -> "current";
            case TOO_MANY -> "often";
            case BUSY -> BUSY;
        };
    }
}
