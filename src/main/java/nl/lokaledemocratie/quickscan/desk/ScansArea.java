package nl.lokaledemocratie.quickscan.desk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the griffier works. */
@ApplicationScoped
@Priority(40)
class ScansArea implements Area {

    @Override
    public String address() {
        return "/scans";
    }

    @Override
    public Role role() {
        return Role.CLERK;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(ScanMessages.class, Localized.Literal.of(language))
                .title();
    }
}
