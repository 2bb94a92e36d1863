package nl.lokaledemocratie.quickscan.access.token.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.OneTimeNotice;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.access.token.AccessToken;
import nl.lokaledemocratie.quickscan.access.token.AccessTokens;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.access.token.TooManyTokensException;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where somebody of the staff makes keys for programs, sees when they were used last, and withdraws them. */
@Path(TokenPages.ROOT)
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TokenPages {

    static final String ROOT = "/sleutels";

    private static final String ENDED = "ingetrokken";
    private static final String END = "intrekken";

    @CheckedTemplate(basePath = "token")
    static class Templates {
        static native TemplateInstance tokens(View view, TokenForm form, String secret, boolean ended);
    }

    /**
     * What the page shows.
     *
     * @param active  keys that work
     * @param past    keys that do not any more
     * @param offered what a new one can lend
     * @param latest  the last day that can be chosen
     */
    public record View(
            String role, List<AccessToken> active, List<AccessToken> past, List<TokenScope> offered, LocalDate latest) {

        public View {
            active = List.copyOf(active);
            past = List.copyOf(past);
            offered = List.copyOf(offered);
        }
    }

    @Inject
    CurrentAct act;

    @Inject
    AccessTokens tokens;

    @Inject
    CurrentUser user;

    @Inject
    OneTimeNotice once;

    @Inject
    TypedBefore typed;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestQuery("melding") @DefaultValue("") String notice) {
        String secret = once.take(ROOT).orElse("");
        TokenForm form = typed.take().map(TokenForm::of).orElseGet(() -> TokenForm.blank(today()));
        return page(form, secret, notice.equals(ENDED));
    }

    /** Makes a key or withdraws one. */
    @POST
    @Audited(Act.TOKEN_MAKE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm("sleutel") Optional<UUID> token,
            MultivaluedMap<String, String> sent) {
        if (action.equals(END)) {
            act.is(Act.TOKEN_END);
            token.ifPresent(id -> tokens.end(user.getUsername(), id));
            return to("?melding=" + ENDED);
        }
        TokenForm form = TokenForm.of(sent).checked(offered(), today());
        if (form.isRefused()) {
            return RefusedForm.with(page(form, "", false));
        }
        try {
            once.give(ROOT, tokens.make(user.get(), form.token()));
            return to("");
        } catch (TooManyTokensException e) {
            return RefusedForm.with(page(form.tooMany(), "", false));
        }
    }

    private TemplateInstance page(TokenForm form, String secret, boolean ended) {
        List<AccessToken> all = tokens.listOf(user.getUsername());
        View view = new View(
                user.get().role().key(),
                all.stream().filter(token -> token.isActive(today())).toList(),
                all.stream().filter(token -> !token.isActive(today())).toList(),
                offered(),
                today().plusDays(AccessTokens.MOST_DAYS));
        return Templates.tokens(view, form, secret, ended);
    }

    private List<TokenScope> offered() {
        return TokenScope.of(user.get().role());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Response to(String query) {
        return Response.seeOther(URI.create(ROOT + query)).build();
    }
}
