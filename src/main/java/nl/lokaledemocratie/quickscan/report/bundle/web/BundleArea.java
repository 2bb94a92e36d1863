package nl.lokaledemocratie.quickscan.report.bundle.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the adviseur gets many reports in one go. */
@ApplicationScoped
@Priority(25)
class BundleArea implements Area {

    @Override
    public String address() {
        return "/rapporten";
    }

    @Override
    public Role role() {
        return Role.ADVISOR;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(BundleMessages.class, Localized.Literal.of(language))
                .area();
    }
}
