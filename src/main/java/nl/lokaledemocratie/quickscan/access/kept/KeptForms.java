package nl.lokaledemocratie.quickscan.access.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.kept.SealedCookies.CookieName;
import nl.lokaledemocratie.quickscan.web.form.PageFields;
import nl.lokaledemocratie.quickscan.web.form.SentText;

/**
 * Keeps what somebody typed while the session ended, until the same account is signed in again and the page is back. The browser alone
 * keeps it, in sealed cookies: first for the page to sign in, then for the page with the form, until that is sent.
 */
@ApplicationScoped
public class KeptForms {

    private static final String SIGN_IN = "/inloggen";
    private static final String NAME = "getypt-";
    private static final int NAME_LENGTH = 8;
    private static final Pattern NAMED = Pattern.compile("(" + NAME + "[\\w-]{" + NAME_LENGTH + "}-)\\d");

    /** Whose it is before anybody signed in. */
    static final String NOBODY = "";

    private static final Duration LIFE = Duration.ofHours(1);

    @Inject
    LastAccount last;

    @Inject
    SealedCookies cookies;

    /** Keeps what was sent to an address. */
    public Keeping keep(RoutingContext request, String address, Map<String, List<String>> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>(sent);
        fields.keySet().removeIf(PageFields::isSecret);
        return fields.keySet().stream().noneMatch(PageFields::isTyped)
                ? Keeping.NOTHING
                : last.find(request)
                        .map(username -> keep(request, new KeptForm(username, address, fields)))
                        .orElseGet(() -> SentText.of(fields).isEmpty() ? Keeping.NOTHING : Keeping.NOBODY_KNOWN);
    }

    /** Keeps what stands in the form of a page that is about to be shown anew, of whoever is signed in; on the page to sign in of anybody. */
    public Keeping carry(RoutingContext request, String address, Map<String, List<String>> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed);
        fields.keySet().removeIf(PageFields::isSecret);
        if (fields.isEmpty()) {
            return Keeping.NOTHING;
        }
        KeptForm form = new KeptForm("", address, fields);
        String username =
                form.path().equals(SIGN_IN) ? NOBODY : last.find(request).orElse(NOBODY);
        return give(request, new KeptForm(username, address, fields), form.path());
    }

    /** What became of a form that was too long to be read. */
    public Keeping unread(RoutingContext request) {
        return last.find(request).map(username -> Keeping.TOO_MUCH).orElse(Keeping.NOTHING);
    }

    private Keeping keep(RoutingContext request, KeptForm form) {
        return give(request, form, SIGN_IN);
    }

    private Keeping give(RoutingContext request, KeptForm form, String path) {
        CookieName place = new CookieName(name(form.address()), path);
        return cookies.give(request, place, LIFE, form.text()) ? Keeping.KEPT : Keeping.TOO_MUCH;
    }

    /** After signing in: lets every form of this account come along to its page, wherever signing in leads. */
    public void bring(RoutingContext request, String username) {
        String owner = NewAccount.normalise(username);
        names(request).stream()
                .flatMap(name -> find(request, name).stream())
                .filter(form -> form.username().equals(owner))
                .forEach(form -> {
                    String name = name(form.address());
                    cookies.give(request, new CookieName(name, form.path()), LIFE, form.text());
                    cookies.takeBack(request, new CookieName(name, SIGN_IN));
                });
    }

    /** What the account typed on the page with this address before the session ended. */
    Optional<KeptForm> find(RoutingContext request, String address, String username) {
        return find(request, name(address))
                .filter(form -> form.address().equals(KeptForm.page(address)))
                .filter(form -> form.username().equals(NewAccount.normalise(username)));
    }

    private Optional<KeptForm> find(RoutingContext request, String name) {
        return cookies.find(request, name).flatMap(KeptForm::find);
    }

    /** Forgets it: the form was sent again. */
    public void forget(RoutingContext request) {
        String sent = request.request().uri();
        names(request).stream()
                .filter(name ->
                        find(request, name).filter(form -> form.isSentTo(sent)).isPresent())
                .forEach(name -> cookies.takeBack(
                        request, new CookieName(name, request.request().path())));
    }

    /** The names of the forms that the browser brings along. */
    private static List<String> names(RoutingContext request) {
        return request.request().cookies().stream()
                .map(cookie -> NAMED.matcher(cookie.getName()))
                .filter(Matcher::matches)
                .map(named -> named.group(1))
                .distinct()
                .toList();
    }

    /** Another for each page, so that two tabs do not take each other's place. */
    private static String name(String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(KeptForm.page(address).getBytes(StandardCharsets.UTF_8));
            return NAME + Base64.getUrlEncoder().encodeToString(hash).substring(0, NAME_LENGTH) + "-";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
