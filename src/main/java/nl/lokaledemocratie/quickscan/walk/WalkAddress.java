package nl.lokaledemocratie.quickscan.walk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.scan.ScanLink;
import nl.lokaledemocratie.quickscan.scan.ShortName;

/** Leads on who typed the address of a scan in capitals, or copied it with the full stop or the bracket of its sentence, or with what a mail glued behind it. */
@ApplicationScoped
class WalkAddress {

    private static final int BEFORE_OTHER_FILTERS = 20_001;
    private static final int FOUND = 302;
    private static final String ROOT = "/meedoen/";
    private static final Pattern TYPED = Pattern.compile("/+meedoen/+([^/]+)(/.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern.compile("/+m/+([^/]+)/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("(/[a-z]+(/[a-z0-9-]+)?)?");
    private static final Pattern TRAIL = Pattern.compile("[^\\p{L}\\p{N}]+$");

    void register(@Observes Filters filters) {
        filters.register(WalkAddress::lead, BEFORE_OTHER_FILTERS);
    }

    private static void lead(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        Optional<String> better = reads ? better(request.uri()) : Optional.empty();
        if (better.isPresent()) {
            context.response()
                    .setStatusCode(FOUND)
                    .putHeader(HttpHeaders.LOCATION, better.get())
                    .end();
        } else {
            context.next();
        }
    }

    /** A slash behind something else than the link is part of that: the one in {@code </p>}. */
    private static String page(String link, String rest) {
        return TRAIL.matcher(link).find() ? "" : TRAIL.matcher(rest).replaceFirst("");
    }

    /** The right address of a page of a walk; empty when it is right already, and when it is none. */
    static Optional<String> better(String asked) {
        return parse(asked).flatMap(WalkAddress::better);
    }

    private static Optional<URI> parse(String asked) {
        try {
            return Optional.of(new URI(asked));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> better(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        Matcher typed = TYPED.matcher(path);
        if (!typed.matches()) {
            return betterShort(address, path);
        }
        String page = page(typed.group(1), Optional.ofNullable(typed.group(2)).orElse(""));
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return ScanLink.parse(typed.group(1))
                .filter(link -> PAGE.matcher(page).matches())
                .map(link -> ROOT + link + page)
                .filter(right -> !right.equals(path))
                .map(right -> right + query);
    }

    /** A short address in capitals, or with a slash behind it; how its word is written makes no difference. */
    private static Optional<String> betterShort(URI address, String path) {
        Matcher typed = SHORT.matcher(path);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return Optional.of(path)
                .filter(asked -> typed.matches())
                .flatMap(asked -> ShortName.parse(typed.group(1)))
                .map(name -> "/m/" + name.text())
                .filter(right -> !right.equals(path))
                .map(right -> right + query);
    }
}
