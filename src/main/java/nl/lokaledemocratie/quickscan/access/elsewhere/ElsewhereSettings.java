package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.database.StartRefusedException;

/** Looks before the start whether somebody could sign in elsewhere with these settings, and names every one that stands in the way. */
public final class ElsewhereSettings {

    private static final String PREFIX = "quickscan.oidc";

    private final ElsewhereConfig config;
    private final List<String> problems = new ArrayList<>();

    private ElsewhereSettings(ElsewhereConfig config) {
        this.config = config;
    }

    /**
     * Lets the start go on when all is well.
     *
     * @throws StartRefusedException with each setting that is wrong and its remedy
     */
    public static void check(ElsewhereConfig config) {
        List<String> problems = new ElsewhereSettings(config).problems();
        if (!problems.isEmpty()) {
            throw new StartRefusedException(
                    "Nobody could sign in by OpenID Connect with these settings:\n- " + String.join("\n- ", problems));
        }
    }

    private List<String> problems() {
        if (!config.isOn()) {
            wrong(
                    config.only(),
                    "only",
                    "is true, and there is no %s.issuer: nobody could sign in. Set the issuer too.");
            return problems;
        }
        String issuer = config.issuer().orElseThrow();
        wrong(
                !isSafe(issuer),
                "issuer",
                "must be an https address without a slash at its end (http on this machine only), and is " + issuer);
        wrong(
                config.clientId().isEmpty(),
                "client-id",
                "is missing: the name under which the issuer knows this service.");
        wrong(
                config.secretFile().isPresent() == config.keyFile().isPresent(),
                "secret-file",
                "or %s.key-file must name a file, and not both: the secret of the client, or its private key.");
        config.secretFile().ifPresent(file -> readable("secret-file", file));
        config.keyFile().ifPresent(file -> readable("key-file", file));
        wrong(
                config.roles().isEmpty(),
                "roles.\"VALUE\"",
                "is missing: say at least once which value of the claim \"" + config.roleClaim()
                        + "\" gives griffier, adviseur or beheerder.");
        for (Map.Entry<String, String> role : config.roles().entrySet()) {
            wrong(
                    Role.find(role.getValue()).isEmpty(),
                    "roles.\"" + role.getKey() + "\"",
                    "must be griffier, adviseur or beheerder, and is " + role.getValue());
        }
        wrong(
                config.clockSkew().isNegative() || config.clockSkew().toMinutes() > 5,
                "clock-skew",
                "must be from 0s to 5m.");
        wrong(config.keyDays() < 1, "key-days", "must be 1 or more.");
        return problems;
    }

    private void wrong(boolean is, String setting, String what) {
        if (is) {
            problems.add(PREFIX + "." + setting + " " + what.replace("%s", PREFIX));
        }
    }

    private void readable(String setting, Path file) {
        wrong(!Files.isReadable(file), setting, "names a file that cannot be read: " + file);
    }

    private static boolean isSafe(String issuer) {
        try {
            URI address = URI.create(issuer);
            return address.getHost() != null
                    && !issuer.endsWith("/")
                    && (address.getScheme().equals("https")
                            || address.getScheme().equals("http")
                                    && InetAddress.getByName(address.getHost()).isLoopbackAddress());
        } catch (IllegalArgumentException | UnknownHostException e) {
            return false;
        }
    }

    /** What a file holds, without blanks around it. */
    static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefusedException("The file %s cannot be read: %s".formatted(file, e), e);
        }
    }
}
