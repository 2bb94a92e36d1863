package nl.lokaledemocratie.quickscan.access.elsewhere;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.database.StartRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElsewhereSettingsTest {

    private final Map<String, String> right = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void settings() throws IOException {
        right.put("issuer", "https://login.example.org/realms/staff");
        right.put("client-id", "quickscan");
        right.put(
                "secret-file",
                Files.writeString(folder.resolve("secret"), "a secret").toString());
        right.put("roles.\"griffie\"", "griffier");
    }

    @Test
    void startsWithoutAnyAndWithAllThatIsNeeded() {
        assertThatCode(() -> ElsewhereSettings.check(config(Map.of()))).doesNotThrowAnyException();
        assertThatCode(() -> ElsewhereSettings.check(config(right))).doesNotThrowAnyException();
    }

    @Test
    void namesEachSettingThatIsWrongAndItsRemedy() {
        refuses("issuer", "http://login.example.org", "quickscan.oidc.issuer must be an https address");
        refuses("issuer", "https://login.example.org/", "without a slash at its end");
        refuses("client-id", "", "quickscan.oidc.client-id is missing");
        refuses(
                "secret-file",
                folder.resolve("none").toString(),
                "quickscan.oidc.secret-file names a file that cannot be read");
        refuses("secret-file", "", "quickscan.oidc.secret-file or quickscan.oidc.key-file must name a file");
        refuses("key-file", right.get("secret-file"), "and not both");
        refuses(
                "roles.\"griffie\"",
                "baas",
                "quickscan.oidc.roles.\"griffie\" must be griffier, adviseur or beheerder, and is baas");
        refuses("clock-skew", "1h", "quickscan.oidc.clock-skew must be from 0s to 5m");
        refuses("key-days", "0", "quickscan.oidc.key-days must be 1 or more");
    }

    @Test
    void tellsWhenNobodyCouldSignIn() {
        assertThatThrownBy(() -> ElsewhereSettings.check(config(Map.of("only", "true"))))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("quickscan.oidc.only is true, and there is no quickscan.oidc.issuer");
        Map<String, String> without = new HashMap<>(right);
        without.remove("roles.\"griffie\"");
        assertThatThrownBy(() -> ElsewhereSettings.check(config(without)))
                .hasMessageContaining("quickscan.oidc.roles.\"VALUE\" is missing");
    }

    private void refuses(String setting, String value, String message) {
        Map<String, String> wrong = new HashMap<>(right);
        wrong.put(setting, value);
        assertThatThrownBy(() -> ElsewhereSettings.check(config(wrong)))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(message);
    }

    private static ElsewhereConfig config(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("quickscan.oidc." + name, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(named, "test", 100))
                .withMapping(ElsewhereConfig.class)
                .build()
                .getConfigMapping(ElsewhereConfig.class);
    }
}
