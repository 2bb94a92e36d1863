package nl.lokaledemocratie.quickscan.access.kept;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page somebody asked for before signing in; never one of another site, whatever a link says. */
public final class ReturnAddress {

    public static final String PARAMETER = "terug";

    private static final int LONGEST = 1_000;

    /** One slash and then something that is neither a second slash nor what a browser takes for one. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    /** Where signing in itself happens, and where everybody goes anyway. */
    private static final Pattern POINTLESS = Pattern.compile("/(inloggen|uitloggen|start)?([?;#/].*)?");

    private ReturnAddress() {}

    /** The address when one may be sent there. */
    public static Optional<String> of(String wanted) {
        return ofPage(wanted).filter(address -> !POINTLESS.matcher(address).matches());
    }

    /** The same for any page of ours. */
    public static Optional<String> ofPage(String wanted) {
        return Optional.ofNullable(wanted)
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> LOCAL.matcher(address).matches())
                .filter(ReturnAddress::isPath);
    }

    /** The page to sign in that leads back to it. */
    public static String signInFor(Optional<String> address) {
        return "/inloggen"
                + address.map(page -> "?" + PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private static boolean isPath(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.normalize().getRawPath().equals(uri.getRawPath());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
