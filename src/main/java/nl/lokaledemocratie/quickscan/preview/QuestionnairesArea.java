package nl.lokaledemocratie.quickscan.preview;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.Role;

/** Where the adviseur reads questionnaires. */
@ApplicationScoped
@Priority(20)
class QuestionnairesArea implements Area {

    @Override
    public String address() {
        return "/vragenlijsten";
    }

    @Override
    public Role role() {
        return Role.ADVISOR;
    }

    @Override
    public String name(String language) {
        return MessageBundles.get(PreviewMessages.class, Localized.Literal.of(language))
                .listTitle();
    }
}
