package nl.lokaledemocratie.quickscan.walk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.walk.WalkMessages;
import nl.lokaledemocratie.quickscan.walk.ending.EndingMessages;
import nl.lokaledemocratie.quickscan.walk.made.KioskMode;
import nl.lokaledemocratie.quickscan.web.Page;

/** Says why answers were not received, in the words of the page that sends them step by step. */
@ApplicationScoped
class RefusalWords {

    @Inject
    Page page;

    @Inject
    KioskMode kiosk;

    Refusal noAnswers() {
        return problem("NO_ANSWERS");
    }

    Refusal groupFull() {
        return problem("GROUP_FULL");
    }

    Refusal codeNotValid() {
        return problem("CODE_NOT_VALID");
    }

    /** Nothing is taken just now; on a device for all the answers do not stay. */
    Refusal paused() {
        EndingMessages ending = MessageBundles.get(EndingMessages.class, language());
        return Refusal.of(kiosk.isOn() ? ending.pausedForAll() : ending.pausedSending());
    }

    /** Something came that the questionnaire does not ask: the page is of another version, or not ours. */
    Refusal stale() {
        return Refusal.of(MessageBundles.get(DeviceMessages.class, language()).stale());
    }

    private Refusal problem(String kind) {
        return Refusal.of(MessageBundles.get(WalkMessages.class, language()).sendProblem(kind));
    }

    private Localized language() {
        return Localized.Literal.of(page.getLanguage());
    }
}
