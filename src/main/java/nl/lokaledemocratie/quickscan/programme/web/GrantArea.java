package nl.lokaledemocratie.quickscan.programme.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the griffier decides who reads the results of the organisation. */
@ApplicationScoped
@Priority(25)
class GrantArea implements Area {

    @Override
    public String address() {
        return "/inzage";
    }

    @Override
    public Role role() {
        return Role.CLERK;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(GrantMessages.class, Localized.Literal.of(language))
                .title();
    }
}
