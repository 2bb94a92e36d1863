package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.vertx.http.security.HttpSecurity;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.kept.Seal;

/**
 * What Quarkus is told of the issuer: the code flow with PKCE, state and nonce and nothing else, at one address of ours. Its cookies go to
 * that address only, so that no other page, least of all one of a respondent, has to do with it.
 */
@ApplicationScoped
public class ElsewhereTenant {

    /** The address at which somebody signs in elsewhere, and to which the issuer sends back. */
    public static final String PATH = "/inloggen/elders";

    /** Where somebody goes to sign out there too. */
    public static final String LEAVE = PATH + "/uit";

    /** Says why somebody does not come in. */
    public static final String REFUSED = "/inloggen/geen-toegang";

    @Inject
    ElsewhereConfig config;

    @Inject
    Seal seal;

    void tell(@Observes Oidc oidc) {
        if (config.isOn()) {
            oidc.create(tenant());
        }
    }

    void guard(@Observes HttpSecurity security) {
        if (config.isOn()) {
            security.get(PATH).authorizationCodeFlow().authenticated();
        }
    }

    private OidcTenantConfig tenant() {
        OidcTenantConfigBuilder tenant = OidcTenantConfig.authServerUrl(
                        config.issuer().orElseThrow())
                .applicationType(ApplicationType.WEB_APP)
                .clientId(config.clientId().orElseThrow())
                .token()
                .issuer(config.issuer().orElseThrow())
                .audience(config.clientId().orElseThrow())
                .subjectRequired()
                .lifespanGrace((int) config.clockSkew().toSeconds())
                .requiredClaims(config.acr().map(level -> Map.of("acr", level)).orElseGet(Map::of))
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_TOKEN)
                .encryptionSecret(seal.secret("oidc tokens"))
                .end();
        authentication(tenant);
        config.secretFile().ifPresent(file -> tenant.credentials(ElsewhereSettings.content(file)));
        config.keyFile().ifPresent(file -> tenant.credentials()
                .jwt()
                .key(ElsewhereSettings.content(file))
                .signatureAlgorithm("RS256")
                .endCredentials());
        return tenant.build();
    }

    private void authentication(OidcTenantConfigBuilder tenant) {
        tenant.authentication()
                .redirectPath(PATH)
                .restorePathAfterRedirect()
                .errorPath(REFUSED)
                .cookiePath(PATH)
                .pkceRequired()
                .nonceRequired()
                .stateSecret(seal.secret("oidc state"))
                .scopes(List.of(config.scopes().split("\\s*,\\s*")))
                .extraParams(
                        config.acr().map(level -> Map.of("acr_values", level)).orElseGet(Map::of))
                .end();
    }
}
