package nl.lokaledemocratie.quickscan.administration.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountExistsException;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.scan.Organisation;
import nl.lokaledemocratie.quickscan.scan.OrganisationKind;
import nl.lokaledemocratie.quickscan.scan.Organisations;
import org.jboss.resteasy.reactive.RestForm;

/** Accounts of the staff: made with a password that is shown once, disabled and enabled. */
@Path("/beheer/accounts")
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccountPages {

    private static final int UNPROCESSABLE = 422;

    /** What happened to the form that was sent. */
    public enum Outcome {
        NONE,
        MADE,
        RESET,
        DISABLED,
        ENABLED,
        NAME_TAKEN,
        REFUSED,
        OWN
    }

    /**
     * What the page says on top.
     *
     * @param password the one-time password, shown this once; empty when there is none
     */
    public record Notice(Outcome outcome, String username, String password) {
        static final Notice NONE = new Notice(Outcome.NONE, "", "");

        public boolean isProblem() {
            return outcome == Outcome.NAME_TAKEN || outcome == Outcome.REFUSED || outcome == Outcome.OWN;
        }
    }

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance accounts(
                List<Account> accounts, List<Organisation> organisations, AccountForm form, Notice notice);
    }

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance list() {
        return page(AccountForm.EMPTY, Notice.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        AccountForm form = AccountForm.of(sent);
        try {
            NewAccount account = form.account();
            requireOrganisation(account);
            return done(new Notice(Outcome.MADE, account.username(), accounts.createWithOneTimePassword(account)));
        } catch (AccountExistsException e) {
            return refused(form, Outcome.NAME_TAKEN);
        } catch (IllegalArgumentException e) {
            return refused(form, Outcome.REFUSED);
        }
    }

    /** Does one thing with one account; the own account is left alone. */
    @POST
    @Path("wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestForm("gebruikersnaam") String username, @RestForm("actie") String action) {
        if (username == null || action == null) {
            throw new BadRequestException();
        }
        Account account = accounts.find(username).orElseThrow(NotFoundException::new);
        if (account.username.equals(user.getUsername())) {
            return refused(AccountForm.EMPTY, Outcome.OWN);
        }
        return done(change(account, action));
    }

    private Notice change(Account account, String action) {
        switch (action) {
            case "uit":
                accounts.disable(account.username);
                return new Notice(Outcome.DISABLED, account.username, "");
            case "aan":
                accounts.enable(account.username);
                return new Notice(Outcome.ENABLED, account.username, "");
            case "wachtwoord":
                return new Notice(Outcome.RESET, account.username, accounts.resetPassword(account.username));
            default:
                throw new BadRequestException();
        }
    }

    private void requireOrganisation(NewAccount account) {
        account.organisation().ifPresent(organisations::get);
    }

    private Response done(Notice notice) {
        return Response.ok(page(AccountForm.EMPTY, notice)).build();
    }

    private Response refused(AccountForm form, Outcome outcome) {
        return Response.status(UNPROCESSABLE)
                .entity(page(form, new Notice(outcome, form.username(), "")))
                .build();
    }

    private TemplateInstance page(AccountForm form, Notice notice) {
        List<Organisation> all = Stream.of(OrganisationKind.values())
                .flatMap(kind -> organisations.listOf(kind).stream())
                .toList();
        return Templates.accounts(accounts.list(), all, form, notice);
    }
}
