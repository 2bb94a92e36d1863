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
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountLinks;
import nl.lokaledemocratie.quickscan.access.Passwords;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.access.TooBusyException;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.web.form.Busy;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** Choosing the password of an account, for who has the link. Without it there is no such page. */
@Path(AccountLinkPages.ROOT + "/{key}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccountLinkPages {

    public static final String ROOT = "/welkom";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance link(String key, Account account, String problem, int min);
    }

    @Inject
    AccountLinks links;

    @Inject
    AuditLog log;

    @GET
    public TemplateInstance form(@PathParam("key") String key) {
        return page(key, find(key), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("key") String key,
            @RestForm("nieuw") @DefaultValue("") String password,
            @RestForm("herhaling") @DefaultValue("") String repeated) {
        Account account = find(key);
        String problem = PasswordPages.problem(password, repeated, List.of(account.username(), account.displayName()));
        if (!problem.isEmpty()) {
            return RefusedForm.with(page(key, account, problem));
        }
        try {
            Optional<Account> chosen = links.use(key, password);
            log.done(Act.PASSWORD_CHANGE, StaffMember.of(chosen.orElseThrow(NotFoundException::new)));
            return Response.seeOther(URI.create(SignInNotice.CHOSEN.at("/inloggen")))
                    .build();
        } catch (TooBusyException e) {
            return Busy.with(page(key, account, "busy"));
        }
    }

    private Account find(String key) {
        return links.find(key).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance page(String key, Account account, String problem) {
        return Templates.link(key, account, problem, Passwords.MIN_LENGTH);
    }
}
