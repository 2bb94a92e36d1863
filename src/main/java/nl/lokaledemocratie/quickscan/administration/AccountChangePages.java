package nl.lokaledemocratie.quickscan.administration;

import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountChangedException;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.TooBusyException;
import nl.lokaledemocratie.quickscan.access.factor.SecondSteps;
import nl.lokaledemocratie.quickscan.administration.AccountNotice.Outcome;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.web.form.Busy;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Changing an account of somebody else, after asking; the own account is left alone. */
@Path(AccountPages.ROOT)
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccountChangePages {

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance account(Account account, AccountAction action, String version, boolean changed);

        static native TemplateInstance role(
                Account account, AccountForm form, List<Organisation> organisations, String version, String problem);
    }

    @Inject
    AccountAnswers answers;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    SecondSteps steps;

    @Inject
    Organisations organisations;

    @Inject
    CurrentUser user;

    @Inject
    CurrentAct act;

    /** Asks first: what is about to happen to which account. */
    @GET
    @Path("wijzigen")
    public TemplateInstance confirm(
            @RestQuery("gebruikersnaam") @DefaultValue("") String username, @RestQuery("actie") String action) {
        return confirm(get(username), action(action), false);
    }

    /** Does one thing with one account. */
    @POST
    @Audited(Act.ACCOUNT_RESET)
    @Path("wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @Context UriInfo uri,
            @RestForm("gebruikersnaam") @DefaultValue("") String username,
            @RestForm("actie") String action,
            @RestForm(FormVersion.FIELD) String version) {
        Account account = noted(username);
        if (isOwn(account)) {
            return own();
        }
        act.is(action(action).act());
        if (account.elsewhere() && !action(action).isSwitch()) {
            throw new BadRequestException();
        }
        try {
            return change(uri, account, action(action), version);
        } catch (TooBusyException e) {
            return Busy.with(
                    answers.page(AccountForm.EMPTY, new AccountNotice(Outcome.BUSY, account.username(), ""), ""));
        } catch (AccountChangedException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(confirm(get(username), action(action), true))
                    .build();
        }
    }

    private Response change(UriInfo uri, Account account, AccountAction action, String version) {
        Predicate<Account> asSeen = now -> FormVersion.isSeen(version, fields(now));
        switch (action) {
            case SWITCH_OFF:
                accounts.disable(account.username(), asSeen);
                return AccountAnswers.shown(Outcome.DISABLED, account);
            case SWITCH_ON:
                accounts.enable(account.username(), asSeen);
                return AccountAnswers.shown(Outcome.ENABLED, account);
            case END_SECOND_STEP:
                steps.end(account.username(), asSeen);
                return AccountAnswers.shown(Outcome.STEP_ENDED, account);
            default:
                passwords.reset(account.username(), asSeen);
                return answers.linked(uri, Outcome.RESET, account.username(), AccountForm.EMPTY);
        }
    }

    private TemplateInstance confirm(Account account, AccountAction action, boolean changed) {
        return Templates.account(
                account, action, FormVersion.of(fields(account)).text(), changed);
    }

    /** The name, the role and the reach of an account. */
    @GET
    @Path("rol")
    public TemplateInstance role(@RestQuery("gebruikersnaam") @DefaultValue("") String username) {
        Account account = get(username);
        return role(account, AccountForm.of(account), "");
    }

    /** Gives it others; who is signed in with it must sign in again. */
    @POST
    @Audited(Act.ACCOUNT_CHANGE)
    @Path("rol")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeRole(
            @RestForm("gebruikersnaam") @DefaultValue("") String username,
            @RestForm("naam") @DefaultValue("") String name,
            @RestForm("rol") @DefaultValue("") String role,
            @RestForm("organisatie") @DefaultValue("") String organisation,
            @RestForm(FormVersion.FIELD) String version) {
        Account account = noted(username);
        if (isOwn(account)) {
            return own();
        }
        if (account.elsewhere()) {
            throw new BadRequestException();
        }
        AccountForm form = new AccountForm(account.username(), name, role, organisation, "");
        try {
            NewAccount wanted = form.account();
            wanted.organisation().ifPresent(organisations::get);
            wanted.organisation().ifPresent(code -> act.concerns(wanted.organisation()));
            accounts.change(wanted, now -> FormVersion.isSeen(version, fields(now)));
            return AccountAnswers.shown(Outcome.CHANGED, account);
        } catch (IllegalArgumentException e) {
            return RefusedForm.with(role(account, form, "refused"));
        } catch (AccountChangedException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(role(get(username), form, "changed"))
                    .build();
        }
    }

    private TemplateInstance role(Account account, AccountForm form, String problem) {
        return Templates.role(
                account, form, answers.all(), FormVersion.of(fields(account)).text(), problem);
    }

    /** What makes it another account for who is about to change it. */
    private static List<FormField> fields(Account account) {
        return List.of(
                new FormField("uit", "", String.valueOf(account.disabled())),
                new FormField("code", "", String.valueOf(account.secondStep())),
                new FormField("rol", "", account.role().key()),
                new FormField("naam", "", account.displayName()),
                new FormField("organisatie", "", account.organisationCode().orElse("")),
                new FormField("eenmalig", "", String.valueOf(account.oneTimePassword())),
                new FormField("beurt", "", String.valueOf(account.sessionStamp())));
    }

    private Account noted(String username) {
        Account account = get(username);
        act.on(account.username());
        act.concerns(account.organisationCode());
        return account;
    }

    private boolean isOwn(Account account) {
        return account.username().equals(user.getUsername());
    }

    private Response own() {
        return answers.refused(AccountForm.EMPTY, new AccountNotice(Outcome.OWN, "", ""));
    }

    private Account get(String username) {
        if (username.isBlank()) {
            throw new BadRequestException();
        }
        return accounts.find(username).orElseThrow(NotFoundException::new);
    }

    private static AccountAction action(String key) {
        return AccountAction.find(key).orElseThrow(BadRequestException::new);
    }
}
