package nl.lokaledemocratie.quickscan.administration;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountLinks;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.kept.OneTimeNotice;
import nl.lokaledemocratie.quickscan.administration.AccountNotice.Outcome;
import nl.lokaledemocratie.quickscan.audit.LogReading;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;

/** What the pages of accounts answer with: the list, and once the link by which somebody chooses a password. */
@ApplicationScoped
class AccountAnswers {

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance accounts(
                AccountList list,
                List<Organisation> organisations,
                AccountForm form,
                AccountNotice notice,
                boolean mail);
    }

    @Inject
    Accounts accounts;

    @Inject
    AccountLinks links;

    @Inject
    AccountLetters letters;

    @Inject
    LogReading log;

    @Inject
    Organisations organisations;

    @Inject
    OneTimeNotice once;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    /** All accounts, or those that a search finds. */
    TemplateInstance page(AccountForm form, AccountNotice notice, String search) {
        Map<String, String> names = all().stream().collect(Collectors.toMap(Organisation::code, Organisation::name));
        List<Account> found = accounts.list().stream()
                .filter(account -> isFound(account, names, search.strip().toLowerCase(Locale.ROOT)))
                .toList();
        return Templates.accounts(
                AccountList.of(found, search, log.lastSignIns(), names, clock.getZone()),
                all(),
                form,
                notice,
                letters.isPossible());
    }

    /** Organisations of all kinds, by kind and name. */
    List<Organisation> all() {
        return Stream.of(OrganisationKind.values())
                .flatMap(kind -> organisations.listOf(kind).stream())
                .toList();
    }

    private static boolean isFound(Account account, Map<String, String> names, String search) {
        return Stream.of(
                        account.username(),
                        account.displayName(),
                        account.role().key(),
                        account.organisationCode()
                                .map(code -> names.getOrDefault(code, code))
                                .orElse(""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(search));
    }

    Response refused(AccountForm form, AccountNotice notice) {
        return RefusedForm.with(page(form, notice, ""));
    }

    /** Gives out a link: by mail where that was asked for and works, else on the page, once. */
    Response linked(UriInfo uri, Outcome outcome, String username, AccountForm form) {
        URI link = site.address().orElseGet(uri::getBaseUri).resolve("/welkom/" + links.make(username));
        boolean mailed =
                form.email().filter(to -> letters.send(link, username, to)).isPresent();
        once.give(AccountPages.ROOT, new AccountNotice(outcome, username, mailed ? "" : link.toString()).getText());
        return Response.seeOther(URI.create(AccountPages.ROOT)).build();
    }

    static Response shown(Outcome outcome, Account account) {
        return Response.seeOther(
                        URI.create(AccountPages.ROOT + "?melding=" + outcome.name() + "&account=" + account.username()))
                .build();
    }
}
