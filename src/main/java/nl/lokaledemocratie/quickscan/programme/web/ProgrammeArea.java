package nl.lokaledemocratie.quickscan.programme.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the adviseur makes programmes and asks organisations for their results. */
@ApplicationScoped
@Priority(28)
class ProgrammeArea implements Area {

    @Override
    public String address() {
        return "/programmas";
    }

    @Override
    public Role role() {
        return Role.ADVISOR;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(ProgrammeMessages.class, Localized.Literal.of(language))
                .title();
    }
}
