package nl.lokaledemocratie.quickscan.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.AccountExistsException;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.TooBusyException;
import nl.lokaledemocratie.quickscan.access.kept.OneTimeNotice;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.administration.AccountNotice.Outcome;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.web.form.Busy;
import org.jboss.resteasy.reactive.RestQuery;

/** The accounts of the staff, and making one with a link by which its owner chooses a password. */
@Path(AccountPages.ROOT)
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccountPages {

    static final String ROOT = "/beheer/accounts";

    @Inject
    AccountAnswers answers;

    @Inject
    AccountPasswords passwords;

    @Inject
    Organisations organisations;

    @Inject
    CurrentAct act;

    @Inject
    OneTimeNotice once;

    @Inject
    TypedBefore typed;

    /** @param search part of a user name, name, role or organisation */
    @GET
    public TemplateInstance list(
            @RestQuery("melding") @DefaultValue("") String outcome,
            @RestQuery("account") @DefaultValue("") String name,
            @RestQuery("zoek") @DefaultValue("") String search) {
        AccountNotice notice =
                once.take(ROOT).flatMap(AccountNotice::find).orElseGet(() -> AccountNotice.of(outcome, name));
        return answers.page(typed.take().map(AccountForm::of).orElse(AccountForm.EMPTY), notice, search);
    }

    @POST
    @Audited(Act.ACCOUNT_MAKE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Context UriInfo uri, MultivaluedMap<String, String> sent) {
        AccountForm form = AccountForm.of(sent);
        if (form.isWronglyAddressed()) {
            return refused(form, Outcome.NO_ADDRESS);
        }
        try {
            NewAccount account = form.account();
            account.organisation().ifPresent(organisations::get);
            act.on(account.username());
            act.concerns(account.organisation());
            passwords.createWithOneTimePassword(account);
            return answers.linked(uri, Outcome.MADE, account.username(), form);
        } catch (AccountExistsException e) {
            return refused(form, Outcome.NAME_TAKEN);
        } catch (IllegalArgumentException e) {
            return refused(form, Outcome.REFUSED);
        } catch (TooBusyException e) {
            return Busy.with(answers.page(form, new AccountNotice(Outcome.BUSY, form.username(), ""), ""));
        }
    }

    private Response refused(AccountForm form, Outcome outcome) {
        return answers.refused(form, new AccountNotice(outcome, form.username(), ""));
    }
}
