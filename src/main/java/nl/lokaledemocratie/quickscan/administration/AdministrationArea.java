package nl.lokaledemocratie.quickscan.administration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the beheerder works. */
@ApplicationScoped
@Priority(10)
class AdministrationArea implements Area {

    @Override
    public String address() {
        return "/beheer";
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(AdministrationMessages.class, Localized.Literal.of(language))
                .title();
    }
}
