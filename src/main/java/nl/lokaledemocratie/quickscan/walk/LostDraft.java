package nl.lokaledemocratie.quickscan.walk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.form.BeginAgain;

/** A step or the overview without the cookie of its draft: nobody can find the answers of before. */
@ApplicationScoped
class LostDraft implements BeginAgain {

    private static final Pattern OF_A_DRAFT = Pattern.compile("(/meedoen/[^/]+)/(stap/.*|overzicht.*)");

    @Override
    public Optional<String> address(RoutingContext request) {
        Matcher path = OF_A_DRAFT.matcher(request.request().path());
        boolean lost = path.matches() && request.request().getCookie(WalkCookies.TICKET) == null;
        return lost ? Optional.of(path.group(1)) : Optional.empty();
    }
}
