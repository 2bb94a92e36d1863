package nl.lokaledemocratie.quickscan.administration;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountChangedException;
import nl.lokaledemocratie.quickscan.access.AccountExistsException;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.TooBusyException;
import nl.lokaledemocratie.quickscan.access.factor.SecondSteps;
import nl.lokaledemocratie.quickscan.access.kept.OneTimeNotice;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.web.form.Busy;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Accounts of the staff: made with a password that is shown once, disabled and enabled after asking. */
@Path(AccountPages.ROOT)
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccountPages {

    static final String ROOT = "/beheer/accounts";

    /** What happened to the form that was sent. */
    public enum Outcome {
        NONE,
        MADE,
        RESET,
        DISABLED,
        ENABLED,
        STEP_ENDED,
        NAME_TAKEN,
        REFUSED,
        BUSY,
        OWN
    }

    /**
     * What the page says on top.
     *
     * @param password the one-time password, shown this once; empty when there is none
     */
    public record Notice(Outcome outcome, String username, String password) {
        static final Notice NONE = new Notice(Outcome.NONE, "", "");

        private static final String BETWEEN = " ";

        public String getText() {
            return String.join(BETWEEN, outcome.name(), username, password);
        }

        static Optional<Notice> find(String text) {
            String[] parts = text.split(BETWEEN, -1);
            return parts.length == 3
                    ? Optional.of(new Notice(Outcome.valueOf(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        }

        /** Of what an address says: only what holds no secret, about a name that could be one. */
        static Notice of(String outcome, String username) {
            return Stream.of(Outcome.DISABLED, Outcome.ENABLED, Outcome.STEP_ENDED)
                    .filter(one -> one.name().equals(outcome) && NewAccount.isUsername(username))
                    .findFirst()
                    .map(one -> new Notice(one, username, ""))
                    .orElse(NONE);
        }

        public boolean isProblem() {
            return outcome == Outcome.NAME_TAKEN
                    || outcome == Outcome.REFUSED
                    || outcome == Outcome.OWN
                    || outcome == Outcome.BUSY;
        }
    }

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance accounts(
                List<Account> accounts, List<Organisation> organisations, AccountForm form, Notice notice);

        static native TemplateInstance account(Account account, AccountAction action, String version, boolean changed);
    }

    @Inject
    SecondSteps steps;

    @Inject
    CurrentAct act;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    Organisations organisations;

    @Inject
    CurrentUser user;

    @Inject
    OneTimeNotice once;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance list(
            @RestQuery("melding") @DefaultValue("") String outcome,
            @RestQuery("account") @DefaultValue("") String name) {
        Notice notice = once.take(ROOT).flatMap(Notice::find).orElseGet(() -> Notice.of(outcome, name));
        return page(typed.take().map(AccountForm::of).orElse(AccountForm.EMPTY), notice);
    }

    @POST
    @Audited(Act.ACCOUNT_MAKE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        AccountForm form = AccountForm.of(sent);
        try {
            NewAccount account = form.account();
            requireOrganisation(account);
            act.on(account.username());
            act.concerns(account.organisation());
            return shownOnce(
                    new Notice(Outcome.MADE, account.username(), passwords.createWithOneTimePassword(account)));
        } catch (AccountExistsException e) {
            return refused(form, Outcome.NAME_TAKEN);
        } catch (IllegalArgumentException e) {
            return refused(form, Outcome.REFUSED);
        } catch (TooBusyException e) {
            return Busy.with(page(form, new Notice(Outcome.BUSY, form.username(), "")));
        }
    }

    /** Asks first: what is about to happen to which account. */
    @GET
    @Path("wijzigen")
    public TemplateInstance confirm(
            @RestQuery("gebruikersnaam") @DefaultValue("") String username, @RestQuery("actie") String action) {
        return confirm(get(username), action(action), false);
    }

    /** Does one thing with one account; the own account is left alone. */
    @POST
    @Audited(Act.ACCOUNT_RESET)
    @Path("wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestForm("gebruikersnaam") @DefaultValue("") String username,
            @RestForm("actie") String action,
            @RestForm(FormVersion.FIELD) String version) {
        Account account = get(username);
        act.on(account.username());
        act.concerns(account.organisationCode());
        if (account.username().equals(user.getUsername())) {
            return refused(AccountForm.EMPTY, Outcome.OWN);
        }
        try {
            act.is(action(action).act());
            return change(account, action(action), version);
        } catch (TooBusyException e) {
            return Busy.with(page(AccountForm.EMPTY, new Notice(Outcome.BUSY, account.username(), "")));
        } catch (AccountChangedException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(confirm(get(username), action(action), true))
                    .build();
        }
    }

    private Response change(Account account, AccountAction action, String version) {
        Predicate<Account> asSeen = now -> FormVersion.isSeen(version, fields(now));
        switch (action) {
            case SWITCH_OFF:
                accounts.disable(account.username(), asSeen);
                return shown(Outcome.DISABLED, account);
            case SWITCH_ON:
                accounts.enable(account.username(), asSeen);
                return shown(Outcome.ENABLED, account);
            case END_SECOND_STEP:
                steps.end(account.username(), asSeen);
                return shown(Outcome.STEP_ENDED, account);
            default:
                String password = passwords.reset(account.username(), asSeen);
                return shownOnce(new Notice(Outcome.RESET, account.username(), password));
        }
    }

    private TemplateInstance confirm(Account account, AccountAction action, boolean changed) {
        return Templates.account(
                account, action, FormVersion.of(fields(account)).text(), changed);
    }

    /** What makes it another account for who is about to change it. */
    private static List<FormField> fields(Account account) {
        return List.of(
                new FormField("uit", "", String.valueOf(account.disabled())),
                new FormField("code", "", String.valueOf(account.secondStep())),
                new FormField("eenmalig", "", String.valueOf(account.oneTimePassword())),
                new FormField("beurt", "", String.valueOf(account.sessionStamp())));
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

    private void requireOrganisation(NewAccount account) {
        account.organisation().ifPresent(organisations::get);
    }

    private Response shownOnce(Notice notice) {
        once.give(ROOT, notice.getText());
        return Response.seeOther(URI.create(ROOT)).build();
    }

    private static Response shown(Outcome outcome, Account account) {
        return Response.seeOther(URI.create(ROOT + "?melding=" + outcome.name() + "&account=" + account.username()))
                .build();
    }

    private Response refused(AccountForm form, Outcome outcome) {
        return RefusedForm.with(page(form, new Notice(outcome, form.username(), "")));
    }

    private TemplateInstance page(AccountForm form, Notice notice) {
        List<Organisation> all = Stream.of(OrganisationKind.values())
                .flatMap(kind -> organisations.listOf(kind).stream())
                .toList();
        return Templates.accounts(accounts.list(), all, form, notice);
    }
}
