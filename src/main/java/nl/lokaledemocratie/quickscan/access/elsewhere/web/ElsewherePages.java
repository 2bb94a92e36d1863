package nl.lokaledemocratie.quickscan.access.elsewhere.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.elsewhere.Claims;
import nl.lokaledemocratie.quickscan.access.elsewhere.ElsewhereAccounts;
import nl.lokaledemocratie.quickscan.access.elsewhere.ElsewhereTenant;
import nl.lokaledemocratie.quickscan.access.elsewhere.Refusal;
import nl.lokaledemocratie.quickscan.access.elsewhere.RefusedException;
import nl.lokaledemocratie.quickscan.access.kept.HintCookie;
import nl.lokaledemocratie.quickscan.access.kept.ReturnAddress;
import nl.lokaledemocratie.quickscan.access.session.SignIn;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in at one's own organisation, and out there too. There is no such page without an issuer. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ElsewherePages {

    private static final String METADATA = "configuration-metadata";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance refused(Refusal refusal, String name);
    }

    @Inject
    ElsewhereConfig config;

    @Inject
    ElsewhereAccounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    OidcSession session;

    @Inject
    HintCookie hint;

    @Inject
    SiteConfig site;

    @Inject
    ObjectMapper json;

    /** Comes after the issuer told who it is: an account, a session of ours, and no trace of theirs. */
    @GET
    @Path("inloggen/elders")
    public Response enter(
            @RestQuery(ReturnAddress.PARAMETER) String wanted, @Context UriInfo uri, RoutingContext request) {
        requireOn();
        SecurityIdentity who = identity.getIdentity();
        if (!(who.getPrincipal() instanceof JsonWebToken token)) {
            throw new NotFoundException();
        }
        session.logout().await().indefinitely();
        try {
            signIn.letInFromElsewhere(accounts.account(claims(token)));
        } catch (RefusedException e) {
            return to(ElsewhereTenant.REFUSED + "?reden=" + e.refusal().key());
        }
        endSession(who).ifPresent(end -> hint.give(request, signOutAddress(end, token, uri)));
        return to(ReturnAddress.of(wanted).orElse("/start"));
    }

    /** Signs out elsewhere too, for who signed out here. */
    @GET
    @Path("inloggen/elders/uit")
    public Response leave(RoutingContext request) {
        requireOn();
        Optional<String> address = hint.find(request);
        hint.takeBack(request);
        return to(address.orElse("/inloggen?melding=uit"));
    }

    @GET
    @Path("inloggen/geen-toegang")
    public TemplateInstance refused(@RestQuery("reden") @DefaultValue("") String reason) {
        requireOn();
        return Templates.refused(Refusal.of(reason), config.name());
    }

    private void requireOn() {
        if (!config.isOn()) {
            throw new NotFoundException();
        }
    }

    private Claims claims(JsonWebToken token) {
        try {
            byte[] content = Base64.getUrlDecoder().decode(token.getRawToken().split("\\.")[1]);
            return new Claims(json.readValue(content, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> endSession(SecurityIdentity who) {
        return Optional.ofNullable(who.<OidcConfigurationMetadata>getAttribute(METADATA))
                .map(OidcConfigurationMetadata::getEndSessionUri);
    }

    private String signOutAddress(String end, JsonWebToken token, UriInfo uri) {
        URI back = site.address().orElseGet(uri::getBaseUri).resolve("/inloggen?melding=uit");
        return end + (end.contains("?") ? "&" : "?") + "id_token_hint=" + token.getRawToken() + "&client_id="
                + encoded(config.clientId().orElseThrow()) + "&post_logout_redirect_uri=" + encoded(back.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
