package nl.lokaledemocratie.quickscan.comparison.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the adviseur compares, and begins. */
@ApplicationScoped
@Priority(30)
class ComparisonArea implements Area {

    @Override
    public String address() {
        return "/vergelijken";
    }

    @Override
    public Role role() {
        return Role.ADVISOR;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(ComparisonMessages.class, Localized.Literal.of(language))
                .title();
    }
}
