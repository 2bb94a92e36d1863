package nl.lokaledemocratie.quickscan.desk.way;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.Conflict.Way;
import nl.lokaledemocratie.quickscan.web.form.SavingMessages;

/** Where a griffier can go who came too late. */
@ApplicationScoped
public class ScanWays {

    @Inject
    Page page;

    @Inject
    CurrentUser user;

    /** What can be done with a scan in this state. */
    List<Way> from(UUID scan, ScanStatus status) {
        Way toScan = new Way("/scans/" + scan, words().toScan());
        return switch (status) {
            case DRAFT -> List.of(toScan);
            case OPEN -> List.of(toScan, new Way("/scans/" + scan + "/sluiten", words().toClosing()));
            case CLOSED -> List.of(new Way("/scans/" + scan + "/resultaat", words().toResult()), toScan);
        };
    }

    /** Where there are scans that can be reached. */
    List<Way> elsewhere() {
        return List.of(user.isClerk() ? new Way("/scans", words().toScans()) : new Way("/start", words().toStart()));
    }

    /** Where the key of a ballot box comes back. */
    List<Way> toKey(UUID scan) {
        return List.of(
                new Way("/scans/" + scan + "/herstelcode", words().toKey()),
                new Way("/scans/" + scan, words().toScan()));
    }

    /** The own questions of a scan. */
    public List<Way> toQuestions(UUID scan) {
        return List.of(
                new Way("/scans/" + scan + "/eigen-vragen", words().toQuestions()),
                new Way("/scans/" + scan, words().toScan()));
    }

    private SavingMessages words() {
        return MessageBundles.get(SavingMessages.class, Localized.Literal.of(page.getLanguage()));
    }
}
