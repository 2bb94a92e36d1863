package nl.lokaledemocratie.quickscan.scan.own;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.pause.Pause;

/**
 * A scan as whoever answers it sees it: a value, with nothing of the database in it.
 *
 * @param link          the word in its public address
 * @param organisation  its full name
 * @param questionnaire with its own questions, if any
 * @param look          of the organisation
 * @param channels      by which its organisation tells of it
 * @param letters       of the open groups that get some
 * @param talk          whether who answered may leave an address for the talk afterwards, now
 * @param opens         when it opens by itself, while it is in preparation
 * @param end           that is planned or was there
 * @param pause         that it stands still, while it is open
 */
public record AskedScan(
        UUID id,
        String link,
        ScanStatus status,
        String organisation,
        String title,
        boolean fictional,
        Questionnaire questionnaire,
        Look look,
        List<String> channels,
        Map<String, Letters> letters,
        boolean talk,
        Optional<Instant> opens,
        Optional<ScanEnd> end,
        Optional<Pause> pause) {

    static AskedScan of(Scan scan, Questionnaire questionnaire, Look look) {
        return new AskedScan(
                scan.id(),
                scan.link(),
                scan.status(),
                scan.organisation().fullName(),
                scan.title(),
                scan.fictional(),
                questionnaire,
                look,
                scan.channels(),
                scan.audiences().stream()
                        .filter(group -> group.letters() != Letters.NONE)
                        .collect(Collectors.toUnmodifiableMap(ScanAudience::audience, ScanAudience::letters)),
                scan.status() == ScanStatus.OPEN && scan.hasTalk(),
                scan.opens(),
                scan.end(),
                scan.pause());
    }

    /** How far it is while it is open. */
    public ScanEnd.Stage stage(Instant now) {
        return end.map(planned -> planned.stage(now)).orElse(ScanEnd.Stage.ASKING);
    }

    /** Whether somebody of the group needs a code. */
    public boolean isByCode(Audience audience) {
        return audience.closed() || letters.get(audience.key()) == Letters.ONLY;
    }

    /** Whether somebody may have a code. */
    public boolean hasCodes() {
        return !letters.isEmpty() || questionnaire.audiences().stream().anyMatch(Audience::closed);
    }
}
