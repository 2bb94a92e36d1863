package nl.lokaledemocratie.quickscan.desk;

import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.publication.CorrectionRefusedException.Refusal;

/**
 * What the form of a correction asks.
 *
 * @param scan     its groups
 * @param revision of the result that it corrects
 * @param sent     whether somebody filled it in
 * @param refusal  why it cannot be published
 */
public record CorrectionForm(ScanForm scan, int revision, String reason, boolean sent, Optional<Refusal> refusal) {

    static final String REASON = "reden";

    /** Signs of the reason that fit on the page and in the report. */
    public static final int MOST = 500;

    /** Less than this says nothing. */
    private static final int LEAST = 10;

    /** As it is shown first. */
    static CorrectionForm of(ScanForm scan, int revision) {
        return new CorrectionForm(scan, revision, "", false, Optional.empty());
    }

    CorrectionForm read(MultivaluedMap<String, String> form) {
        String typed = CleanText.line(Optional.ofNullable(form.getFirst(REASON)).orElse(""));
        return new CorrectionForm(scan.readGroups(form), revision, typed, true, Optional.empty());
    }

    /** The same with how many answered in the groups that would be too small. */
    CorrectionForm tooSmall(Map<String, Integer> answered) {
        return new CorrectionForm(scan.tooSmall(answered), revision, reason, sent, refusal);
    }

    CorrectionForm refused(Refusal why) {
        return new CorrectionForm(scan, revision, reason, sent, Optional.of(why));
    }

    public boolean isReasonRefused() {
        return sent
                && (reason.length() < LEAST
                        || reason.length() > MOST
                        || !lostInReason().isEmpty());
    }

    /** Signs in the reason that no report could print, with blanks between. */
    public String lostInReason() {
        return String.join(" ", Lettering.lost(reason));
    }

    public boolean isRefused() {
        return isReasonRefused() || scan.isRefused() || refusal.isPresent();
    }
}
